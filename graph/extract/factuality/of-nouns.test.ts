import { expect, test } from "vitest";
import { clauseOf, unitOf } from "../testing/claims.ts";
import { factualityOfNoun } from "./of-nouns.ts";

test.for([
  ["Merkel held a meeting with Macron.", "meeting", "actual"],
  ["The meeting ended.", "meeting", "actual"],
  ["The planned meeting was discussed.", "meeting", "planned"],
  ["Merkel refused the offer at a meeting with Macron.", "meeting", "actual"],
  ["Merkel cancelled the visit after a meeting with Macron.", "meeting", "actual"],
  ["Merkel will hold a meeting with Macron.", "meeting", "planned"],
  ["Merkel announced a meeting with Macron.", "meeting", "planned"],
  ["Merkel cancelled a meeting with Macron.", "meeting", "cancelled"],
  ["Merkel called off a meeting with Macron.", "meeting", "cancelled"],
  ["A planned meeting was cancelled.", "meeting", "cancelled"],
  ["The meeting was postponed.", "meeting", "postponed"],
  ["Merkel refused a meeting with Macron.", "meeting", "refused"],
  ["Merkel denied a meeting with Macron.", "meeting", "denied"],
  ["Merkel proposed a meeting with Macron.", "meeting", "wished"],
  ["No meeting took place.", "meeting", "none"],
  ["Merkel praised her meeting with Macron.", "meeting", "actual"],
  ["Merkel will discuss her meeting with Macron.", "meeting", "actual"],
  ["Merkel called to discuss her meeting with Macron.", "meeting", "actual"],
  ["Merkel wants to build on the results of the meeting with Macron.", "meeting", "actual"],
  ["Merkel discussed a meeting with Macron.", "meeting", "possible"],
  ["Merkel discussed a possible meeting with Macron.", "meeting", "possible"],
  ["Merkel announced the date of the meeting with Macron.", "meeting", "planned"],
  ["There is no date for a meeting with Macron.", "meeting", "possible"],
  ["Hopes for a meeting with Macron faded.", "meeting", "wished"],
  ["Merkel arrived ahead of the meeting with Macron.", "meeting", "planned"],
  ["Merkel ruled out any meeting with Macron.", "meeting", "refused"],
  ["Merkel knows of talks planned for Friday.", "talks", "planned"],
] as const)("%s (%s) is %s", async ([sentence, noun, reality]) => {
  const clause = await clauseOf(sentence);
  expect(factualityOfNoun(clause, unitOf(clause, noun)).reality).toBe(reality);
});
