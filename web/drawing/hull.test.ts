import { describe, expect, test } from "vitest";
import { contours } from "./contours.ts";
import { type Disc, hull } from "./hull.ts";
import type { Point } from "./lanes.ts";

const disc = (x: number, y: number): Disc => ({ x, y, radius: 20 });

/** Whether a point lies inside, counting how often lines are crossed on the way out. */
function inside(lines: readonly Point[][], { x, y }: Point): boolean {
  let crossed = 0;
  for (const line of lines) {
    for (const [at, a] of line.entries()) {
      const b = line[(at + 1) % line.length] ?? a;
      if (a.y > y !== b.y > y && x < a.x + ((y - a.y) / (b.y - a.y)) * (b.x - a.x)) crossed++;
    }
  }
  return crossed % 2 === 1;
}

describe("a contour", () => {
  test("of a round field is a round line", () => {
    const [line, ...rest] = contours((x, y) => Math.hypot(x, y) - 10, {
      left: -20,
      right: 20,
      top: -20,
      bottom: 20,
      step: 1,
    });
    expect(rest).toEqual([]);
    for (const { x, y } of line ?? []) expect(Math.hypot(x, y)).toBeCloseTo(10, 1);
  });

  test("is closed even where the field goes on beyond the grid", () => {
    const lines = contours(() => -1, { left: 0, right: 10, top: 0, bottom: 10, step: 1 });
    expect(lines).toHaveLength(1);
    expect(inside(lines, { x: 5, y: 5 })).toBe(true);
  });

  test("of a field that is nowhere below zero is none", () => {
    expect(contours(() => 1, { left: 0, right: 10, top: 0, bottom: 10, step: 1 })).toEqual([]);
  });
});

describe("a hull", () => {
  test("holds all members in one piece", () => {
    const members = [disc(0, 0), disc(160, 0), disc(80, 120)];
    const lines = hull(members, [], 20);
    expect(lines).toHaveLength(1);
    for (const member of members) expect(inside(lines, member)).toBe(true);
  });

  test("leaves out whoever stands in between", () => {
    const [members, outsider] = [[disc(0, 0), disc(240, 0)], disc(120, 6)];
    const lines = hull(members, [outsider], 20);
    for (const member of members) expect(inside(lines, member)).toBe(true);
    expect(inside(lines, outsider)).toBe(false);
  });

  test("lets go of members that are too far away", () => {
    const lines = hull([disc(0, 0), disc(100, 0), disc(900, 0)], [], 20, 200);
    expect(inside(lines, { x: 100, y: 0 })).toBe(true);
    expect(inside(lines, { x: 900, y: 0 })).toBe(false);
  });

  test("of members all too far apart is none", () => {
    expect(hull([disc(0, 0), disc(900, 0)], [], 20, 200)).toEqual([]);
  });
});
