import { expect, test } from "vitest";
import { clauseOf, unitOf } from "../testing/claims.ts";
import { formOf, isPhoneCall } from "./calls.ts";

test.for([
  ["Trump called Putin.", true],
  ["Trump called Putin on Sunday.", true],
  ["Trump called Putin after the vote.", true],
  ["Trump called Putin a liar.", false],
  ["Trump called Putin weak.", false],
  ["Trump called on Putin to leave.", false],
  ["Trump called for a ceasefire.", false],
  ["Putin was called a liar.", false],
] as const)("a telephone call or not: %s", async ([sentence, call]) => {
  const clause = await clauseOf(sentence);
  expect(isPhoneCall(clause, unitOf(clause, "called"))).toBe(call);
});

test.for([
  ["Trump spoke with Putin by telephone.", "spoke", "talks", "call"],
  ["Trump spoke with Putin in Rome.", "spoke", "talks", "talks"],
  ["Trump held telephone talks with Putin.", "talks", "talks", "call"],
  ["Trump met Putin by video.", "met", "meeting", "call"],
  ["Trump met Putin in Rome.", "met", "meeting", "meeting"],
] as const)("%s (%s)", async ([sentence, trigger, form, found]) => {
  const clause = await clauseOf(sentence);
  expect(formOf(clause, unitOf(clause, trigger), form)).toBe(found);
});
