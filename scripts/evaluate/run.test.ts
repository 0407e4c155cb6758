import { expect, test } from "vitest";
import type { DataSet } from "./data-set.ts";
import { extractorOf } from "./extractor.ts";
import { formatMistakes } from "./mistakes.ts";
import { parseArticle } from "./read.ts";
import { Ledger, run } from "./run.ts";
import { formatPace, longText } from "./speed.ts";
import { formatTable } from "./table.ts";
import { Tally } from "./tally.ts";
import { graph, meeting } from "./testing.ts";

const set: DataSet<string> = {
  name: "letters",
  path: () => "",
  load: async () => [],
  needs: "records",
  article: (text) => ({ id: text, text }),
  score: (_, { file }, report) => report.f1("meetings", file.meetings.length, file.meetings.length, 1),
};

test("evidence that isn't in the text word for word at its offsets is found out", async () => {
  const ledger = new Ledger();
  const quoting = (quote: string, end: number, spanEnd = 1) =>
    meeting("a | b", {
      evidence: [{ document: "d", quote, start: 0, end, spans: [{ of: "a", start: 0, end: spanEnd }] }],
    });
  const meetings = [quoting("Ann", 3), quoting("Bob", 3), quoting("Ann", 2), quoting("Ann", 3, 99)];
  await run(set, ["Ann met Bob."], { extract: async () => graph({ meetings }) }, ledger);
  expect([ledger.evidence, ledger.standing, ledger.words]).toEqual([4, 1, 3]);
});

test("an extractor that throws has found nothing, and is named with its text", async () => {
  const ledger = new Ledger();
  const extract = async () => {
    throw new Error("Not English");
  };
  const report = await run(set, ["Anna", "Otto"], { extract }, ledger);
  expect(report.tallies.get("meetings")?.total).toEqual({ right: 0, claimed: 0, wanted: 2 });
  expect(ledger.failures).toEqual([
    { document: "letters Anna", message: "Not English" },
    { document: "letters Otto", message: "Not English" },
  ]);
});

test("a module without extract is refused with what to do", () => {
  expect(() => extractorOf({}, "mine.mjs")).toThrow(/mine\.mjs.*Export async extract/);
});

test("the table shows what a baseline reaches beside what was reached", () => {
  const [tally, baseline] = [new Tally("f1"), new Tally("f1")];
  tally.add(1, 1, 2);
  baseline.add(0, 1, 2);
  const row = { set: "seed", measure: "contact ties", tally, baselines: { nearest: baseline, other: undefined } };
  expect(formatTable([row], ["nearest", "other"]).split("\n")).toEqual([
    "on    measure          P     R  F1/share  95 %  n  nearest  other",
    "----  ------------  ----  ----  --------  ----  -  -------  -----",
    "seed  contact ties  1.00  0.50      0.67        2     0.00",
  ]);
});

test("mistakes are written as markdown, or as a row each", () => {
  const mistake = {
    measure: "ties",
    document: "one",
    kind: "wrong" as const,
    gold: "",
    said: "a~b",
    sentence: "A\nsaw B.",
  };
  expect(formatMistakes([mistake], "errors.md")).toBe("## ties: one\n\n* **wrong** said: a~b\n  > A saw B.\n");
  expect(formatMistakes([mistake], "errors.tsv").split("\n")[1]).toBe("ties\tone\twrong\t\ta~b\tA saw B.");
});

test("an article's front matter is what is known about it", () => {
  expect(parseArticle("---\nid: one\ntitle: Who: met whom\npublished: 2025-05-19\n---\nText.\n")).toEqual({
    id: "one",
    title: "Who: met whom",
    published: "2025-05-19",
    text: "Text.\n",
  });
  expect(parseArticle("Text alone.")).toEqual({ text: "Text alone." });
});

test("a long text is articles after one another, cut at its length", () => {
  expect(longText(["Ann.", "Bob."], 20)).toBe("Ann.\n\nBob.\n\nAnn.\n\nBo");
  expect(formatPace({ characters: 1e6, words: 20_000, seconds: 2, memory: 150.4 })).toBe(
    "1.0 MB in one text: 10000 words/s, 2.0 s, peak memory so far 150 MB",
  );
});
