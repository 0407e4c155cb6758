import { expect, test } from "vitest";
import { clauseOf, unitOf } from "../testing/claims.ts";
import { issueOf } from "./issue.ts";

test.for([
  ["Merkel supports a 30-day ceasefire.", "ceasefire", "30-day ceasefire"],
  ["Merkel supports the ceasefire.", "ceasefire", "ceasefire"],
  ["Merkel supports the peace plan.", "plan", "peace plan"],
  ["Merkel supports a new trade agreement.", "agreement", "trade agreement"],
  ["Merkel supports an agreement on climate protection.", "agreement", "agreement on climate protection"],
  ["Merkel rejected territorial concessions.", "concessions", "territorial concessions"],
  // Too little to say what it is about, or nothing that one is for or against.
  ["Merkel supports the plan.", "plan", undefined],
  ["Merkel supports a new plan.", "plan", undefined],
  ["Merkel supports her new plan.", "plan", undefined],
  ["Merkel supports the football club.", "club", undefined],
  ["Merkel supports Macron.", "Macron", undefined],
] as const)("%s", async ([sentence, noun, issue]) => {
  const clause = await clauseOf(sentence);
  expect(issueOf(clause, unitOf(clause, noun))?.name).toBe(issue);
});

test("an issue stands where it says", async () => {
  const sentence = "Merkel supports a 30-day ceasefire.";
  const clause = await clauseOf(sentence);
  const issue = issueOf(clause, unitOf(clause, "ceasefire"));
  expect(sentence.slice(issue?.start, issue?.end)).toBe("30-day ceasefire");
});
