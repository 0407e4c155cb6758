import { expect, test } from "vitest";
import { stancesIn } from "../../testing/claims.ts";

test.for([
  ["Angela Merkel refused to meet Donald Trump.", ["Angela Merkel > Donald Trump, reject -, stated"]],
  ["France will not recognise Kosovo.", ["France > Kosovo, reject -, stated"]],
  ["France refused to lift the embargo on Cuba.", ["France > Cuba, reject -, stated"]],
  ["France refused to support Mali.", ["France > Mali, reject -, stated"]],
  [
    "France and Turkey failed to reach an agreement.",
    ["France > Turkey, reject -, stated", "Turkey > France, reject -, stated"],
  ],
  ["Hungary did not accept the peace plan.", ["Hungary > #peace plan, reject -, stated"]],
] as const)("%s", async ([sentence, stances]) => {
  expect((await stancesIn(sentence)).sort()).toEqual([...stances].sort());
});

test.for([
  "France did not meet Turkey.",
  "France refused to comment.",
  "If France refuses to meet Turkey, talks will end.",
  "France will not attack Turkey.",
])("no stance: %s", async (sentence) => {
  expect(await stancesIn(sentence)).toEqual([]);
});
