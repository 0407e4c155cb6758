import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { GraphFileError } from "./errors.ts";
import { checkGraphFile, formatGraphFile, parseGraphFile } from "./graph-file.ts";
import { inOrder } from "./order.ts";
import type { ActorGraphFile } from "./schema.ts";
import { graphFiles } from "./testing/arbitrary.ts";
import { actor, document, fileOf, issue, meeting, stance } from "./testing/records.ts";

const FILE = fileOf({
  title: "Talks",
  documents: [document("b", { published: "2025-05-19" }), document("a")],
  actors: [actor("zelenskyy", { aliases: ["Zelensky"] }), actor("rubio"), actor("vance")],
  issues: [issue("truce")],
  meetings: [
    meeting(["zelenskyy", "rubio"], { id: "undated" }),
    meeting(
      [
        { actor: "zelenskyy", side: 1 },
        { actor: "rubio", side: 2 },
        { actor: "vance", side: 2 },
      ],
      {
        id: "met",
        date: "2025-05-18",
        evidence: [
          { document: "a", quote: "They met.", start: 0, end: 9, spans: [{ of: "trigger", start: 5, end: 8 }] },
        ],
      },
    ),
  ],
  stances: [stance("rubio", { issue: "truce" })],
  layout: { zelenskyy: [1, 2.5], rubio: [-3, 0] },
});

/** The issues of the error that a value raises. */
function issuesOf(value: unknown): { path: string; message: string }[] {
  try {
    checkGraphFile(value);
  } catch (error) {
    expect(error).toBeInstanceOf(GraphFileError);
    return [...(error as GraphFileError).issues];
  }
  throw new Error("nothing was wrong");
}

describe("writing", () => {
  test("the bytes are these: keys as in the schema, records in order, short ones on one line", () => {
    const scrambled = Object.fromEntries(Object.entries(FILE).toReversed()) as ActorGraphFile;
    expect(formatGraphFile(scrambled)).toBe(`{
  "format": "actor-graph/1",
  "title": "Talks",
  "documents": [
    { "id": "a", "kind": "article" },
    { "id": "b", "kind": "article", "published": "2025-05-19" }
  ],
  "actors": [
    { "id": "rubio", "name": "Rubio", "type": "person", "aliases": [] },
    { "id": "vance", "name": "Vance", "type": "person", "aliases": [] },
    {
      "id": "zelenskyy",
      "name": "Zelenskyy",
      "type": "person",
      "aliases": ["Zelensky"]
    }
  ],
  "issues": [
    { "id": "truce", "name": "truce", "aliases": [] }
  ],
  "meetings": [
    {
      "id": "met",
      "form": "meeting",
      "status": "held",
      "date": "2025-05-18",
      "participants": [
        { "actor": "zelenskyy", "side": 1 },
        { "actor": "rubio", "side": 2 },
        { "actor": "vance", "side": 2 }
      ],
      "evidence": [
        {
          "document": "a",
          "quote": "They met.",
          "start": 0,
          "end": 9,
          "spans": [
            { "of": "trigger", "start": 5, "end": 8 }
          ]
        }
      ]
    },
    {
      "id": "undated",
      "form": "meeting",
      "status": "held",
      "participants": [
        { "actor": "zelenskyy" },
        { "actor": "rubio" }
      ],
      "evidence": [
        { "document": "a", "row": "1" }
      ]
    }
  ],
  "stances": [
    {
      "id": "s-rubio-truce",
      "holder": "rubio",
      "target": { "issue": "truce" },
      "act": "support",
      "polarity": 1,
      "modality": "stated",
      "evidence": [
        { "document": "a", "row": "1" }
      ]
    }
  ],
  "layout": {
    "rubio": [-3, 0],
    "zelenskyy": [1, 2.5]
  }
}
`);
  });

  test("what was written is read as it was, in order, and written again as it was written", () => {
    fc.assert(
      fc.property(graphFiles(), (file) => {
        const text = formatGraphFile(file);
        const read = parseGraphFile(text);
        expect(read).toEqual(inOrder(file));
        expect(formatGraphFile(read)).toBe(text);
      }),
    );
  });

  test("the order of the records makes no difference", () => {
    const reversed = Object.fromEntries(
      Object.entries(FILE).map(([key, value]) => [key, Array.isArray(value) ? value.toReversed() : value]),
    ) as ActorGraphFile;
    expect(formatGraphFile(reversed)).toBe(formatGraphFile(FILE));
  });

  test("a file that could not be read back is not written", () => {
    expect(() => formatGraphFile({ ...FILE, actors: [] })).toThrow(GraphFileError);
  });
});

