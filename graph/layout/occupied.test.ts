import { expect, test } from "vitest";
import { Occupied } from "./occupied.ts";
import type { Skeleton } from "./skeleton.ts";

const AROUND = { left: -500, right: 1500, top: -500, bottom: 1500 };

/** A tie from one corner of a square of a thousand to the other, and a bond along its upper side. */
const skeleton: Skeleton = {
  ids: ["a", "b", "c"],
  ties: [{ a: 0, b: 1, weight: 1 }],
  groups: [[0, 2]],
  rim: [false, false, false],
};
const points = Float64Array.from([0, 0, 1000, 1000, 1000, 0]);
const taken = new Occupied([{ skeleton, points }], AROUND);

test.for([
  ["on the tie", 480, 480, false],
  ["on the bond", 480, -20, false],
  ["between the two", 700, 200, true],
  ["outside", -300, 600, true],
] as const)("a box %s is free or not", ([, left, top, free]) => {
  expect(taken.isFree({ left, right: left + 40, top, bottom: top + 40 })).toBe(free);
});

test("a box is free only if all of it is", () => {
  expect(taken.isFree({ left: 0, right: 1000, top: 300, bottom: 340 })).toBe(false);
});

test("a huge plane has no more cells for it", () => {
  const wide = new Occupied([{ skeleton, points }], { left: 0, right: 1e6, top: 0, bottom: 1e6 });
  expect(wide.step).toBeGreaterThan(1e4);
});
