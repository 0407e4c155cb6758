import fc from "fast-check";
import { expect, test } from "vitest";
import { writeJson } from "./write-json.ts";

test.for([
  [{ a: 1, b: "x" }, '{ "a": 1, "b": "x" }'],
  [[1, 2], "[1, 2]"],
  [[], "[]"],
  [{}, "{}"],
  [{ a: [], b: null }, '{ "a": [], "b": null }'],
  [{ a: { b: 1 } }, '{\n  "a": { "b": 1 }\n}'],
  [[[1], "x"], '[\n  [1],\n  "x"\n]'],
] as const)("%j is written %s", ([value, text]) => {
  expect(writeJson(value)).toBe(text);
});

test("what is too long for a line is broken", () => {
  const names = Array.from({ length: 30 }, (_, index) => `name ${index}`);
  expect(writeJson(names).split("\n")).toHaveLength(32);
});

test("whatever is written is the same when read", () => {
  fc.assert(
    fc.property(fc.jsonValue({ noUnicodeString: false }), (value) => {
      expect(JSON.parse(writeJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
});