describe("reading", () => {
  test("a byte order mark does no harm", () => {
    expect(parseGraphFile(`\uFEFF${formatGraphFile(FILE)}`).title).toBe("Talks");
  });

  test("a text that is no JSON is told where it stops being it", () => {
    expect(() => parseGraphFile('{\n  "format": "actor-graph/1",\n}')).toThrow(
      new GraphFileError([
        {
          path: "",
          message: "Line 3, column 1: Expected a key in double quotes but found }. A graph file is one JSON document",
        },
      ]),
    );
  });

  test.for([
    ["null", null, "", "Expected Object but received null"],
    [
      "another format",
      { ...FILE, format: "actor-graph/2" },
      "format",
      'Expected "actor-graph/1" but received "actor-graph/2"',
    ],
    ["a missing list", { ...FILE, stances: undefined }, "stances", "Expected Array but received undefined"],
    ["an unknown key", { ...FILE, links: [] }, "links", "No such key in this format. Leave it out or correct its name"],
    [
      "an unknown type",
      { ...FILE, actors: [{ ...actor("x"), type: "planet" }] },
      "actors.0.type",
      'Expected ("person" | "government" | "country" | "organization" | "group" | "role") but received "planet"',
    ],
    [
      "a country code that is none",
      { ...FILE, actors: [actor("x", { country: "France" })] },
      "actors.0.country",
      "Expected an ISO 3166-1 alpha-3 code such as FRA",
    ],
    [
      "a date in words",
      { ...FILE, meetings: [meeting(["rubio", "vance"], { date: "May" })] },
      "meetings.0.date",
      'Expected a date such as 2023, 2023-05, 2023-05-17 or 2023-05-17/2023-05-19 but received "May"',
    ],
    [
      "a lone participant",
      { ...FILE, meetings: [meeting(["rubio"])] },
      "meetings.0.participants",
      "A meeting needs at least two participants",
    ],
    [
      "no evidence",
      { ...FILE, stances: [stance("rubio", "vance", { evidence: [] })] },
      "stances.0.evidence",
      "A stance needs evidence: the sentence or row that says so",
    ],
    ["a bad point", { ...FILE, layout: { rubio: [0, "1"] } }, "layout.rubio.1", 'Expected number but received "1"'],
  ])("%s is told at its place", ([, value, path, message]) => {
    expect(issuesOf(value)).toContainEqual({ path, message });
  });

  test.for([
    ["a quote without its place", { document: "a", quote: "They met.", start: 0 }, "end", "Missing"],
    [
      "an offset in quotes",
      { document: "a", quote: "They met.", start: "0", end: 9 },
      "start",
      'Expected number but received "0"',
    ],
    [
      "a quote and a row",
      { document: "a", quote: "They met.", start: 0, end: 9, row: "1" },
      "row",
      "No such key in this format. Leave it out or correct its name",
    ],
    ["a row that is a number", { document: "a", row: 1 }, "row", "Expected string but received 1"],
    ["neither", { document: "a" }, "", "Expected a document with a quote, its start and end, or a document with a row"],
    ["a text", "They met.", "", "Expected a document with a quote, its start and end, or a document with a row"],
    [
      "a bad span",
      { document: "a", quote: "They met.", start: 0, end: 9, spans: [{ of: "x", start: 0 }] },
      "spans.0.end",
      "Missing",
    ],
  ] as const)("bad evidence is told by what it was meant to be: %s", ([, evidence, path, message]) => {
    const issues = issuesOf({ ...FILE, meetings: [{ ...meeting(["rubio", "vance"]), evidence: [evidence] }] });
    expect(issues).toEqual([{ path: ["meetings.0.evidence.0", path].filter(Boolean).join("."), message }]);
  });

  test.for([
    [{ person: "rubio" }, "", 'Expected an actor or an issue, such as { "actor": "Q567" } or { "issue": "ceasefire" }'],
    [{ actor: 5 }, ".actor", "Expected string but received 5"],
    [{ issue: "" }, ".issue", "An id cannot be empty"],
  ] as const)("a bad target is told as well: %j", ([target, path, message]) => {
    const issues = issuesOf({ ...FILE, stances: [{ ...stance("rubio", "vance"), target }] });
    expect(issues).toEqual([{ path: `stances.0.target${path}`, message }]);
  });

  test("everything that is wrong is in the error, and the first ten in its message", () => {
    const meetings = Array.from({ length: 12 }, () => ({ ...meeting(["rubio", "vance"]), form: "chat" }));
    const error = (() => {
      try {
        checkGraphFile({ ...FILE, meetings });
      } catch (error) {
        return error as GraphFileError;
      }
      return undefined;
    })();
    expect(error?.issues).toHaveLength(12);
    expect(error?.message.split("\n")).toHaveLength(11);
    expect(error?.message).toMatch(/^meetings\.0\.form: Expected .*\n/);
    expect(error?.message).toMatch(/\n… and 2 more problems$/);
  });

  test("keys that reach for prototypes stay without effect", () => {
    const text = formatGraphFile(FILE).replace("{", '{ "__proto__": { "polluted": true },');
    expect(() => parseGraphFile(text)).toThrow("__proto__: No such key in this format");
    const layout = formatGraphFile(FILE).replace('"layout": {', '"layout": { "__proto__": [0, 0],');
    const read = parseGraphFile(layout);
    expect(Object.keys(read.layout ?? {})).toEqual(["rubio", "zelenskyy"]);
    expect(Object.getPrototypeOf(read.layout)).toBe(Object.prototype);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  test.for(["__proto__", "constructor", "toString", "hasOwnProperty"])("no record has the id %s", (id) => {
    const message = `"${id}" is a key that every object has. Choose another id`;
    expect(issuesOf(fileOf({ actors: [actor(id)] }))).toEqual([{ path: "actors.0.id", message }]);
    expect(issuesOf(fileOf({ issues: [issue(id)] }))).toEqual([{ path: "issues.0.id", message }]);
  });

  test("an actor may be named constructor", () => {
    const file = fileOf({ actors: [actor("the-constructor", { name: "constructor", aliases: ["__proto__"] })] });
    expect(parseGraphFile(formatGraphFile(file)).actors.map(({ name }) => name)).toEqual(["constructor"]);
  });

  test("deep nesting is refused like any other thing that doesn't belong", () => {
    const deep = `{"format": "actor-graph/1", "x": ${"[".repeat(100_000)}${"]".repeat(100_000)}}`;
    expect(() => parseGraphFile(deep)).toThrow(GraphFileError);
  });
});
