import { expect, test } from "vitest";
import { clauseOf, unitOf } from "../testing/claims.ts";
import { contactNoun } from "./contact-nouns.ts";

test.for([
  ["Merkel paid a visit.", "visit", "visit"],
  ["Merkel paid a courtesy call.", "call", "meeting"],
  ["Merkel made a call.", "call", "call"],
  ["Merkel held a press conference.", "conference", "meeting"],
  ["Merkel left a conference.", "conference", undefined],
  ["Merkel left the room.", "room", undefined],
] as const)("%s (%s)", async ([sentence, noun, form]) => {
  const clause = await clauseOf(sentence);
  expect(contactNoun(clause, unitOf(clause, noun))?.form).toBe(form);
});
