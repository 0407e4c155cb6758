/**
 * Filling in
 * ==========
 *
 * Finds places for new nodes in a picture whose other nodes stay where they are.
 */
import { APART, BOND_LENGTH, bounds, type Points, TIE_LENGTH } from "./measures.ts";
import { Readability, type Room } from "./readability.ts";
import type { Skeleton } from "./skeleton.ts";

/** Directions and distances in which a place is looked for, around the middle of a node's neighbours. */
const DIRECTIONS = 16;
const DISTANCES = [0, 0.5, 1, 1.5, 2.2, 3].map((times) => times * TIE_LENGTH);

/** In a picture of more nodes, the first free place is as good as any. */
const MANY = 150;

/**
 * Places the new nodes one after the other, those with the most neighbours in place first, each where the picture stays
 * most readable and no node is too near. The points are changed in place.
 */
export function fillIn(skeleton: Skeleton, points: Points, fresh: readonly number[]): void {
  const waiting = new Set(fresh);
  const neighbours = skeleton.ids.map((_, at) =>
    [...skeleton.ties].filter(({ a, b }) => a === at || b === at).map(({ a, b }) => (a === at ? b : a)),
  );
  while (waiting.size > 0) {
    const placed = (node: number) => (neighbours[node] ?? []).filter((other) => !waiting.has(other));
    const node = [...waiting].reduce((best, one) => (placed(one).length > placed(best).length ? one : best));
    waiting.delete(node);
    const settled = skeleton.ids.map((_, at) => at).filter((at) => at !== node && !waiting.has(at));
    const at = settle(skeleton, points, node, settled, placed(node));
    points[2 * node] = at.x;
    points[2 * node + 1] = at.y;
  }
}

type Place = { x: number; y: number };

function settle(
  skeleton: Skeleton,
  points: Points,
  node: number,
  settled: readonly number[],
  near: readonly number[],
): Place {
  const place = (at: number): Place => ({ x: points[2 * at] ?? 0, y: points[2 * at + 1] ?? 0 });
  if (settled.length === 0) return { x: 0, y: 0 };
  const taken = settled.map(place);
  const box = bounds(Float64Array.from(taken.flatMap(({ x, y }) => [x, y])));
  if (near.length === 0) return belowAll(taken, box);
  const middle = { x: mean(near.map((at) => place(at).x)), y: mean(near.map((at) => place(at).y)) };
  const scene = settled.length > MANY ? undefined : only(skeleton, points, node, settled);
  const candidates = DISTANCES.flatMap((distance) =>
    Array.from({ length: DIRECTIONS }, (_, step): Place => {
      const angle = (2 * Math.PI * step) / DIRECTIONS;
      return { x: middle.x + Math.cos(angle) * distance, y: middle.y + Math.sin(angle) * distance };
    }),
  );
  let best: (Place & { cost: number }) | undefined;
  for (const candidate of candidates) {
    if (taken.some(({ x, y }) => Math.hypot(x - candidate.x, y - candidate.y) < APART)) continue;
    if (!scene) return candidate;
    const cost = scene.costAt(candidate);
    if (!best || cost < best.cost) best = { ...candidate, cost };
  }
  return best ?? { x: box.right + BOND_LENGTH, y: middle.y };
}

/** In the row below everything, to the right of what is there already. */
function belowAll(taken: readonly Place[], { left, bottom }: { left: number; bottom: number }): Place {
  const row = bottom + APART;
  const free = { x: left, y: row };
  while (taken.some(({ x, y }) => Math.hypot(x - free.x, y - free.y) < APART)) free.x += APART;
  return free;
}

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

/** The picture of what is settled and of one node more, in which that node can be tried in several places. */
function only(
  skeleton: Skeleton,
  points: Points,
  node: number,
  settled: readonly number[],
): { costAt(place: Place): number } {
  const kept = [node, ...settled];
  const number = new Map(kept.map((at, index) => [at, index]));
  const inside = (at: number) => number.get(at) ?? -1;
  const part: Skeleton = {
    ids: kept.map((at) => skeleton.ids[at] ?? ""),
    ties: skeleton.ties
      .map(({ a, b, weight }) => ({ a: inside(a), b: inside(b), weight }))
      .filter(({ a, b }) => a >= 0 && b >= 0),
    groups: skeleton.groups.map((group) => group.map(inside).filter((at) => at >= 0)),
    rim: kept.map((at) => skeleton.rim[at] ?? false),
  };
  const trial = Float64Array.from(kept.flatMap((at) => [points[2 * at] ?? 0, points[2 * at + 1] ?? 0]));
  const room: Room = { halfWidth: Infinity, halfHeight: Infinity };
  const readability = new Readability(part, trial, room);
  return {
    costAt({ x, y }) {
      readability.put(0, x, y);
      return readability.costOf(0);
    },
  };
}
