import { describe, expect, test } from "vitest";
import { lengthInside, overlap, type Segment } from "./boxes.ts";
import { type Named, nameOffset, placeNames } from "./names-placed.ts";

const ROOM = { left: -500, right: 500, top: -500, bottom: 500 };

const node = (id: string, x: number, y: number, weight = 1): Named => ({
  id,
  x,
  y,
  halfWidth: 15,
  halfHeight: 15,
  textWidth: 60,
  textHeight: 14,
  weight,
});

const tie = (x1: number, y1: number, x2: number, y2: number): Segment => ({
  from: { x: x1, y: y1 },
  to: { x: x2, y: y2 },
});

const boxOf = (named: Named, side: { x: number; y: number } | undefined) => {
  const { x, y } = nameOffset(named, side ?? { x: 0, y: 0 });
  return { left: named.x + x - 30, right: named.x + x + 30, top: named.y + y - 7, bottom: named.y + y + 7 };
};

describe("a name", () => {
  test("stands below its node where nothing is in the way", () => {
    expect(placeNames([node("a", 0, 0)], [], ROOM).get("a")).toMatchObject({ x: 0, y: 1 });
  });

  test("stands above where a tie runs below", () => {
    expect(placeNames([node("a", 0, 0)], [tie(0, 15, 0, 200)], ROOM).get("a")).toMatchObject({ x: 0, y: -1 });
  });

  test("stands beside where ties run both ways", () => {
    const side = placeNames([node("a", 0, 0)], [tie(0, 15, 0, 200), tie(0, -15, 0, -200)], ROOM).get("a");
    expect(side?.x).not.toBe(0);
  });

  test("keeps within the room", () => {
    expect(placeNames([node("a", 0, 480)], [], ROOM).get("a")?.y).not.toBe(1);
  });

  test("keeps its side while no other is clearly better", () => {
    const above = placeNames([node("a", 0, 0)], [tie(0, 15, 0, 200)], ROOM);
    expect(placeNames([node("a", 0, 0)], [], ROOM, above)).toEqual(above);
  });
});

test("names keep clear of each other and of nodes", () => {
  const nodes = [node("a", 0, 0), node("b", 45, 0), node("c", 0, 45), node("d", 45, 45)];
  const sides = placeNames(nodes, [], ROOM);
  const boxes = nodes.filter(({ id }) => sides.has(id)).map((one) => boxOf(one, sides.get(one.id)));
  for (const [at, box] of boxes.entries())
    for (const other of boxes.slice(at + 1)) expect(overlap(box, other)).toBeLessThan(17);
});

test("where there isn't room for all, the weightier have their names", () => {
  const crowd = Array.from({ length: 36 }, (_, at) =>
    node(`${at}`, (at % 6) * 31, Math.floor(at / 6) * 31, at === 14 ? 99 : 1),
  );
  const sides = placeNames(crowd, [], ROOM);
  expect(sides.size).toBeLessThan(36);
  expect(placeNames([...crowd.slice(0, 14), ...crowd.slice(15)], [], ROOM).has("14")).toBe(false);
});

test("a node without a name gets no place for one", () => {
  expect(placeNames([{ ...node("a", 0, 0), textWidth: 0 }], [], ROOM).size).toBe(0);
});

test("the length of a segment in a box is that of the part inside", () => {
  const box = { left: 0, right: 10, top: 0, bottom: 10 };
  expect(lengthInside(tie(-5, 5, 15, 5), box)).toBeCloseTo(10);
  expect(lengthInside(tie(5, 5, 5, 50), box)).toBeCloseTo(5);
  expect(lengthInside(tie(-5, -5, -1, 20), box)).toBe(0);
  expect(lengthInside(tie(12, 0, 12, 10), box)).toBe(0);
});
