import { expect, test } from "vitest";
import { contactsIn } from "../testing/claims.ts";

test.for([
  ["Egypt launched a mediation effort between Turkey and Syria.", "Egypt | Syria + Turkey, talks, held"],
  [
    "Egypt launched a mediation effort to end the row between Turkey and Syria on Sunday.",
    "Egypt | Syria + Turkey, talks, held, 2025-05-18",
  ],
  ["Egypt will launch a mediation effort between Turkey and Syria.", "Egypt | Syria + Turkey, talks, planned"],
  ["Egypt's mediation between Turkey and Syria continued.", "Egypt | Syria + Turkey, talks, held"],
] as const)("%s", async ([sentence, contact]) => {
  expect(await contactsIn(sentence)).toEqual([contact]);
});

test.for([
  "Egypt offered mediation between Turkey and Syria.",
  "Egypt praised the mediation between Turkey and Syria.",
  "Egypt launched a mediation effort.",
])("nobody mediates, or between nobody: %s", async (sentence) => {
  expect(await contactsIn(sentence)).toEqual([]);
});
