import { expect, test } from "vitest";
import { clauseOf, textsOf, unitOf } from "../testing/claims.ts";
import { holdingOf } from "./holding.ts";

async function holding(sentence: string, noun: string) {
  const clause = await clauseOf(sentence);
  const found = holdingOf(clause, unitOf(clause, noun));
  return found && { ...found, verb: textsOf(clause, [found.verb])[0], subjects: textsOf(clause, found.subjects) };
}

test.for([
  ["Merkel held talks.", "talks", ["Merkel"]],
  ["Talks were held by Merkel.", "Talks", ["Merkel"]],
  ["Merkel entered into talks.", "talks", ["Merkel"]],
  ["Merkel is in talks.", "talks", ["Merkel"]],
  ["Merkel was granted an audience.", "audience", ["Merkel"]],
  ["Angela Merkel, in consultation with Macron, left.", "consultation", ["Angela Merkel"]],
] as const)("held by: %s", async ([sentence, noun, subjects]) => {
  expect(await holding(sentence, noun)).toMatchObject({ held: true, subjects });
});

test.for([
  ["Merkel spoke in a call.", "call", ["Merkel"]],
  ["Merkel joined Macron in a call.", "call", ["Merkel", "Macron"]],
  ["Merkel is in Beijing for talks.", "talks", ["Merkel"]],
  ["The talks took place in Rome.", "talks", []],
] as const)("done at, or happening: %s", async ([sentence, noun, subjects]) => {
  const found = await holding(sentence, noun);
  expect(found?.subjects).toEqual(subjects);
  expect(found?.held).toBeUndefined();
});

test("who brokers talks brings others together", async () => {
  expect(await holding("Qatar brokered talks.", "talks")).toMatchObject({ mediating: true, subjects: ["Qatar"] });
});

test.for([
  ["Merkel praised the talks.", "talks"],
  ["The talks worried Merkel.", "talks"],
  ["Merkel spoke about the talks.", "talks"],
] as const)("nobody holds them: %s", async ([sentence, noun]) => {
  expect(await holding(sentence, noun)).toBeUndefined();
});
