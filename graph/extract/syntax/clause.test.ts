import { expect, test } from "vitest";
import { clauseOf, textsOf, unitOf } from "../testing/claims.ts";

test.for([
  ["Merkel met Macron.", "met", ["Merkel"]],
  ["Macron was received by Xi.", "received", ["Xi"]],
  ["Macron was received warmly.", "received", []],
  ["Merkel agreed to meet Macron.", "meet", ["Merkel"]],
  ["Merkel asked Macron to meet Putin.", "meet", ["Macron"]],
  ["Merkel flew to Paris and met Macron.", "met", ["Merkel"]],
  ["Merkel, who met Macron on Friday, praised the agreement.", "met", ["Merkel"]],
  ["Merkel left Paris, praising Macron.", "praising", ["Merkel"]],
  ["After meeting Macron, Merkel flew to Rome.", "meeting", ["Merkel"]],
  ["Merkel said that Macron had met Putin.", "met", ["Macron"]],
  ["Merkel accused Putin of attacking Ukraine.", "attacking", ["Putin"]],
] as const)("who does it: %s %s", async ([sentence, verb, agents]) => {
  const clause = await clauseOf(sentence);
  expect(textsOf(clause, clause.agents(unitOf(clause, verb)))).toEqual(agents);
});

test.for([
  ["Merkel met Macron.", "met", ["Macron"]],
  ["Macron was received by Xi.", "received", ["Macron"]],
  ["Macron, whom Merkel met on Friday, praised the agreement.", "met", ["Macron"]],
  ["Kyiv supports the ceasefire that Washington proposed.", "proposed", ["ceasefire"]],
  ["Merkel arrived.", "arrived", []],
] as const)("to whom it is done: %s %s", async ([sentence, verb, patients]) => {
  const clause = await clauseOf(sentence);
  expect(textsOf(clause, clause.patients(unitOf(clause, verb)))).toEqual(patients);
});

test.for([
  ["Macron was received by Xi.", "received", true],
  ["A ceasefire backed by Kyiv collapsed.", "backed", true],
  ["Xi received Macron.", "received", false],
  ["Xi has received Macron.", "received", false],
] as const)("passive or not: %s", async ([sentence, verb, passive]) => {
  const clause = await clauseOf(sentence);
  expect(clause.isPassive(unitOf(clause, verb))).toBe(passive);
});

test.for([
  ["Scholz did not meet Xi.", "meet", true],
  ["Scholz didn't meet Xi.", "meet", true],
  ["Scholz never met Xi.", "met", true],
  ["No agreement was reached.", "agreement", true],
  ["Scholz met Xi, not Putin.", "met", false],
] as const)("negated or not: %s", async ([sentence, word, negated]) => {
  const clause = await clauseOf(sentence);
  expect(clause.isNegated(unitOf(clause, word))).toBe(negated);
});

test("a preposition of several words is one", async () => {
  const clause = await clauseOf("According to Peskov, Putin met Xi.");
  expect(clause.preposition(unitOf(clause, "Peskov"))).toBe("according to");
});

test("coordination is followed to its end, in order", async () => {
  const clause = await clauseOf("They discussed trade, security and energy.");
  expect(textsOf(clause, clause.coordinated(unitOf(clause, "trade")))).toEqual(["trade", "security", "energy"]);
});

test("a phrase reaches over all that hangs on it", async () => {
  const clause = await clauseOf("Merkel rejected the new plan for a ceasefire.");
  const { from, to } = clause.extent(unitOf(clause, "plan"));
  expect(clause.words.slice(from, to).map(({ text }) => text)).toEqual(["the", "new", "plan", "for", "a", "ceasefire"]);
});

test("ancestors go from the unit up to the root", async () => {
  const clause = await clauseOf("Merkel said that Macron had met Putin.");
  expect(textsOf(clause, [...clause.ancestors(unitOf(clause, "Putin"))])).toEqual(["met", "said"]);
});
