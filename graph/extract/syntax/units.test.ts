import { expect, test } from "vitest";
import { clauseOf, textsOf } from "../testing/claims.ts";

/** The units of a sentence that hold more than a word, or name somebody. */
async function unitsOf(sentence: string): Promise<string[]> {
  const clause = await clauseOf(sentence);
  const special = clause.units.flatMap(({ from, to, mentions }, i) =>
    to - from > 1 || mentions.length > 0 ? [i] : [],
  );
  return textsOf(clause, special);
}

test.for([
  ["German Chancellor Angela Merkel met Emmanuel Macron.", ["German Chancellor Angela Merkel", "Emmanuel Macron"]],
  ["Officials from France, Italy and Germany met.", ["France , Italy and Germany"]],
  ["Merkel met Macron, Rutte, and Meloni.", ["Merkel", "Macron , Rutte , and Meloni"]],
  ["Merkel met Macron in Paris on Sunday.", ["Merkel", "Macron", "Paris", "on Sunday"]],
  ["Merkel met Macron in May 2019.", ["Merkel", "Macron", "in May 2019"]],
  ["Macron and Germany's Friedrich Merz met.", ["Macron and Germany 's Friedrich Merz"]],
  ["Merkel left before Sunday's summit.", ["Merkel", "Sunday 's"]],
  // No lists:
  ["In Kyiv, Zelenskyy met Merkel.", ["Kyiv", "Zelenskyy", "Merkel"]],
  ["Merkel met Putin and Zelenskyy left.", ["Merkel", "Putin", "Zelenskyy"]],
  ["Russian and Ukrainian officials met.", ["Russian", "Ukrainian"]],
] as const)("%s", async ([sentence, units]) => {
  expect(await unitsOf(sentence)).toEqual(units);
});

test("a list of names carries every one of them", async () => {
  const { units } = await clauseOf("Officials from France, Italy and Germany met.");
  expect(units.find(({ mentions }) => mentions.length > 0)?.mentions.map(({ name }) => name)).toEqual([
    "France",
    "Italy",
    "Germany",
  ]);
});

test.for([
  ["They have met since Sunday.", true],
  ["They will meet until Friday.", true],
  ["They met on Sunday.", undefined],
] as const)("only a bound, or the day itself: %s", async ([sentence, bound]) => {
  const { units } = await clauseOf(sentence);
  expect(units.find(({ time }) => time)?.time?.bound).toBe(bound);
});

test("the units of a sentence cover its words, none twice", async () => {
  const clause = await clauseOf(
    "On Sunday, U.S. Secretary of State Marco Rubio met Merkel, Macron and Rutte (in Rome).",
  );
  expect(clause.units.flatMap(({ from, to }) => clause.words.slice(from, to))).toEqual(clause.words);
});
