import { expect, test } from "vitest";
import { APART, bounds, type Points } from "./measures.ts";
import { type Piece, pack } from "./pack.ts";

/** A component whose ties join its points in turn. */
function chain(...points: [number, number][]): Piece {
  return {
    skeleton: {
      ids: points.map((_, at) => `${at}`),
      ties: points.slice(1).map((_, at) => ({ a: at, b: at + 1, weight: 1 })),
      groups: [],
      rim: points.map(() => false),
    },
    points: Float64Array.from(points.flat()),
  };
}

const boxOf = (...points: Points[]) => bounds(Float64Array.from(points.flatMap((one) => [...one])));

test("a small component goes where the big one leaves room, and makes the picture no bigger", () => {
  const angle = chain([0, 0], [1000, 0], [1000, 750]);
  const alone = boxOf(angle.points);
  const small = chain([0, 0], [200, 0]);
  pack([angle, small], 0, 4 / 3);
  expect(boxOf(angle.points, small.points)).toEqual(alone);
  expect(boxOf(small.points).top).toBeGreaterThan(APART);
});

test("where there is no room inside, a component goes to the side that the picture is to grow on", () => {
  const [high, wide] = [0.5, 2].map((aspect) => {
    const square = chain([0, 0], [300, 0], [300, 300], [0, 300], [0, 0], [300, 300], [150, 150]);
    const other = chain([0, 0], [250, 0], [250, 250]);
    pack([square, other], 0, aspect);
    const { left, right, top, bottom } = boxOf(square.points, other.points);
    return (right - left) / (bottom - top);
  });
  expect(high).toBeLessThan(0.8);
  expect(wide).toBeGreaterThan(1.25);
});

test("two hundred pairs are packed in no time, none over another", () => {
  const pieces = Array.from({ length: 200 }, () => chain([0, 0], [150, 100]));
  pack(pieces, 0, 4 / 3);
  const boxes = pieces.map(({ points }) => boxOf(points));
  for (const [at, a] of boxes.entries()) {
    for (const b of boxes.slice(at + 1)) {
      expect(a.right < b.left || b.right < a.left || a.bottom < b.top || b.bottom < a.top).toBe(true);
    }
  }
});

test("what has no tie stands in rows below, about the middle of what is above", () => {
  const above = chain([0, 0], [600, 0]);
  const rows = pack([above], 3, 4 / 3);
  const { left, right, top } = boxOf(rows);
  expect((left + right) / 2).toBeCloseTo(300);
  expect(top).toBeGreaterThan(APART);
});
