import { expect, test } from "vitest";
import { stancesIn } from "../../testing/claims.ts";

test.for([
  ["Iran threatened to attack Israel.", ["Iran > Israel, threaten -, stated"]],
  ["Iran threatened to close its borders with Turkey.", ["Iran > Turkey, threaten -, stated"]],
  ["Iran threatened to impose sanctions on France.", ["Iran > France, threaten -, stated"]],
] as const)("%s", async ([sentence, stances]) => {
  expect((await stancesIn(sentence)).sort()).toEqual([...stances].sort());
});

test.for(["Iran did not threaten to attack Israel.", "The storm threatened to hit the coast."])(
  "no stance: %s",
  async (sentence) => {
    expect(await stancesIn(sentence)).toEqual([]);
  },
);
