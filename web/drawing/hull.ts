/**
 * Hulls
 * =====
 *
 * The outline of a soft shape around a group: discs around its members, joined by necks along the shortest tree that joins them,
 * melted into one another, and dented where an outsider stands in the way.
 */
import { contours } from "./contours.ts";
import type { Point } from "./lanes.ts";

/** A node, as the disc around it. */
export interface Disc extends Point {
  radius: number;
}

/**
 * The closed lines around the members, in a unit that is the radius of a middling node. Necks longer than `longest` are left
 * out, and members without a neck with them.
 */
export function hull(
  group: readonly Disc[],
  outsiders: readonly Disc[],
  unit: number,
  longest = Number.POSITIVE_INFINITY,
): Point[][] {
  const margin = unit * 0.6;
  const neck = unit * 0.5;
  const lines = tree(group).filter(([one, other]) => Math.hypot(one.x - other.x, one.y - other.y) <= longest);
  const members = [...new Set(lines.flat())];
  if (members.length === 0) return [];
  const necks = lines.flatMap(([one, other]) => around(one, other, outsiders, neck + unit * 0.25));
  const near = outsiders.filter((disc) => necks.some((line) => fromLine(disc, line) < disc.radius + neck + 3 * unit));
  const field = (x: number, y: number) => {
    const at = { x, y };
    let inside = Number.POSITIVE_INFINITY;
    for (const disc of members) inside = melt(inside, Math.hypot(x - disc.x, y - disc.y) - disc.radius - margin, unit);
    for (const line of necks) inside = melt(inside, fromLine(at, line) - neck, unit);
    for (const disc of near) {
      const clear = disc.radius + unit * 0.3 - Math.hypot(x - disc.x, y - disc.y);
      inside = -melt(-inside, -clear, unit * 0.6);
    }
    return inside;
  };
  const reach = Math.max(...members.map(({ radius }) => radius)) + margin + unit;
  const points = [...members, ...necks.flat()];
  return contours(field, {
    left: Math.min(...points.map(({ x }) => x)) - reach,
    right: Math.max(...points.map(({ x }) => x)) + reach,
    top: Math.min(...points.map(({ y }) => y)) - reach,
    bottom: Math.max(...points.map(({ y }) => y)) + reach,
    step: unit * 0.28,
  });
}

/** The lesser of two distances, rounded where they are about equal. */
function melt(a: number, b: number, width: number): number {
  if (!Number.isFinite(a)) return b;
  const share = Math.max(width - Math.abs(a - b), 0) / width;
  return Math.min(a, b) - share * share * width * 0.25;
}

type Line = [Point, Point];

/** The shortest tree that joins all discs (Prim). */
function tree(discs: readonly Disc[]): [Disc, Disc][] {
  const [first, ...rest] = discs;
  if (!first) return [];
  const joined = [first];
  const lines: [Disc, Disc][] = [];
  while (rest.length > 0) {
    let best: { from: Disc; at: number; length: number } | undefined;
    for (const from of joined) {
      for (const [at, to] of rest.entries()) {
        const length = Math.hypot(from.x - to.x, from.y - to.y);
        if (!best || length < best.length) best = { from, at, length };
      }
    }
    if (!best) break;
    const [next] = rest.splice(best.at, 1);
    if (!next) break;
    lines.push([best.from, next]);
    joined.push(next);
  }
  return lines;
}

/** A way from one point to another with a bend by each outsider that it would run into. */
function around(from: Point, to: Point, outsiders: readonly Disc[], clear: number, bends = 3): Line[] {
  let worst: { disc: Disc; depth: number } | undefined;
  for (const disc of outsiders) {
    const depth = disc.radius + clear - fromLine(disc, [from, to]);
    if (depth > 0 && (!worst || depth > worst.depth)) worst = { disc, depth };
  }
  if (!worst || bends === 0) return [[from, to]];
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(dx, dy) || 1;
  const { disc } = worst;
  const side = (disc.x - from.x) * dy - (disc.y - from.y) * dx > 0 ? -1 : 1;
  const share = Math.min(Math.max(((disc.x - from.x) * dx + (disc.y - from.y) * dy) / (length * length), 0.1), 0.9);
  const foot = { x: from.x + dx * share, y: from.y + dy * share };
  const bend = {
    x: foot.x + (side * dy * worst.depth) / length,
    y: foot.y - (side * dx * worst.depth) / length,
  };
  return [...around(from, bend, outsiders, clear, bends - 1), ...around(bend, to, outsiders, clear, bends - 1)];
}

function fromLine({ x, y }: Point, [from, to]: Line): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const squared = dx * dx + dy * dy;
  const share = squared === 0 ? 0 : Math.min(Math.max(((x - from.x) * dx + (y - from.y) * dy) / squared, 0), 1);
  return Math.hypot(x - from.x - share * dx, y - from.y - share * dy);
}
