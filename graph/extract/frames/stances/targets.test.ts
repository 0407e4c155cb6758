import { expect, test } from "vitest";
import { stancesIn } from "../../testing/claims.ts";

test.for([
  [
    "who condemns a deed is against who did it",
    "France condemned Russia's invasion.",
    "France > Russia, accuse -, stated",
  ],
  [
    "who backs sanctions is against whom they hit",
    "France backed sanctions on Russia.",
    "France > Russia, accuse -, stated",
  ],
  [
    "who backs somebody's fall is against him",
    "France backed Donald Trump's impeachment.",
    "France > Donald Trump, accuse -, stated",
  ],
  [
    "a call for something is about that",
    "France supports a call for a ceasefire.",
    "France > #ceasefire, support +, stated",
  ],
  ["so is the need for it", "France stressed the need for a ceasefire.", "France > #ceasefire, support +, stated"],
  ["what nobody owns is an issue", "France condemned the peace plan.", "France > #peace plan, accuse -, stated"],
] as const)("%s: %s", async ([, sentence, stance]) => {
  expect(await stancesIn(sentence)).toEqual([stance]);
});

test("everything that is coordinated is a target", async () => {
  expect((await stancesIn("France condemned the peace plan and the ceasefire.")).sort()).toEqual([
    "France > #ceasefire, accuse -, stated",
    "France > #peace plan, accuse -, stated",
  ]);
});

test.for(["France condemned the invasion.", "France praised the weather.", "France defended France."])(
  "no target: %s",
  async (sentence) => {
    expect(await stancesIn(sentence)).toEqual([]);
  },
);
