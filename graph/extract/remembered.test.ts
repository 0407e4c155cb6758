import { expect, test } from "vitest";
import { Remembered } from "./remembered.ts";

function counted(): { remembered: Remembered<object>; made: number[] } {
  const made: number[] = [];
  const remembered = new Remembered((at) => {
    made.push(at);
    return {};
  });
  return { remembered, made };
}

test("what is asked for again is the same", () => {
  const { remembered, made } = counted();
  expect(remembered.get(1)).toBe(remembered.get(1));
  expect(made).toEqual([1]);
});

test("what nobody has asked for the longest is forgotten, and made again", () => {
  const { remembered, made } = counted();
  remembered.get(0);
  for (let at = 1; at < 100; at++) {
    remembered.get(at);
    remembered.get(0);
  }
  remembered.get(1);
  expect(made.filter((at) => at === 0)).toHaveLength(1);
  expect(made.filter((at) => at === 1)).toHaveLength(2);
});
