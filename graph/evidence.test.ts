import { expect, test } from "vitest";
import { keepSupported, unsupported } from "./evidence.ts";
import { formatGraphFile, parseGraphFile } from "./graph-file.ts";
import type { QuotedEvidence, Span } from "./schema.ts";
import { actor, document, fileOf, issue, meeting, stance } from "./testing/records.ts";

const TEXT = "Ms Merkel met Macron in Aachen. 😀 She backs 条約案 now.";
const TEXTS = new Map([["a", TEXT]]);
const PEOPLE = [actor("merkel"), actor("macron")];

function quote(words: string, spans?: Span[]): QuotedEvidence {
  const start = TEXT.indexOf(words);
  return { document: "a", quote: words, start, end: start + words.length, ...(spans && { spans }) };
}

const MET = "Ms Merkel met Macron in Aachen.";

function told(evidence: QuotedEvidence) {
  return unsupported(
    fileOf({ actors: PEOPLE, meetings: [meeting(["merkel", "macron"], { evidence: [evidence] })] }),
    TEXTS,
  );
}

test("a quote that stands in the text is support", () => {
  const spans = [
    { of: "merkel", start: 3, end: 9 },
    { of: "trigger", start: 10, end: 13 },
    { of: "macron", start: 14, end: 20 },
  ];
  expect(told(quote(MET, spans))).toEqual([]);
  expect(told(quote("Macron in Aachen. 😀 She", [{ of: "merkel", start: 3, end: 9 }]))).toEqual([]);
  expect(told(quote("約案"))).toEqual([]);
});

test.for([
  [
    "other words",
    { ...quote(MET), quote: "Ms Merkel saw Macron in Aachen." },
    "",
    `The text has "${MET}" at 0–31, not "Ms Merkel saw Macron in Aachen."`,
  ],
  [
    "another place",
    { ...quote(MET), start: 1, end: 32 },
    "",
    `The text has "s Merkel met Macron in Aachen. " at 1–32, not "${MET}"`,
  ],
  [
    "the space behind the text",
    { ...quote("now."), start: 90, end: 94 },
    "",
    'The text has nothing at 90–94, not "now."',
  ],
  [
    "a length that isn't that of the quote",
    { ...quote(MET), end: 30 },
    "",
    "The quote is 31 characters long but start and end are 30 apart",
  ],
  ["half a word", quote("kel met Macron"), "", 'The quote at 6–20 begins or ends inside a word: "kel met Macron"'],
  ["white space", quote(" met "), "", "The quote at 9–14 begins or ends with white space"],
  ["half a character", quote(TEXT.slice(32, 33)), "", "The quote at 32–33 begins or ends inside a character"],
  [
    "a mark inside a word",
    quote(MET, [{ of: "merkel", start: 3, end: 8 }]),
    ".spans.0",
    'The span of "merkel" at 3–8 begins or ends inside a word: "Merke"',
  ],
  [
    "a mark behind the text",
    quote(MET, [{ of: "merkel", start: 40, end: 99 }]),
    ".spans.0",
    `The span of "merkel" at 40–99 ends outside the text, which has ${TEXT.length} characters`,
  ],
  [
    "a mark of nobody",
    quote(MET, [{ of: "putin", start: 3, end: 9 }]),
    ".spans.0.of",
    'No actor or issue "putin" in this file. Add it, or mark the words of the relation as "trigger"',
  ],
  [
    "another document",
    { ...quote(MET), document: "b" },
    ".document",
    'No document "b" in this file. Add it to documents or correct the id',
  ],
] as [string, QuotedEvidence, string, string][])("%s is none", ([, evidence, path, message]) => {
  expect(told(evidence)).toEqual([{ path: `meetings.0.evidence.0${path}`, message }]);
});

test("a document whose text isn't given supports nothing", () => {
  const file = fileOf({ actors: PEOPLE, stances: [stance("merkel", "macron", { evidence: [quote(MET)] })] });
  expect(unsupported(file, new Map())).toEqual([
    { path: "stances.0.evidence.0", message: 'The text of document "a" is not at hand. Give it along' },
  ]);
});

test("rows have no text and need none", () => {
  expect(unsupported(fileOf({ actors: PEOPLE, meetings: [meeting(["merkel", "macron"])] }), new Map())).toEqual([]);
});

test("what has no support goes, and the reasons are told", () => {
  const bad = quote("kel met Macron");
  const file = fileOf({
    documents: [document("a")],
    actors: [...PEOPLE, actor("idle")],
    issues: [issue("i")],
    meetings: [
      meeting(["merkel", "macron"], { id: "good", evidence: [quote(MET)] }),
      meeting(["merkel", "macron"], {
        id: "half",
        history: [
          { status: "planned", evidence: bad },
          { status: "held", evidence: quote(MET) },
        ],
        evidence: [bad, quote(MET)],
      }),
      meeting(["merkel", "macron"], { id: "bad", evidence: [bad] }),
      meeting(["merkel", "nobody"], { id: "unknown", evidence: [quote(MET)] }),
      meeting(["merkel", "merkel"], { id: "alone", evidence: [quote(MET)] }),
    ],
    stances: [
      stance("merkel", { issue: "i" }, { id: "s1", evidence: [bad] }),
      stance("merkel", { issue: "nothing" }, { id: "s2", evidence: [quote(MET)] }),
      stance("merkel", "macron", { id: "s3", speaker: "nobody", evidence: [quote(MET)] }),
    ],
  });
  const { file: kept, rejected } = keepSupported(file, TEXTS);
  expect(kept.meetings).toEqual([
    file.meetings[0],
    { ...file.meetings[1], history: [{ status: "held", evidence: quote(MET) }], evidence: [quote(MET)] },
  ]);
  expect(kept.stances).toEqual([]);
  expect(kept.actors).toEqual(file.actors);
  expect(rejected.map(({ path }) => path)).toEqual([
    "meetings.1.history.0.evidence",
    "meetings.1.evidence.0",
    "meetings.2.evidence.0",
    "meetings.3.participants.1.actor",
    "meetings.4.participants",
    "stances.0.evidence.0",
    "stances.1.target.issue",
    "stances.2.speaker",
  ]);
  expect(unsupported(kept, TEXTS)).toEqual([]);
});

test("whoever is in no record goes if asked, with the marks of it", () => {
  const file = fileOf({
    actors: [
      actor("merkel", { memberOf: ["cabinet"] }),
      actor("macron"),
      actor("aachen"),
      actor("cabinet", { type: "group" }),
      actor("scholz", { memberOf: ["senate"] }),
      actor("senate", { type: "group" }),
    ],
    issues: [issue("i")],
    meetings: [meeting(["merkel", "macron"], { evidence: [quote(MET, [{ of: "aachen", start: 24, end: 30 }])] })],
    layout: { aachen: [0, 0] },
  });
  const pruned = keepSupported(file, TEXTS, { prune: true }).file;
  expect(pruned.actors.map(({ id }) => id)).toEqual(["merkel", "macron", "cabinet"]);
  expect(pruned.issues).toEqual([]);
  expect(parseGraphFile(formatGraphFile(pruned)).layout).toEqual({});
});
