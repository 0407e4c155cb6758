import { expect, test } from "vitest";
import { stancesIn } from "../../testing/claims.ts";

test.for([
  ["Iran cut ties with Saudi Arabia.", ["Iran > Saudi Arabia, reject -, stated"]],
  ["Iran restored relations with Saudi Arabia.", ["Iran > Saudi Arabia, cooperate +, stated"]],
  [
    "Iran and Saudi Arabia restored relations.",
    ["Iran > Saudi Arabia, cooperate +, stated", "Saudi Arabia > Iran, cooperate +, stated"],
  ],
] as const)("%s", async ([sentence, stances]) => {
  expect((await stancesIn(sentence)).sort()).toEqual([...stances].sort());
});

test.for(["Iran discussed relations with Saudi Arabia.", "Iran cut prices."])("no stance: %s", async (sentence) => {
  expect(await stancesIn(sentence)).toEqual([]);
});
