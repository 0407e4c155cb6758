import { expect, test } from "vitest";
import { clauseOf, stancesIn, textsOf, unitOf } from "../testing/claims.ts";
import { quotationAt, quotations, sayingAbove } from "./speech.ts";

test.for([
  ['He said "yes" and "no".', ['"yes"', '"no"']],
  ["He said “yes” and “no”.", ["“yes”", "“no”"]],
  ["“He said “yes” twice.”", ["“He said “yes”"]],
  ['"We begin\n\nHe left.', ['"We begin']],
  ['He said: "We begin', ['"We begin']],
  ["It's Merkel's.", []],
  ["", []],
] as const)("the quotations in %j", ([text, quoted]) => {
  expect(quotations(text).map(({ start, end }) => text.slice(start, end))).toEqual(quoted);
});

test("a position stands in one quotation, or in none", () => {
  const ranges = [
    { start: 2, end: 5 },
    { start: 8, end: 9 },
  ];
  expect([0, 2, 4, 5, 8, 9].map((at) => quotationAt(ranges, at))).toEqual([-1, 0, 0, -1, 1, -1]);
});

test.for([
  ["Peskov said that Putin had met Xi.", "met", ["said"]],
  ["Putin met Xi on Sunday, Peskov said.", "met", ["said"]],
  ["Putin met Xi on Sunday.", "met", []],
  ["Peskov said that Putin had met Xi.", "said", []],
] as const)("the verb of saying above: %s", async ([sentence, verb, saying]) => {
  const clause = await clauseOf(sentence);
  const above = sayingAbove(clause, unitOf(clause, verb));
  expect(textsOf(clause, above === undefined ? [] : [above])).toEqual(saying);
});

test.for([
  ["Dmitry Peskov said that Vladimir Putin supports the peace plan.", "Dmitry Peskov"],
  ["According to Dmitry Peskov, Vladimir Putin supports the peace plan.", "Dmitry Peskov"],
  ["Vladimir Putin supports the peace plan, Dmitry Peskov said.", "Dmitry Peskov"],
] as const)("whoever says so is the speaker: %s", async ([text, speaker]) => {
  expect(await stancesIn(text)).toEqual([`Vladimir Putin > #peace plan, support +, stated, said by ${speaker}`]);
});

test.for([
  "Vladimir Putin supports the peace plan.",
  '"I support the peace plan," Vladimir Putin said.',
  "Vladimir Putin said that he supports the peace plan.",
])("who speaks for himself has no other speaker: %s", async (text) => {
  expect(await stancesIn(text)).toEqual(["Vladimir Putin > #peace plan, support +, stated"]);
});
