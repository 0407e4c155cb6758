import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatGraphFile, parseGraphFile } from "./graph-file.ts";
import { merge, mergeMeetings, mergeStances } from "./merge.ts";
import type { ActorGraphFile, Meeting } from "./schema.ts";
import { graphFiles } from "./testing/arbitrary.ts";
import { growth } from "./testing/growth.ts";
import { actor, document, fileOf, issue, meeting, stance } from "./testing/records.ts";

const A = { documents: [document("a", { published: "2025-05-19" })] };
const B = { documents: [document("b", { published: "2025-05-20" })] };
const inB = { evidence: [{ document: "b", row: "1" }] };

describe("whatever the files", () => {
  test("their order makes no difference, to the byte", () => {
    const shuffled = fc
      .array(graphFiles(), { maxLength: 5 })
      .chain((files) =>
        fc.tuple(fc.constant(files), fc.shuffledSubarray(files, { minLength: files.length, maxLength: files.length })),
      );
    fc.assert(
      fc.property(shuffled, ([files, others]) => {
        expect(formatGraphFile(merge(others))).toBe(formatGraphFile(merge(files)));
      }),
    );
  });

  test("nor does the order of the records in them", () => {
    fc.assert(
      fc.property(fc.array(graphFiles(), { maxLength: 4 }), (files) => {
        const turned = files.map((file) => ({
          ...file,
          documents: file.documents.toReversed(),
          actors: file.actors.toReversed(),
          issues: file.issues.toReversed(),
          meetings: file.meetings.toReversed(),
          stances: file.stances.toReversed(),
        }));
        expect(formatGraphFile(merge(turned))).toBe(formatGraphFile(merge(files)));
      }),
    );
  });

  test("a file given twice makes no difference", () => {
    fc.assert(
      fc.property(graphFiles(), graphFiles(), (file, other) => {
        expect(merge([file, other, file])).toEqual(merge([file, other]));
        expect(merge([file, file])).toEqual(merge([file]));
      }),
    );
  });

  test("what comes out is a graph file", () => {
    fc.assert(
      fc.property(fc.array(graphFiles(), { maxLength: 4 }), (files) => {
        const merged = merge(files);
        expect(parseGraphFile(formatGraphFile(merged))).toEqual(merged);
      }),
    );
  });

  test("the files stay as they were", () => {
    fc.assert(
      fc.property(graphFiles(), graphFiles(), (file, other) => {
        const before = structuredClone([file, other]);
        merge([file, other]);
        expect([file, other]).toEqual(before);
      }),
    );
  });

  test("no evidence goes missing", () => {
    const sentences = (files: ActorGraphFile[]) => {
      const records = files.flatMap(({ meetings, stances }) => [...meetings, ...stances]);
      return new Set(records.flatMap(({ evidence }) => evidence.map((one) => ("quote" in one ? one.quote : one.row))));
    };
    const tellsApart = ({ actors }: ActorGraphFile) => {
      const known = actors.flatMap(({ wikidata }) => wikidata ?? []);
      return new Set(known).size === known.length;
    };
    fc.assert(
      fc.property(fc.array(graphFiles().filter(tellsApart), { maxLength: 4 }), (files) => {
        expect(sentences([merge(files)])).toEqual(sentences(files));
      }),
    );
  });
});

test("two articles on one meeting are one record with the evidence of both", () => {
  const people = [actor("zelenskyy", { name: "Volodymyr Zelenskyy" }), actor("marco-rubio")];
  const met = { date: "2025-05-18", dateBasis: "resolved" } as const;
  const one = fileOf({ ...A, actors: people, meetings: [meeting(["zelenskyy", "marco-rubio"], met)] });
  const other = fileOf({ ...B, actors: people, meetings: [meeting(["zelenskyy", "marco-rubio"], { ...met, ...inB })] });
  expect(merge([one, other]).meetings).toEqual([
    {
      ...meeting(["zelenskyy", "marco-rubio"], met),
      evidence: [
        { document: "a", row: "1" },
        { document: "b", row: "1" },
      ],
    },
  ]);
});

