import { expect, test } from "vitest";
import { US_STATES, usState } from "./us-states.ts";

test("there are fifty states and a district", () => {
  expect(US_STATES).toHaveLength(51);
  expect(new Set(US_STATES.flatMap(({ code, name }) => [code, name])).size).toBe(102);
});

test.for([
  ["Ga.", "Georgia"],
  ["GA", "Georgia"],
  ["Georgia", "Georgia"],
  ["N.Y.", "New York"],
  ["W.Va.", "West Virginia"],
  ["D.C.", "District of Columbia"],
  ["Ore.", "Oregon"],
  ["ore.", undefined],
  ["Bavaria", undefined],
] as const)("%s is %s", ([word, name]) => {
  expect(usState(word)?.name).toBe(name);
});
