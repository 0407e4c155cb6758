import { expect, test } from "vitest";
import { distinct, longerFirst, mostCommon, optional } from "./choose.ts";

test("equal contents are one, in an order that is that of the contents", () => {
  expect(distinct([{ b: 1 }, { a: 1 }, { b: 1 }])).toEqual([{ a: 1 }, { b: 1 }]);
});

test("what most have wins, among equals the better, and nothing where nobody has any", () => {
  expect(mostCommon(["a", "b", "b", undefined], longerFirst)).toBe("b");
  expect(mostCommon(["a", "bb"], longerFirst)).toBe("bb");
  expect(mostCommon(["b", "a"], longerFirst)).toBe("a");
  expect(mostCommon([undefined], longerFirst)).toBeUndefined();
});

test("a key without a value is left out", () => {
  expect({ ...optional("a", 0), ...optional("b", undefined) }).toEqual({ a: 0 });
  expect(Object.keys(optional("b", undefined))).toEqual([]);
});