test("ids are the new ones throughout, in the story and the layout, too", () => {
  const one = fileOf({
    ...A,
    actors: [actor("rubio", { name: "Marco Rubio", wikidata: "Q324546" }), actor("anna-lee")],
  });
  const other = fileOf({
    ...B,
    actors: [actor("a-rubio", { name: "Marco Rubio" }), actor("us", { name: "United States", type: "country" })],
    meetings: [meeting(["a-rubio", "us"], { id: "m", ...inB })],
    layout: { "a-rubio": [1, 2], us: [3, 4] },
    story: [{ header: "He", highlight: ["a-rubio", "m"] }],
  });
  const merged = merge([one, other]);
  expect(merged.actors.map(({ id }) => id)).toEqual(["a-rubio", "anna-lee", "us"]);
  expect(merged.meetings[0]?.participants).toEqual([{ actor: "a-rubio" }, { actor: "us" }]);
  expect(merged.layout).toEqual({ "a-rubio": [1, 2], us: [3, 4] });
  expect(merged.story).toEqual([{ header: "He", highlight: ["a-rubio", "m"] }]);
});

test("an id that means different things in two files is kept by one of them", () => {
  const one = fileOf({ ...A, actors: [actor("georgia", { name: "Georgia", type: "country" }), actor("m-x-y")] });
  const other = fileOf({
    ...B,
    actors: [actor("georgia", { name: "Georgia", type: "person" }), actor("x"), actor("y")],
    meetings: [meeting(["x", "y"], inB), meeting(["georgia", "x"], { id: "m2", ...inB })],
    story: [{ header: "All", show: ["m-x-y", "georgia"] }],
  });
  const merged = merge([one, other]);
  expect(merged.actors.map(({ id, type }) => [id, type])).toEqual([
    ["georgia", "country"],
    ["georgia-2", "person"],
    ["m-x-y", "person"],
    ["x", "person"],
    ["y", "person"],
  ]);
  expect(merged.story).toEqual([{ header: "All", show: ["meeting-x-y", "georgia-2"] }]);
});

test("two documents that have an id by chance stay two", () => {
  const told = (title: string) =>
    fileOf({
      documents: [document("a", { title })],
      actors: [actor("ann-lee"), actor("bob-kim")],
      meetings: [meeting(["ann-lee", "bob-kim"], { date: "2025-05-18" })],
    });
  const merged = merge([told("One"), told("Two")]);
  expect(merged.documents.map(({ id, title }) => [id, title])).toEqual([
    ["a", "One"],
    ["a-2", "Two"],
  ]);
  expect(merged.meetings[0]?.evidence.map(({ document }) => document)).toEqual(["a", "a-2"]);
});

test("licences and credits add up, titles only where they agree, positions only where nobody has others", () => {
  const one = fileOf({ title: "One", licence: "CC BY 4.0", credit: "X", actors: [actor("x")], layout: { x: [0, 0] } });
  const other = fileOf({ title: "Two", licence: "CC BY 4.0", credit: "Y; X" });
  expect(merge([one, other])).toEqual(
    fileOf({ licence: "CC BY 4.0", credit: "X; Y", actors: [actor("x")], layout: { x: [0, 0] } }),
  );
  expect(merge([one, fileOf({ actors: [actor("x")], layout: { x: [5, 5] } })]).layout).toBeUndefined();
});

test("who belongs to whom is told with the new ids", () => {
  const one = fileOf({
    actors: [
      actor("x", { name: "Ann Lee", wikidata: "Q1", memberOf: ["g"] }),
      actor("g", { type: "group", name: "G" }),
    ],
  });
  const other = fileOf({
    actors: [actor("y", { name: "Ann Lee", memberOf: ["h"] }), actor("h", { type: "group", name: "H" })],
  });
  expect(merge([one, other]).actors.find(({ id }) => id === "x")?.memberOf).toEqual(["g", "h"]);
});

