import { expect, test } from "vitest";
import { clauseOf, unitOf } from "../testing/claims.ts";
import { contactWithin } from "./contact-within.ts";

test.for([
  ["Merkel urged Macron in a video call to leave.", "urged", "call"],
  ["Merkel urged Macron by telephone to leave.", "urged", "call"],
  ["Merkel told Macron over dinner that she was leaving.", "told", "meeting"],
  ["Merkel told Macron at a summit that she was leaving.", "told", "summit"],
  ["Merkel told Macron in a letter that she was leaving.", "told", undefined],
  ["Merkel told Macron at a press conference that she was leaving.", "told", undefined],
  ["Merkel told Macron that she was leaving.", "told", undefined],
] as const)("%s (%s)", async ([sentence, verb, form]) => {
  const clause = await clauseOf(sentence);
  expect(contactWithin(clause, unitOf(clause, verb))).toBe(form);
});
