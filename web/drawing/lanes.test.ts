import { describe, expect, test } from "vitest";
import { NODE_LOOKS } from "../look.ts";
import { lane, laneOffsets } from "./lanes.ts";
import { type Body, exit } from "./outline.ts";

const disc = (radius: number): Body => ({ outline: { form: "ellipse" }, halfWidth: radius, halfHeight: radius });
const box = (halfWidth: number, halfHeight: number): Body => ({
  outline: { form: "rectangle", rounding: 0 },
  halfWidth,
  halfHeight,
});
const NO_GAPS = { from: 0, to: 0 };

test("lanes lie around the middle at equal distances", () => {
  expect(laneOffsets(1, 8)).toEqual([0]);
  expect(laneOffsets(2, 8)).toEqual([-4, 4]);
  expect(laneOffsets(3, 8)).toEqual([-8, 0, 8]);
});

describe("where a line leaves a body", () => {
  test("it leaves a disc at its rim", () => {
    expect(exit(disc(10), 1, 0, 0)).toBeCloseTo(10);
    expect(exit(disc(10), 1, 0, 6)).toBeCloseTo(8);
    expect(exit(disc(10), 1, 0, -6)).toBeCloseTo(8);
  });

  test("it leaves a box at the side it runs towards", () => {
    expect(exit(box(15, 10), 1, 0, 0)).toBeCloseTo(15);
    expect(exit(box(15, 10), 0, 1, 0)).toBeCloseTo(10);
    expect(exit(box(15, 10), Math.SQRT1_2, Math.SQRT1_2, 0)).toBeCloseTo(10 * Math.SQRT2);
  });

  test("it leaves each of our outlines somewhere between its middle and its farthest corner", () => {
    for (const { outline } of Object.values(NODE_LOOKS)) {
      for (let step = 0; step < 16; step++) {
        const angle = (step * Math.PI) / 8;
        const distance = exit({ outline, halfWidth: 15, halfHeight: 10 }, Math.cos(angle), Math.sin(angle), 0);
        expect(distance).toBeGreaterThan(5);
        expect(distance).toBeLessThan(19);
      }
    }
  });

  test("one that misses the body leaves it where it passes the middle", () => {
    expect(exit(disc(10), 1, 0, 12)).toBe(0);
    expect(exit(box(10, 10), 1, 0, 12)).toBe(0);
  });
});

describe("a lane", () => {
  test("runs from rim to rim, less the gaps", () => {
    const { from, to } = lane({ x: 0, y: 0, ...disc(10) }, { x: 100, y: 0, ...disc(20) }, 0, { from: 3, to: 5 });
    expect(from.x).toBeCloseTo(13);
    expect(to.x).toBeCloseTo(75);
    expect([from.y, to.y]).toEqual([0, 0]);
  });

  test("stays parallel to its neighbours", () => {
    const { from, to } = lane({ x: 0, y: 0, ...disc(10) }, { x: 100, y: 0, ...disc(20) }, 6, NO_GAPS);
    expect(from.x).toBeCloseTo(8);
    expect([from.y, to.y]).toEqual([6, 6]);
  });

  test("is the same seen from its other end", () => {
    const [a, b] = [
      { x: 3, y: 7, ...disc(10) },
      { x: 80, y: -40, ...box(15, 10) },
    ];
    const [there, back] = [lane(a, b, 5, NO_GAPS), lane(b, a, -5, NO_GAPS)];
    expect(there.from.x).toBeCloseTo(back.to.x);
    expect(there.to.y).toBeCloseTo(back.from.y);
  });

  test("between nodes that touch, or lie on each other, is a dot", () => {
    for (const x of [12, 0]) {
      const { from, to } = lane({ x: 0, y: 0, ...disc(10) }, { x, y: 0, ...disc(10) }, 4, NO_GAPS);
      expect(Math.hypot(to.x - from.x, to.y - from.y)).toBeCloseTo(0.5);
    }
  });
});
