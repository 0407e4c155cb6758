import fc from "fast-check";
import { expect, test } from "vitest";
import { jsonFault } from "./json-fault.ts";

test.for([
  ["", 1, 1, "Expected a value but found the end"],
  ["[1, 2", 1, 6, "Expected a comma or ] but found the end"],
  ["[1,]", 1, 4, "Expected a value but found ]"],
  ['{"a": 1,}', 1, 9, "Expected a key in double quotes but found }"],
  ['{\n  "a" 1\n}', 2, 7, "Expected a colon but found 1"],
  ['{\n  "a": 1\n  "b": 2\n}', 3, 3, 'Expected a comma or } but found "'],
  ["{a: 1}", 1, 2, "Expected a key in double quotes or } but found a"],
  ["{'a': 1}", 1, 2, "Expected a key in double quotes or } but found '"],
  ["[1] 2", 1, 5, "Expected nothing more but found 2"],
  ["[01]", 1, 2, "Expected a value or ] but found 01"],
  ["[NaN]", 1, 2, "Expected a value or ] but found NaN"],
  ["[1.]", 1, 2, "Expected a value or ] but found 1."],
  ["[undefined]", 1, 2, "Expected a value or ] but found undefined"],
  ["// a comment\n{}", 1, 1, "Expected a value but found /"],
  ['["a', 1, 2, "Expected the text that begins here to end with a double quote"],
  ['["a\nb"]', 1, 4, "Expected a line break or tab in a text to be written as \\n or \\t"],
  ['["\\x"]', 1, 3, 'Expected \\n, \\t, \\", \\\\ or the like but found \\x'],
  ['["\\u12"]', 1, 3, 'Expected \\n, \\t, \\", \\\\ or the like but found \\u'],
  ["[😀]", 1, 2, "Expected a value or ] but found 😀"],
  ["<html>", 1, 1, "Expected a value but found <"],
] as const)("%j is told at its place", ([text, line, column, message]) => {
  expect(() => JSON.parse(text)).toThrow(SyntaxError);
  expect(jsonFault(text)).toEqual({ line, column, message });
});

test("what is JSON has no fault", () => {
  fc.assert(
    fc.property(fc.json(), (text) => {
      expect(jsonFault(text)).toBeUndefined();
    }),
  );
});

test("what JSON.parse refuses has one, and the other way round", () => {
  // Damaged JSON is nearer to JSON than random text is.
  const damaged = fc
    .tuple(fc.json(), fc.nat(), fc.constantFrom("", ",", '"', "]", "}", "\\", "0", "x", "\n"))
    .map(([text, at, put]) => text.slice(0, at % text.length) + put + text.slice((at % text.length) + 1));
  fc.assert(
    fc.property(damaged, (text) => {
      expect(jsonFault(text) === undefined).toBe(isJson(text));
    }),
    { numRuns: 1000 },
  );
});

test("a million open brackets, or one long text, are no harder", () => {
  expect(jsonFault("[".repeat(1_000_000))?.column).toBe(1_000_001);
  expect(jsonFault(`["${"\\n".repeat(1_000_000)}`)?.column).toBe(2);
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
