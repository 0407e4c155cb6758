import { expect, test } from "vitest";
import type { Mention } from "../mention.ts";
import { tokens } from "../text/index.ts";
import { agreeInLists } from "./lists.ts";

type Told = readonly [name: string, type: Mention["type"], confidence: number];

/** The types of names in a sentence after their lists have been looked at. */
function typesIn(text: string, ...told: Told[]): string[] {
  const words = tokens(text).map((token) => ({ ...token, pos: "PROPN", tag: "NNP" }));
  const mentions = told.map(([name, type, confidence]): Mention => {
    const from = words.findIndex((word) => word.text === name);
    const { start, end } = words[from]!;
    return { sentence: 0, from, to: from + 1, start, end, name, type, confidence };
  });
  agreeInLists([words], mentions);
  return mentions.map(({ type }) => type);
}

test("a name of unknown kind is what the others of its list are", () => {
  expect(
    typesIn(
      "Likud, Shas and Meretz left",
      ["Likud", "organization", 1],
      ["Shas", "place", 0.6],
      ["Meretz", "group", 0.9],
    ),
  ).toEqual(["organization", "organization", "group"]);
});

test.for([
  [
    "two are no list",
    "Likud and Shas left",
    [
      ["Likud", "organization", 1],
      ["Shas", "place", 0.6],
    ],
  ],
  [
    "a list of different kinds tells nothing",
    "Likud, Shas and Merkel left",
    [
      ["Likud", "organization", 1],
      ["Shas", "place", 0.6],
      ["Merkel", "person", 0.95],
    ],
  ],
  [
    "words between names part them",
    "Likud beat Shas and Meretz",
    [
      ["Likud", "organization", 1],
      ["Shas", "place", 0.6],
      ["Meretz", "organization", 0.9],
    ],
  ],
  [
    "a list of guesses tells nothing",
    "Likud, Shas and Meretz left",
    [
      ["Likud", "organization", 0.7],
      ["Shas", "place", 0.6],
      ["Meretz", "person", 0.6],
    ],
  ],
] as const)("%s", ([, text, told]) => {
  expect(typesIn(text, ...(told as readonly Told[]))).toEqual(told.map(([, type]) => type));
});
