import fc from "fast-check";
import { expect, test } from "vitest";
import { sentences } from "../../text/index.ts";
import { halves, parts, tokensIn } from "./parts.ts";

const shown = (text: string, tokens: number) => parts(text, tokens).map(({ start, end }) => text.slice(start, end));

test("as many paragraphs as fit are one part", () => {
  const text = "They met.\n\nThey spoke.\n\nThey parted.";
  expect(shown(text, 100)).toEqual([text]);
  expect(shown(text, 8)).toEqual(["They met.\n\nThey spoke.", "They parted."]);
  expect(shown(text, 1)).toEqual(["They met.", "They spoke.", "They parted."]);
});

test("a paragraph that is too long is parted between its sentences", () => {
  expect(shown("They met in Rome. They spoke.\n\nThey parted.", 6)).toEqual([
    "They met in Rome.",
    "They spoke.",
    "They parted.",
  ]);
});

test("a text without words has no parts", () => {
  expect(parts(" \n\n", 10)).toEqual([]);
});

test("a part has two halves where it has two sentences", () => {
  const text = "He came. They met. They spoke. He left.";
  const [whole] = parts(text, 100);
  expect(halves(text, whole as never)?.map(({ start, end }) => text.slice(start, end))).toEqual([
    "He came. They met.",
    "They spoke. He left.",
  ]);
  expect(halves("They met.", { start: 0, end: 9 })).toBeUndefined();
});

test("parts cover every sentence once, in order, and are no longer than allowed unless a sentence is", () => {
  const texts = fc
    .array(
      fc.constantFrom(
        "Merkel met Macron.",
        "“No,” he said.",
        "\n",
        "\n\n",
        " ",
        "A longer sentence, of some words more, stands here.",
        "- item",
      ),
    )
    .map((pieces) => pieces.join(" "));
  fc.assert(
    fc.property(texts, fc.integer({ min: 1, max: 60 }), (text, tokens) => {
      const found = parts(text, tokens);
      const all = sentences(text);
      for (const { start, end } of all)
        expect(found.filter((part) => part.start <= start && part.end >= end)).toHaveLength(1);
      for (const [index, part] of found.entries()) {
        expect(part.start).toBeGreaterThanOrEqual(found[index - 1]?.end ?? 0);
        const inside = all.filter(({ start, end }) => start >= part.start && end <= part.end);
        expect(inside.length === 1 || tokensIn(text.slice(part.start, part.end)) <= tokens).toBe(true);
        const two = halves(text, part);
        expect(two === undefined).toBe(inside.length === 1);
      }
    }),
  );
});
