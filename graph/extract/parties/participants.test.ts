import { expect, test } from "vitest";
import { castOf } from "../cast/casting.ts";
import { Discourse } from "../discourse/discourse.ts";
import { PUBLISHED, readingOf, unitOf } from "../testing/claims.ts";
import { Participants } from "./participants.ts";

/** Who a word's phrase stands for, with the words that act in somebody's place. */
async function parties(sentence: string, word: string, all = true): Promise<string[]> {
  const { mentions, sentences } = await readingOf(sentence);
  const cast = castOf(mentions, PUBLISHED);
  const { clause } = sentences[0]!;
  const participants = new Participants(clause, cast, new Discourse(cast));
  return (all ? participants : participants.named)
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
  ["Palestinian gunmen left.", "gunmen", ["Palestine (gunmen)"]],
  ["The Trump administration left.", "administration", ["Trump administration"]],
  ["Trump administration officials left.", "officials", ["Trump administration (officials)"]],
  ["The Clinton campaign left.", "campaign", ["Clinton campaign"]],
] as const)("%s (%s)", async ([sentence, word, found]) => {
  expect(await parties(sentence, word)).toEqual(found);
});

test.for([
  ["French voters left.", "voters", "French voters"],
  ["Some 2,000 protesters in Nairobi left.", "protesters", "protesters in Nairobi"],
  ["A Russian court sentenced her.", "court", "Russian court"],
  ["Thousands of textile workers left.", "Thousands", "textile workers"],
  ["Dozens of human rights groups sued.", "Dozens", "human rights groups"],
  ["Officials left.", "Officials", "officials"],
  ["The president left.", "president", "president"],
] as const)("without a name: %s (%s)", async ([sentence, word, found]) => {
  expect(await parties(sentence, word)).toEqual([found]);
  expect(await parties(sentence, word, false)).toEqual([]);
});

test("who acts against a country has no name, but belongs to it", async () => {
  const sentence = "The Kenyan opposition leaders left.";
  expect(await parties(sentence, "leaders")).toEqual(["Kenyan opposition leaders"]);
  expect(await parties(sentence, "leaders", false)).toEqual(["Kenyan opposition leaders"]);
});

test("a delegation is whose it is, and whoever leads it", async () => {
  const sentence = "A Russian delegation headed by Vladimir Medinsky left.";
  expect(await parties(sentence, "delegation")).toEqual(["Russia (delegation)", "Vladimir Medinsky"]);
});

test("a counterpart is not his to whom he is one", async () => {
  expect(await parties("Sergei Lavrov met his Turkish counterpart.", "counterpart")).toEqual(["Turkey (counterpart)"]);
});

test.for([
  ["French wine sold well.", "wine"],
  ["The man left.", "man"],
  ["They left.", "They"],
  ["Merkel told reporters that she left.", "reporters"],
  ["Merkel told lawmakers that she left.", "lawmakers"],
  ["Merkel warned reporters.", "reporters"],
] as const)("nobody: %s (%s)", async ([sentence, word]) => {
  expect(await parties(sentence, word)).toEqual([]);
});

test("who is named twice in a phrase takes part once", async () => {
  expect(await parties("Officials from France and Paris left.", "Officials")).toEqual(["France (officials)"]);
});
