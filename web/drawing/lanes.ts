/**
 * Lanes
 * =====
 *
 * Several ties of one pair run side by side, each in its lane, straight from node to node.
 */
import { type Body, exit } from "./outline.ts";

export interface Point {
  x: number;
  y: number;
}

/** A lane's two ends, in the plane. */
export interface Lane {
  from: Point;
  to: Point;
}

/** The least length of a lane, in pixels. */
const DOT = 0.5;

/**
 * How far each of `count` lanes lies from the middle.
 *
 * @example
 *
 * ```ts
 * laneOffsets(3, 8); // [-8, 0, 8]
 * ```
 */
export function laneOffsets(count: number, gap: number): number[] {
  return Array.from({ length: count }, (_, index) => (index - (count - 1) / 2) * gap);
}

/**
 * The lane from one node to the other, `aside` of the line through their centres (seen in the lane's direction), kept so
 * far away from either outline. Between nodes that touch the lane is a mere dot.
 */
export function lane(from: Point & Body, to: Point & Body, aside: number, gaps: { from: number; to: number }): Lane {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  // Cytoscape can't draw a line that has no direction.
  if (length < 1e-6) return { from, to: { x: from.x + DOT, y: from.y } };
  const [dx, dy] = [(to.x - from.x) / length, (to.y - from.y) / length];
  const [ox, oy] = [-dy * aside, dx * aside];
  let start = exit(from, dx, dy, aside) + gaps.from;
  let end = length - exit(to, -dx, -dy, -aside) - gaps.to;
  if (end - start < DOT) [start, end] = [(start + end - DOT) / 2, (start + end + DOT) / 2];
  return {
    from: { x: from.x + dx * start + ox, y: from.y + dy * start + oy },
    to: { x: from.x + dx * end + ox, y: from.y + dy * end + oy },
  };
}
