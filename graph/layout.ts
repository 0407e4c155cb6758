/**
 * Layout
 * ======
 *
 * Where every actor and issue stands in a drawing: forces first (ForceAtlas2), then, for graphs the size of an article's,
 * many small moves towards a picture that reads well. A country's people stand with it.
 */
import type { ActorGraph } from "./actor-graph.ts";
import { anneal } from "./layout/anneal.ts";
import { fillIn } from "./layout/fill-in.ts";
import { byForces, laidLong } from "./layout/forces.ts";
import { AREA, bounds, type Points } from "./layout/measures.ts";
import { type Piece, pack } from "./layout/pack.ts";
import { seeded } from "./layout/random.ts";
import type { Room } from "./layout/readability.ts";
import { components, type Skeleton, skeleton } from "./layout/skeleton.ts";

/** A place for each id; x to the right, y downwards, as on a screen. Drawings scale it to their room. */
export type Layout = Record<string, [number, number]>;

export interface LayoutOptions {
  /** The same seed gives the same picture, in Node as in a browser; 1 unless told. */
  seed?: number;
  /** Places that are kept exactly; only nodes without one are placed. */
  known?: Layout;
  /** How much of the usual work to put into small graphs: 1 unless told, about a second; less makes a plainer picture sooner. */
  effort?: number;
  /** Width by height that the picture should have; 4:3 unless told. */
  aspect?: number;
}

/** Up to so many nodes in a component, its picture is annealed. */
const SMALL = 60;

/** How often a small picture is begun anew, and how many comparisons that may cost in all: about a second. */
const ATTEMPTS = 4;
const BUDGET = 1.6e8;

/** How far a finished picture is spread at most to have the aspect asked for. */
const WIDEST = 1.5;

/**
 * A place for every node of the graph.
 *
 * @example
 *
 * ```ts
 * layout(graph); // { merkel: [0, 12], macron: [160, 31] }
 * layout(graph, { known: { merkel: [0, 0] } }).merkel; // [0, 0]
 * ```
 */
export function layout(
  graph: ActorGraph,
  { seed = 1, known = {}, aspect = 4 / 3, effort = 1 }: LayoutOptions = {},
): Layout {
  const whole = skeleton(graph);
  if (whole.ids.some((id) => id in known)) return withKnown(whole, known);
  const parts = components(whole);
  const linked = parts.filter(({ ids }) => ids.length > 1);
  const isolated = parts.filter(({ ids }) => ids.length === 1).flatMap(({ ids }) => ids);
  const pieces = linked.map((skeleton): Piece => ({ skeleton, points: picture(skeleton, seed, aspect, effort) }));
  const below = pack(pieces, isolated.length, aspect);
  const places: Layout = {};
  for (const { skeleton, points } of pieces) Object.assign(places, toLayout(skeleton.ids, points));
  return Object.assign(places, toLayout(isolated, below));
}

/** The picture of one component: of a small one the most readable of several. */
function picture(part: Skeleton, seed: number, aspect: number, effort: number): Points {
  const random = seeded(seed);
  const count = part.ids.length;
  if (count > SMALL) return widened(laidLong(byForces(part, random)), aspect);
  const room: Room = {
    halfWidth: Math.sqrt(AREA * count * aspect) / 2,
    halfHeight: Math.sqrt((AREA * count) / aspect) / 2,
  };
  let best: { points: Points; cost: number } | undefined;
  const attempts = Math.max(Math.round(ATTEMPTS * effort), 1);
  for (let attempt = 0; attempt < attempts; attempt++) {
    const points = laidLong(byForces(part, random));
    fitInto(points, room);
    const cost = anneal(part, points, room, (BUDGET * effort) / attempts, random);
    if (!best || cost < best.cost) best = { points, cost };
  }
  return widened(best?.points ?? new Float64Array(), aspect);
}

/** A picture nearer to the aspect asked for: spread one way, which makes no ties cross that didn't. */
function widened(points: Points, aspect: number): Points {
  const { left, right, top, bottom } = bounds(points);
  const factor = (aspect * Math.max(bottom - top, 1)) / Math.max(right - left, 1);
  const [x, y] = [Math.min(Math.max(factor, 1), WIDEST), Math.min(Math.max(1 / factor, 1), WIDEST)];
  return points.map((value, at) => value * (at % 2 === 0 ? x : y));
}

/** Squeezes a picture into a room, before moves make the best of it there. */
function fitInto(points: Points, room: Room): void {
  const box = bounds(points);
  const x = Math.min(1, (2 * room.halfWidth) / Math.max(box.right - box.left, 1));
  const y = Math.min(1, (2 * room.halfHeight) / Math.max(box.bottom - box.top, 1));
  for (let at = 0; at < points.length; at += 2) {
    points[at] = (points[at] ?? 0) * x;
    points[at + 1] = (points[at + 1] ?? 0) * y;
  }
}

function withKnown(whole: Skeleton, known: Layout): Layout {
  const points = Float64Array.from(whole.ids.flatMap((id) => known[id] ?? [0, 0]));
  const fresh = [...whole.ids.keys()].filter((at) => !((whole.ids[at] ?? "") in known));
  fillIn(whole, points, fresh);
  return {
    ...toLayout(whole.ids, points),
    ...Object.fromEntries(whole.ids.flatMap((id) => (known[id] ? [[id, known[id]]] : []))),
  };
}

/** Tenths of a unit are finer than any screen, and keep files short. */
function toLayout(ids: readonly string[], points: Points): Layout {
  const tenth = (value: number | undefined) => Math.round((value ?? 0) * 10) / 10;
  return Object.fromEntries(
    ids.map((id, at): [string, [number, number]] => [id, [tenth(points[2 * at]), tenth(points[2 * at + 1])]]),
  );
}