describe("the meetings of one article", () => {
  const documents = [document("a", { published: "2025-05-19" })];
  const quoted = (start: number) => ({ evidence: [{ document: "a", quote: "He did.", start, end: start + 7 }] });

  test("a contact told again without a date is one with the first", () => {
    const told = [
      meeting(["x", "y"], { id: "1", date: "2025-05-18", dateBasis: "resolved", ...quoted(0) }),
      meeting(["x", "y"], {
        id: "2",
        form: "talks",
        date: "2025-05-19",
        dateBasis: "published",
        place: "Istanbul",
        ...quoted(50),
      }),
      meeting(["y", "x"], { id: "3", ...quoted(90) }),
    ];
    expect(mergeMeetings(told, documents)).toEqual([
      meeting(["x", "y"], {
        id: "1",
        form: "talks",
        date: "2025-05-18",
        dateBasis: "resolved",
        place: "Istanbul",
        evidence: [...quoted(0).evidence, ...quoted(50).evidence, ...quoted(90).evidence],
      }),
    ]);
  });

  test("but it isn't the planned one", () => {
    const told = [
      meeting(["x", "y"], { id: "1", status: "planned", date: "2025-05-21", dateBasis: "resolved", ...quoted(0) }),
      meeting(["x", "y"], { id: "2", ...quoted(90) }),
    ];
    expect(mergeMeetings(told, documents)).toHaveLength(2);
  });

  test("ids stay unique", () => {
    const told = [
      meeting(["x", "y"], { id: "1", date: "2025-05-18" }),
      meeting(["x", "y"], { id: "1", date: "2025-05-19" }),
      meeting(["x", "y"], { id: "1", date: "2025-05-19", form: "call" }),
    ];
    expect(mergeMeetings(told, documents).map(({ id }) => id)).toEqual([
      "meeting-2025-05-18-x-y",
      "1",
      "meeting-2025-05-19-x-y",
    ]);
  });
});

test("the stances of one article are one where they say the same", () => {
  const told = [
    stance("x", "y", { id: "1", words: "backs" }),
    stance("x", "y", { id: "2", date: "2025-05-18", polarity: 0.5, evidence: [{ document: "a", row: "2" }] }),
    stance("x", "y", { id: "3", act: "aid" }),
  ];
  expect(mergeStances(told)).toEqual([
    stance("x", "y", {
      id: "1",
      words: "backs",
      date: "2025-05-18",
      evidence: [
        { document: "a", row: "1" },
        { document: "a", row: "2" },
      ],
    }),
    stance("x", "y", { id: "3", act: "aid" }),
  ]);
});

test("a meeting of two who turn out to be one person is none", () => {
  const people = [actor("x", { wikidata: "Q1" }), actor("y", { wikidata: "Q1" }), actor("z")];
  const meetings: Meeting[] = [meeting(["x", "y"]), meeting(["x", "y", "z"])];
  expect(merge([fileOf({ actors: people, meetings })]).meetings).toEqual([meeting(["x", "z"], { id: "m-x-y-z" })]);
});

test("no files make an empty one", () => {
  expect(merge([])).toEqual(fileOf({ documents: [] }));
});

test("issues and their stances are merged, too", () => {
  const one = fileOf({
    ...A,
    actors: [actor("x")],
    issues: [issue("peace-plan")],
    stances: [stance("x", { issue: "peace-plan" })],
  });
  const other = fileOf({
    ...B,
    actors: [actor("x")],
    issues: [issue("us", { name: "the U.S. peace plan" })],
    stances: [stance("x", { issue: "us" }, inB)],
  });
  const merged = merge([one, other]);
  expect(merged.issues).toEqual([{ id: "peace-plan", name: "the U.S. peace plan", aliases: ["peace plan"] }]);
  expect(merged.stances.map(({ target }) => target)).toEqual([{ issue: "peace-plan" }, { issue: "peace-plan" }]);
});

describe("the time to merge grows with what there is, not with its square", () => {
  const day = (index: number) => new Date(index * 86_400_000).toISOString().slice(0, 10);
  const quoted = (index: number) => ({
    id: `${index}`,
    evidence: [{ document: "a", quote: "They met.", start: index * 10, end: index * 10 + 9 }],
  });
  const xy = (index: number, more: Partial<Meeting>) => meeting(["x", "y"], { ...quoted(index), ...more });
  test.for([
    ["reports of one contact without a date", (index) => xy(index, {})],
    ["contacts of one pair, a day each", (index) => xy(index, { date: day(index) })],
    ["contacts of one pair and day, a place each", (index) => xy(index, { date: day(0), place: `Place ${index}` })],
    [
      "contacts of one pair and day, somebody else with them each time",
      (index) => meeting(["x", "y", `z${index}`], { ...quoted(index), date: day(0) }),
    ],
    ["contacts with a day and without", (index) => xy(index, index % 2 === 0 ? { date: day(index) } : {})],
  ] as [string, (index: number) => Meeting][])("%s", { timeout: 60_000 }, async ([, one]) => {
    const prepare = (count: number) => {
      const meetings = Array.from({ length: count }, (_, index) => one(index));
      return () => mergeMeetings(meetings, [document("a")]);
    };
    // Eight times as many take some eight times as long, and 64 times where each is compared with each.
    expect(await growth(prepare, { few: 500, many: 4000, enough: 32 })).toBeLessThan(32);
  });
});
