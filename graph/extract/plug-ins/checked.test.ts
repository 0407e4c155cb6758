import { beforeAll, expect, test } from "vitest";
import { formatGraphFile } from "../../graph-file.ts";
import { extract, names } from "../index.ts";
import { English } from "../text/index.ts";
import { checked } from "./checked.ts";
import type { Extractor, Rejection } from "./extractor.ts";

beforeAll(() => English.load(), 60_000);

const ARTICLE = { id: "a", text: "Merkel met Macron. Xi slept." };
const merkel = { id: "merkel", name: "Merkel", type: "person", aliases: [] };
const macron = { id: "macron", name: "Macron", type: "person", aliases: [] };
const evidence = { document: "a", quote: "Merkel met Macron.", start: 0, end: 18 };
const met = {
  id: "one",
  form: "meeting",
  status: "held",
  participants: [{ actor: "merkel" }, { actor: "macron" }],
  evidence: [evidence],
};
const praised = {
  id: "two",
  holder: "merkel",
  target: { actor: "macron" },
  act: "support",
  polarity: 1,
  modality: "stated",
  evidence: [evidence],
};
const FILE = {
  format: "actor-graph/1",
  documents: [{ id: "a", kind: "article" }],
  actors: [merkel, macron],
  issues: [],
  meetings: [met],
  stances: [praised],
};

async function check(file: unknown) {
  const rejected: Rejection[] = [];
  const extractor = checked({ extract: async () => file } as unknown as Extractor);
  const kept = await extractor.extract(ARTICLE, { onReject: (rejection) => rejected.push(rejection) });
  formatGraphFile(kept);
  return { kept, reasons: rejected.map(({ reason }) => reason), rejected };
}

test("records that stand in the article stay as they are", async () => {
  const { kept, reasons } = await check(FILE);
  expect(kept).toEqual(FILE);
  expect(reasons).toEqual([]);
});

test.for([
  ["an invented quote", { ...met, evidence: [{ ...evidence, quote: "Merkel met Putin!!" }] }],
  ["a quote at another place", { ...met, evidence: [{ ...evidence, start: 1, end: 19 }] }],
  ["an unknown participant", { ...met, participants: [{ actor: "merkel" }, { actor: "putin" }] }],
  ["evidence of another document", { ...met, evidence: [{ ...evidence, document: "b" }] }],
  ["a mark inside a word", { ...met, evidence: [{ ...evidence, spans: [{ of: "trigger", start: 1, end: 3 }] }] }],
  ["a contact with oneself", { ...met, participants: [{ actor: "merkel" }, { actor: "merkel" }] }],
] as const)("%s is no record", async ([, meeting]) => {
  const { kept, reasons } = await check({ ...FILE, meetings: [meeting] });
  expect(kept.meetings).toEqual([]);
  expect(kept.stances).toHaveLength(1);
  expect(new Set(reasons)).toEqual(new Set(["the record has no support in the article"]));
});

test.for([
  [
    "a row",
    { meetings: [{ ...met, evidence: [{ document: "a", row: "7" }] }] },
    "the evidence is a row and not a quote",
  ],
  ["another shape", { meetings: [{ ...met, form: "brawl" }] }, "the record is not as the schema says"],
  ["nothing", { meetings: [null] }, "the record is not as the schema says"],
  ["no list", { meetings: 7 }, "the graph file lacks a list"],
  ["an id that is taken", { meetings: [{ ...met, id: "macron" }] }, "the id is taken"],
] as const)("%s is no record, and the others stay", async ([, change, reason]) => {
  const { kept, reasons } = await check({ ...FILE, ...change });
  expect(kept.meetings).toEqual([]);
  expect(kept.stances).toHaveLength(1);
  expect(reasons).toEqual([reason]);
});

test("of several pieces of evidence the good ones stay", async () => {
  const { kept } = await check({
    ...FILE,
    meetings: [{ ...met, evidence: [{ ...evidence, start: 3 }, evidence, { document: "a", row: "7" }] }],
  });
  expect(kept.meetings).toEqual([met]);
});

test("a group that isn't there, and a report of a row, go alone", async () => {
  const row = { document: "a", row: "7" };
  const history = [
    { status: "planned", evidence: row },
    { status: "held", evidence },
  ];
  const { kept, reasons } = await check({
    ...FILE,
    actors: [{ ...merkel, memberOf: ["cdu", "macron"] }, macron],
    meetings: [{ ...met, history }],
  });
  expect(kept.actors[0]).toEqual({ ...merkel, memberOf: ["macron"] });
  expect(kept.meetings).toEqual([{ ...met, history: [{ status: "held", evidence }] }]);
  expect(reasons).toEqual(["an actor belongs to one that is not there", "the evidence is a row and not a quote"]);
});

test("a rejection tells the document and the place", async () => {
  const { rejected } = await check({ ...FILE, stances: [{ ...praised, polarity: 2 }] });
  expect(rejected).toEqual([
    {
      document: "a",
      reason: "the record is not as the schema says",
      what: expect.stringMatching(/^stances\.0\.polarity: /),
    },
  ]);
});

test.for([undefined, null, "text", 7])("what gives %j instead of a graph file is told what to give", async (answer) => {
  await expect(check(answer)).rejects.toThrow("extract(article) has to give a graph file");
});

test("our own extraction is an extractor like others, and nothing of it is rejected", async () => {
  const own: Extractor = { extract, names };
  const article = { id: "a", text: "Angela Merkel met Emmanuel Macron in Aachen.", published: "2019-01-23" };
  const rejected: Rejection[] = [];
  const file = await checked(own).extract(article, { onReject: (rejection) => rejected.push(rejection) });
  expect(file).toEqual(await extract(article));
  expect(rejected).toEqual([]);
  expect(await checked(own).names?.("Angela Merkel slept.")).toMatchObject([{ start: 0, end: 13, type: "person" }]);
});
