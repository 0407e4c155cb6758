import { expect, test } from "vitest";
import type { Layout } from "../../graph/layout.ts";
import { frameFor, insetsFor } from "./frame.ts";

const PLACES: Layout = { a: [0, 0], b: [400, 0], c: [400, 300], d: [0, 300], e: [200, 150] };

test.for([
  [1280, 800],
  [390, 700],
  [320, 480],
  [800, 200],
] as const)("all places fit into %i × %i pixels", ([width, height]) => {
  const frame = frameFor(PLACES, width, height);
  for (const place of Object.values(PLACES)) {
    const { x, y } = frame.toPixels(place);
    expect(x).toBeGreaterThan(frame.unit);
    expect(x).toBeLessThan(width - frame.unit);
    expect(y).toBeGreaterThan(frame.unit);
    expect(y).toBeLessThan(height - frame.unit);
  }
});

test.for([
  [1280, 800],
  [390, 700],
] as const)("pixels lead back to the same place in %i × %i", ([width, height]) => {
  const frame = frameFor(PLACES, width, height);
  const [x, y] = frame.toLayout(frame.toPixels([123, 45]));
  expect(x).toBeCloseTo(123);
  expect(y).toBeCloseTo(45);
});

test("a wide picture lies on its side in a narrow room", () => {
  const frame = frameFor({ a: [0, 0], b: [600, 0], c: [300, 100] }, 300, 700);
  const [a, b] = [frame.toPixels([0, 0]), frame.toPixels([600, 0])];
  expect(Math.abs(a.y - b.y)).toBeGreaterThan(Math.abs(a.x - b.x) * 3);
});

test("the more nodes share a room, the smaller they are, and the letters never below what can be read", () => {
  const many: Layout = Object.fromEntries(
    Array.from({ length: 400 }, (_, at) => [`${at}`, [(at % 20) * 90, Math.floor(at / 20) * 90]]),
  );
  const [few, crowd] = [frameFor(PLACES, 800, 600), frameFor(many, 800, 600)];
  expect(crowd.unit).toBeLessThan(few.unit / 2);
  expect(crowd.font).toBeGreaterThanOrEqual(10);
});

test("two nodes are not blown up to the corners of the room, and one stands in the middle", () => {
  const two = frameFor({ a: [0, 0], b: [100, 0] }, 1200, 900);
  expect(two.toPixels([100, 0]).x - two.toPixels([0, 0]).x).toBeLessThan(800);
  expect(frameFor({ a: [7, 7] }, 1200, 900).toPixels([7, 7])).toEqual({ x: 600, y: 450 });
});

test("a wide node at the edge gets the room it needs", () => {
  const rough = frameFor(PLACES, 390, 700);
  const nodes = Object.keys(PLACES).map((id) => ({ id, width: id === "a" ? 160 : 30, height: 30 }));
  const frame = frameFor(PLACES, 390, 700, insetsFor(nodes, PLACES, rough));
  expect(frame.toPixels(PLACES.a ?? [0, 0]).x).toBeGreaterThan(80);
});
