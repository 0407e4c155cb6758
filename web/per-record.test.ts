import { expect, test } from "vitest";
import { perRecord } from "./per-record.ts";

test("the same object is asked about once, another one anew", () => {
  let asked = 0;
  const size = perRecord((list: number[]) => {
    asked += 1;
    return list.length;
  });
  const three = [1, 2, 3];
  expect([size(three), size(three), size([1])]).toEqual([3, 3, 1]);
  expect(asked).toBe(2);
});

test("that nothing came of it is remembered too", () => {
  let asked = 0;
  const nothing = perRecord((_: object) => {
    asked += 1;
    return undefined;
  });
  const given = {};
  nothing(given);
  nothing(given);
  expect(asked).toBe(1);
});
