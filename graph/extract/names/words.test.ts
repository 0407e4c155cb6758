import { expect, test } from "vitest";
import { tokens } from "../text/index.ts";
import { Seen, span, startsSentence, textOf } from "./words.ts";

function wordsOf(text: string, pos = "PROPN") {
  return tokens(text).map((token) => ({ ...token, pos, tag: "NNP" }));
}

test("white space within a name is folded, and none is put in", () => {
  const text = "Jean-Claude\n  Juncker's";
  const words = wordsOf(text);
  expect(textOf(words, 0, words.length)).toBe("Jean-Claude Juncker's");
  expect(span(words, 0, words.length)).toMatchObject({ start: 0, end: text.length });
});

test("a capital tells a name only where it needn't stand", () => {
  const seen = new Seen([wordsOf("Merkel met Macron")]);
  expect(["Merkel", "Macron"].map((word) => seen.asName(word))).toEqual([false, true]);
  expect(["Met", "Macron"].map((word) => seen.asWord(word))).toEqual([true, false]);
});

test.for([
  ["Merkel left", 0, true],
  ["“ Merkel left", 1, true],
  ["said : Merkel left", 2, true],
  ["and Merkel left", 1, false],
] as const)("%s, word %i opens a sentence: %s", ([text, at, starts]) => {
  expect(
    startsSentence(
      text.split(" ").map((text) => ({ text })),
      at,
    ),
  ).toBe(starts);
});
