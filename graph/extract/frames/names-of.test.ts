import { expect, test } from "vitest";
import { clauseOf, unitOf } from "../testing/claims.ts";
import { namesOfNoun, namesOfVerb } from "./names-of.ts";

test.for([
  ["Merkel called off the talks.", "called", ["call_off", "call_talk", "call"]],
  ["Merkel exchanged views with Macron.", "exchanged", ["exchange", "exchange_view"]],
  ["Merkel left.", "left", ["leave"]],
] as const)("a verb, with its particle or object: %s", async ([sentence, verb, names]) => {
  const clause = await clauseOf(sentence);
  expect(namesOfVerb(clause, unitOf(clause, verb))).toEqual(names);
});

test.for([
  ["Merkel held a joint press conference.", "conference", ["joint_conference", "press_conference", "conference"]],
  ["Merkel held talks.", "talks", ["talk"]],
] as const)("a noun, with what stands before it: %s", async ([sentence, noun, names]) => {
  const clause = await clauseOf(sentence);
  expect(namesOfNoun(clause, unitOf(clause, noun))).toEqual(names);
});
