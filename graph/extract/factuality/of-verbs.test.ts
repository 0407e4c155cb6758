import { expect, test } from "vitest";
import { clauseOf, textsOf, unitOf } from "../testing/claims.ts";
import { factualityOfVerb, inCondition, nearestPredicate, verbWithParticle, wasRuledOut } from "./of-verbs.ts";

test.for([
  ["Merkel met Macron.", "met", "actual", "past"],
  ["Merkel has met Macron.", "met", "actual", "past"],
  ["Merkel said that she had met Macron.", "met", "actual", "past"],
  ["Merkel will meet Macron.", "meet", "planned", "future"],
  ["Merkel is to meet Macron.", "meet", "planned", "future"],
  ["Merkel agreed to meet Macron.", "meet", "planned", "future"],
  ["Merkel is expected to meet Macron.", "meet", "planned", "future"],
  ["Merkel said she would meet Macron.", "meet", "planned", "future"],
  ["Merkel could meet Macron.", "meet", "possible", "future"],
  ["If Merkel meets Macron, they will talk.", "meets", "possible", "present"],
  ["Merkel wants to meet Macron.", "meet", "wished", "future"],
  ["Merkel urged Macron to meet Putin.", "meet", "wished", "future"],
  ["Merkel refused to meet Macron.", "meet", "refused", "future"],
  ["Merkel will not meet Macron.", "meet", "refused", "future"],
  ["Peskov denied meeting Putin.", "meeting", "denied", "future"],
  ["Merkel stopped supporting Macron.", "supporting", "ended", "past"],
  ["Merkel did not meet Macron.", "meet", "none", "past"],
  ["Merkel failed to meet Macron.", "meet", "none", "past"],
  ["Merkel did not agree to meet Macron.", "meet", "none", "future"],
  ["Merkel has yet to meet Macron.", "meet", "none", "past"],
  ["Merkel nearly met Macron.", "met", "none", "past"],
  ["Merkel left without meeting Macron.", "meeting", "none", "unknown"],
  ["Merkel is due to meet Macron.", "meet", "planned", "future"],
  ["Merkel is likely to meet Macron.", "meet", "wished", "future"],
  ["Merkel is unlikely to meet Macron.", "meet", "none", "unknown"],
  ["Merkel was the first leader to meet Macron.", "meet", "actual", "past"],
  ["Merkel flew to Paris to meet Macron.", "meet", "planned", "past"],
  ["Merkel worked hard to meet Macron.", "meet", "wished", "past"],
  ["Peskov denied that Merkel had met Macron.", "met", "denied", "past"],
  ["Peskov dismissed reports that Merkel had met Macron.", "met", "denied", "past"],
  ["Peskov confirmed reports that Merkel had met Macron.", "met", "actual", "past"],
  ["Did Merkel meet Macron?", "meet", "possible", "past"],
] as const)("%s (%s) is %s", async ([sentence, verb, reality, tense]) => {
  const clause = await clauseOf(sentence);
  expect(factualityOfVerb(clause, unitOf(clause, verb))).toMatchObject({ reality, tense });
});

test("what tells so is told along", async () => {
  const clause = await clauseOf("Merkel refused to meet Macron.");
  const { by } = factualityOfVerb(clause, unitOf(clause, "meet"));
  expect(textsOf(clause, [by as number])).toEqual(["refused"]);
});

test.for([
  ["Merkel called off the talks.", "called", "call_off"],
  ["Merkel ruled out talks.", "ruled", "rule_out"],
  ["Merkel called Macron.", "called", "call"],
] as const)("a verb with its particle: %s", async ([sentence, verb, wanted]) => {
  const clause = await clauseOf(sentence);
  expect(verbWithParticle(clause, unitOf(clause, verb))).toBe(wanted);
});

test.for([
  ["Merkel cancelled a meeting with Macron.", "Macron", "cancelled"],
  ["Merkel is a critic of Putin.", "Putin", "critic"],
] as const)("the predicate that a noun is part of: %s", async ([sentence, noun, predicate]) => {
  const clause = await clauseOf(sentence);
  const found = nearestPredicate(clause, unitOf(clause, noun));
  expect(textsOf(clause, [found as number])).toEqual([predicate]);
});

test.for([
  ["If Putin rejects the plan, Merkel will leave.", "rejects", true],
  ["Merkel asked whether Putin had left.", "left", true],
  ["Because Putin rejected the plan, Merkel left.", "rejected", false],
] as const)("a condition or not: %s", async ([sentence, verb, condition]) => {
  const clause = await clauseOf(sentence);
  expect(inCondition(clause, unitOf(clause, verb))).toBe(condition);
});

test.for([
  ["Merkel said she would not meet Macron.", true],
  ["Merkel said she would meet Macron.", false],
  ["Merkel said she did not meet Macron.", false],
] as const)("ruled out or not: %s", async ([sentence, ruledOut]) => {
  const clause = await clauseOf(sentence);
  expect(wasRuledOut(clause, unitOf(clause, "meet"))).toBe(ruledOut);
});
