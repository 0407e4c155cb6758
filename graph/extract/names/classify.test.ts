import { expect, test } from "vitest";
import { readingOf } from "../testing/claims.ts";

test.for([
  ["by a given name", "They met Anna Kowalska there.", "Anna Kowalska", "person"],
  ["by a relative clause", "They met Qwertov, who left.", "Qwertov", "person"],
  ["by its last word", "They saw the Qwert Bank there.", "Qwert Bank", "organization"],
  ["by the word before of", "They left the Bureau of Qwert Affairs.", "Bureau of Qwert Affairs", "organization"],
  ["by the word for a place", "They saw the Qwert River there.", "Qwert River", "place"],
  ["by its acronym in brackets", "They left the Qwert Plomb (QP) yesterday.", "Qwert Plomb", "organization"],
  ["by whom it is for", "They left the Mothers for Qwert yesterday.", "Mothers for Qwert", "organization"],
  ["by its followers", "They left the Qwert Greens yesterday.", "Qwert Greens", "group"],
  ["by what stands there", "They saw the Qwert Convention Centre.", "Qwert Convention Centre", "place"],
  ["by what it is for", "They saw the Qwert Centre for Peace.", "Qwert Centre for Peace", "organization"],
  ["by its capitals", "They left the QWRT yesterday.", "QWRT", "organization"],
  ["by the preposition", "They met in Qwertstadt.", "Qwertstadt", "place"],
] as const)("told %s: %s", async ([, text, name, type]) => {
  const { mentions } = await readingOf(text);
  expect(mentions.find((mention) => mention.name === name)?.type).toBe(type);
});

test.for([
  "They left the Summit early.",
  "They saw STS-135 there.",
  "All Governments agreed.",
  "They met the Deputy Foreign Minister.",
])("no name of anybody: %s", async (text) => {
  expect((await readingOf(text)).mentions).toEqual([]);
});
