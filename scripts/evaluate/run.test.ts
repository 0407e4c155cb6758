import { expect, test } from "vitest";
import { AnswerError, LimitError, UnfinishedError } from "../../graph/extract/index.ts";
import type { DataSet } from "./data-set.ts";
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

test("an extractor that can't go on is not asked again, and what it didn't read is not scored", async () => {
  const ledger = new Ledger();
  const asked: string[] = [];
  const extract = async ({ text }: { text: string }) => {
    asked.push(text);
    if (text === "Otto") throw new UnfinishedError([{ start: 0, end: 4, error: new LimitError("No more") }], 1);
    return graph({ meetings: [meeting("a | b")] });
  };
  const report = await run(set, ["Anna", "Otto", "Ida"], { extract }, ledger);
  expect(asked).toEqual(["Anna", "Otto"]);
  expect(report.tallies.get("meetings")?.total).toMatchObject({ wanted: 1 });
  expect(ledger.failures).toEqual([{ document: "letters Otto", message: "No more" }]);
});

test("of an article that could not be read to its end, what was read is scored", async () => {
  const partial = graph({ meetings: [meeting("a | b")] });
  const extract = async () => {
    throw new UnfinishedError([{ start: 0, end: 4, error: new AnswerError("No") }], 2, partial);
  };
  const report = await run(set, ["Anna"], { extract }, new Ledger());
  expect(report.tallies.get("meetings")?.total).toMatchObject({ right: 1 });
});

test("several items are read at a time where the extractor allows it, and scored in their order", async () => {
  let now = 0;
  let most = 0;
  const scored: string[] = [];
  const slow = { ...set, score: (item: string) => void scored.push(item) };
  const extract = async () => {
    most = Math.max(most, ++now);
    await new Promise((resolve) => setTimeout(resolve, 5));
    now--;
    return graph({});
  };
  await run(slow, ["a", "b", "c", "d"], { extract, concurrency: 2 }, new Ledger());
  expect([most, scored]).toEqual([2, ["a", "b", "c", "d"]]);
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
