import { expect, test } from "vitest";
import { clauseOf, pairsIn, unitOf } from "../testing/claims.ts";
import { isSeparate, placeNamed } from "./parties-of.ts";

test.for([
  ["Angela Merkel visited Paris.", "Paris", "Paris"],
  ["Angela Merkel visited France.", "France", undefined],
  ["Angela Merkel visited the museum.", "museum", undefined],
] as const)("the place of a visit is a town: %s", async ([sentence, word, place]) => {
  const clause = await clauseOf(sentence);
  expect(placeNamed(clause, [unitOf(clause, word)])).toBe(place);
});

test.for([
  ["Merkel held separate talks with Macron and Rutte.", "talks", true],
  ["Merkel spoke separately with Macron and Rutte.", "spoke", true],
  ["Merkel held talks with Macron and Rutte.", "talks", false],
] as const)("separately or not: %s", async ([sentence, word, separate]) => {
  const clause = await clauseOf(sentence);
  expect(isSeparate(clause, unitOf(clause, word))).toBe(separate);
});

test.for([
  ["a state is visited", "Angela Merkel visited France.", ["Angela Merkel | France"]],
  ["the state of a town is visited", "Angela Merkel visited Paris.", ["Angela Merkel | France"]],
  ["so is a host", "Angela Merkel's visit to a parade hosted by Mark Rutte ended.", ["Angela Merkel | Mark Rutte"]],
  ["who is at home visits no state", "German Chancellor Friedrich Merz visited Berlin.", []],
  ["nor does anybody in a town", "Jack Miller visited Chicago.", []],
  ["a body that is only a name may be a town", "Angela Merkel visited Smith Industries.", []],
] as const)("%s: %s", async ([, sentence, pairs]) => {
  expect(await pairsIn(sentence)).toEqual(pairs);
});
