import { expect, test } from "vitest";
import { stancesIn } from "../../testing/claims.ts";

test.for([
  ["Angela Merkel said Russia must withdraw.", ["Angela Merkel > Russia, request -, stated"]],
  ["Angela Merkel said that Russia should release the sailors.", ["Angela Merkel > Russia, request -, stated"]],
  ["Angela Merkel said Russia has to leave.", ["Angela Merkel > Russia, request -, stated"]],
] as const)("%s", async ([sentence, stances]) => {
  expect((await stancesIn(sentence)).sort()).toEqual([...stances].sort());
});

test.for([
  "Russia must withdraw.",
  "Angela Merkel said she must leave.",
  "Angela Merkel said Russia might withdraw.",
  "Angela Merkel said the work that Russia had to do was hard.",
])("no stance: %s", async (sentence) => {
  expect(await stancesIn(sentence)).toEqual([]);
});
