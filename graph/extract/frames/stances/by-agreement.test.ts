import { expect, test } from "vitest";
import { stancesIn } from "../../testing/claims.ts";

test.for([
  [
    "Russia and Ukraine agreed to exchange prisoners.",
    ["Russia > Ukraine, agree +, stated", "Ukraine > Russia, agree +, stated"],
  ],
] as const)("%s", async ([sentence, stances]) => {
  expect((await stancesIn(sentence)).sort()).toEqual([...stances].sort());
});

test.for(["Russia agreed to leave.", "Norway, Iceland, Denmark and Sweden agreed to leave."])(
  "no stance: %s",
  async (sentence) => {
    expect(await stancesIn(sentence)).toEqual([]);
  },
);
