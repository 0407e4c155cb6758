import { expect, test } from "vitest";
import { clauseOf, unitOf } from "../testing/claims.ts";
import { CONTACT_VERBS } from "./contacts.ts";
import { isMeant } from "./senses.ts";

const rowOf = (sense: string) =>
  CONTACT_VERBS.find((row) => row.sense === sense) ?? { verbs: "", form: "talks", partner: [] };

test.for([
  ["courtesy call", "Merkel called on Macron in Rome.", "called", true],
  ["courtesy call", "Merkel called on Macron to leave.", "called", false],
  ["courtesy call", "Merkel called on Macron for help.", "called", false],
  ["courtesy call", "A delegation called on Macron to discuss trade.", "called", true],
  ["reception", "Merkel welcomed Macron at the airport.", "welcomed", true],
  ["reception", "Merkel welcomed Macron for talks.", "welcomed", true],
  ["reception", "Merkel welcomed Macron to the club.", "welcomed", false],
  ["reception", "Merkel welcomed the decision.", "welcomed", false],
  ["speech", "Merkel and Macron spoke for two hours.", "spoke", true],
  ["speech", "Merkel and Macron spoke in Rome.", "spoke", true],
  ["speech", "Merkel spoke to Macron at the ceremony.", "spoke", true],
  ["speech", "Merkel and Macron spoke at the ceremony.", "spoke", false],
  ["telephone", "Merkel called Macron.", "called", true],
  ["telephone", "Merkel called Macron a liar.", "called", false],
] as const)("%s: %s", async ([sense, sentence, verb, meant]) => {
  const clause = await clauseOf(sentence);
  expect(isMeant(clause, unitOf(clause, verb), rowOf(sense))).toBe(meant);
});

test.for([
  ["Germany met France in the final.", false],
  ["Germany met France in the World Cup.", false],
  ["Merkel met Macron in Rome.", true],
] as const)("a game is no contact: %s", async ([sentence, meant]) => {
  const clause = await clauseOf(sentence);
  expect(isMeant(clause, unitOf(clause, "met"), { verbs: "meet", form: "meeting", partner: ["obj"] })).toBe(meant);
});
