import fc from "fast-check";
import { expect, test } from "vitest";
import { contentLine, escapeText } from "./content-line.ts";
import { hostileText } from "./testing/hostile.ts";

const bytes = (text: string) => new TextEncoder().encode(text).length;

test("a short line stays whole", () => expect(contentLine("STATUS", "CONFIRMED")).toBe("STATUS:CONFIRMED\r\n"));

test("a long line is folded at 75 bytes, and continued after a space", () => {
  const line = contentLine("SUMMARY", "x".repeat(100));
  expect(line.split("\r\n").map((part) => part.length)).toEqual([75, 34, 0]);
  expect(line).toContain("\r\n x");
});

test("separators, backslashes and line breaks are escaped, other control characters left out", () => {
  expect(escapeText("a;b,c\\d\r\ne\u0000\u2028f")).toBe("a\\;b\\,c\\\\d\\ne\\nf");
});

test("no text of a stranger makes a line of its own, a line too long, or half a character", () => {
  fc.assert(
    fc.property(hostileText(), (text) => {
      const line = contentLine("SUMMARY", escapeText(text));
      expect(line.endsWith("\r\n")).toBe(true);
      const lines = line.slice(0, -2).split("\r\n");
      for (const [index, part] of lines.entries()) {
        expect(bytes(part)).toBeLessThanOrEqual(75);
        expect(part).not.toMatch(/[\r\n]|\p{Surrogate}/u);
        if (index > 0) expect(part).toMatch(/^ /);
      }
    }),
  );
});
