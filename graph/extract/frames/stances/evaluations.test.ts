import { expect, test } from "vitest";
import { stancesIn } from "../../testing/claims.ts";

test("who calls a deed bad is against whose it is", async () => {
  const text = "“Russia's attack is unacceptable,” Friedrich Merz said.";
  expect(await stancesIn(text)).toEqual(["Friedrich Merz > Russia, accuse -, stated"]);
});

test.for([
  "Russia's attack is unacceptable.",
  "“Russia's attack is not unacceptable,” Friedrich Merz said.",
  "“It is unacceptable,” Friedrich Merz said.",
  "“The weather is horrible,” Friedrich Merz said.",
])("nobody's stance: %s", async (text) => {
  expect(await stancesIn(text)).toEqual([]);
});
