import { expect, test } from "vitest";
import { castOf } from "./casting.ts";
import { Discourse } from "./discourse.ts";
import { Participants } from "./participants.ts";
import { PUBLISHED, readingOf, unitOf } from "./testing/claims.ts";

/** Who a word's phrase stands for, with the words that act in somebody's place. */
async function parties(sentence: string, word: string): Promise<string[]> {
  const { mentions, sentences } = await readingOf(sentence);
  const cast = castOf(mentions, PUBLISHED);
  const { clause } = sentences[0]!;
  const participants = new Participants(clause, cast, new Discourse(cast));
  return participants
    .of([unitOf(clause, word)])
    .map(({ actor, through }) => cast.actor(actor).name + (through ? ` (${through})` : ""));
}

test.for([
  ["Merkel left.", "Merkel", ["Merkel"]],
  [
    "Officials from France, Italy and Germany left.",
    "Officials",
    ["France (officials)", "Italy (officials)", "Germany (officials)"],
  ],
  ["French officials left.", "officials", ["France (officials)"]],
  ["A delegation from Iran left.", "delegation", ["Iran (delegation)"]],
  ["The French government left.", "government", ["France (government)"]],
  ["France's foreign minister left.", "minister", ["France foreign minister"]],
  ["European leaders left.", "leaders", ["Europe"]],
  ["The foreign minister, Sergei Lavrov, left.", "minister", ["Sergei Lavrov"]],
  ["The Americans left.", "Americans", ["United States (Americans)"]],
] as const)("%s (%s)", async ([sentence, word, found]) => {
  expect(await parties(sentence, word)).toEqual(found);
});

test.for([
  ["Officials left.", "Officials"],
  ["The minister left.", "minister"],
  ["French wine sold well.", "wine"],
  ["French voters left.", "voters"],
  ["Reporters left.", "Reporters"],
  ["They left.", "They"],
] as const)("nobody known: %s (%s)", async ([sentence, word]) => {
  expect(await parties(sentence, word)).toEqual([]);
});

test("who is named twice in a phrase takes part once", async () => {
  expect(await parties("Officials from France and Paris left.", "Officials")).toEqual(["France (officials)"]);
});
