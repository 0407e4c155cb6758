import { expect, test } from "vitest";
import { stancesIn } from "../../testing/claims.ts";

test.for([
  ["Angela Merkel called Donald Trump a liar.", ["Angela Merkel > Donald Trump, accuse -, stated"]],
  ["Angela Merkel called Emmanuel Macron a hero.", ["Angela Merkel > Emmanuel Macron, support +, stated"]],
  ["Angela Merkel described the peace plan as reckless.", ["Angela Merkel > #peace plan, accuse -, stated"]],
  ["Angela Merkel held Russia responsible.", ["Angela Merkel > Russia, accuse -, stated"]],
] as const)("%s", async ([sentence, stances]) => {
  expect((await stancesIn(sentence)).sort()).toEqual([...stances].sort());
});

test.for([
  "Angela Merkel called Donald Trump.",
  "Angela Merkel described Donald Trump as tall.",
  "Angela Merkel did not call Donald Trump a liar.",
  "Angela Merkel held the door.",
])("no stance: %s", async (sentence) => {
  expect(await stancesIn(sentence)).toEqual([]);
});
