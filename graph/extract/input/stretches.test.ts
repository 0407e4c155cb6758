import fc from "fast-check";
import { expect, test } from "vitest";
import { stretches } from "./stretches.ts";

const cut = (text: string, atOnce: number) => stretches(text, atOnce).map(({ start, end }) => text.slice(start, end));

test.for([
  ["a short text stays whole", "They met.", ["They met."]],
  ["an empty line comes first", "One two. Three.\n\nFour five\nsix. Se", ["One two. Three.\n\n", "Four five\nsix. Se"]],
  ["then the end of a line", "One two three four\nA. Five six", ["One two three four\n", "A. Five six"]],
  ["then the end of a sentence", "One two three it. “A b c d e", ["One two three it. ", "“A b c d e"]],
  ["then a space", "one two three four five six", ["one two three four ", "five six"]],
  ["then anything", "x".repeat(45), ["x".repeat(20), "x".repeat(20), "x".repeat(5)]],
] as const)("%s", ([, text, parts]) => {
  expect(cut(text, 20)).toEqual(parts);
});

test("all of a text is in one stretch, none is longer than can be read at once, and no character is cut in two", () => {
  const texts = fc.array(fc.constantFrom("a", "🤝", " ", "\n", "\n\n", ". A", "會")).map((parts) => parts.join(""));
  fc.assert(
    fc.property(texts, fc.integer({ min: 4, max: 20 }), (text, atOnce) => {
      const parts = cut(text, atOnce);
      expect(parts.join("")).toBe(text);
      for (const part of parts) {
        expect(part.length).toBeLessThanOrEqual(atOnce);
        expect(part).not.toMatch(/\p{Cs}/u);
      }
    }),
  );
});
