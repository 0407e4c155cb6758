import { expect, test } from "vitest";
import { fileOf, stancesIn } from "../testing/claims.ts";

test("an issue is one, however often it is spoken of", async () => {
  const { issues, stances } = await fileOf("France supports the ceasefire. Germany supports the ceasefire.");
  expect(issues.map(({ name }) => name)).toEqual(["ceasefire"]);
  expect(stances).toHaveLength(2);
});

test("a stance marks its holder, its trigger and its target", async () => {
  const text = "Angela Merkel praised Emmanuel Macron.";
  const { stances } = await fileOf(text);
  const [evidence] = stances[0]!.evidence;
  const spans = "spans" in evidence! ? (evidence.spans ?? []) : [];
  expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual([
    "Angela Merkel",
    "praised",
    "Emmanuel Macron",
  ]);
});

test("the words are those of the text", async () => {
  const { stances } = await fileOf("France condemned Russia.");
  expect(stances[0]).toMatchObject({ words: "condemned", act: "accuse", polarity: -1, modality: "stated" });
});

test("whoever reports a stance is its speaker, the holder never", async () => {
  expect(await stancesIn("Dmitry Peskov said Russia rejected the ceasefire.")).toEqual([
    "Russia > #ceasefire, reject -, stated, said by Dmitry Peskov",
  ]);
  expect(await stancesIn("Emmanuel Macron said he rejected the ceasefire.")).toEqual([
    "Emmanuel Macron > #ceasefire, reject -, stated",
  ]);
});
