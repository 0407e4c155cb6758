import { expect, test } from "vitest";
import { clauseOf, unitOf } from "../testing/claims.ts";
import { determinerOf, textBetween } from "./noun-phrases.ts";

test.for([
  ["The court fined him.", "court", "the"],
  ["The secretary and deputy left.", "deputy", "the"],
  ["Courts fined him.", "Courts", undefined],
] as const)("%s (%s)", async ([sentence, noun, determiner]) => {
  const clause = await clauseOf(sentence);
  expect(determinerOf(clause, unitOf(clause, noun))).toBe(determiner);
});

test("the words between two positions are those that lie within", async () => {
  const clause = await clauseOf("The White House left.");
  expect(textBetween(clause, 4, 15)).toBe("White House");
});
