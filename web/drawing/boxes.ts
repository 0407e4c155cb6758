/**
 * Boxes and segments: where they meet.
 */
import type { Point } from "./lanes.ts";

export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export interface Segment {
  from: Point;
  to: Point;
}

/** The box around a middle. */
export const boxAround = ({ x, y }: Point, halfWidth: number, halfHeight: number): Box => ({
  left: x - halfWidth,
  right: x + halfWidth,
  top: y - halfHeight,
  bottom: y + halfHeight,
});

export const area = ({ left, right, top, bottom }: Box) => (right - left) * (bottom - top);

export const touch = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** The area two boxes share. */
export function overlap(a: Box, b: Box): number {
  const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return width > 0 && height > 0 ? width * height : 0;
}

/**
 * How much of a segment lies in a box (Liang and Barsky).
 *
 * @example
 *
 * ```ts
 * lengthInside({ from: { x: -5, y: 1 }, to: { x: 5, y: 1 } }, { left: 0, right: 2, top: 0, bottom: 2 }); // 2
 * ```
 */
export function lengthInside({ from, to }: Segment, box: Box): number {
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  const span = { start: 0, end: 1 };
  const inside =
    clip(span, -dx, from.x - box.left) &&
    clip(span, dx, box.right - from.x) &&
    clip(span, -dy, from.y - box.top) &&
    clip(span, dy, box.bottom - from.y);
  return inside ? (span.end - span.start) * Math.hypot(dx, dy) : 0;
}

/** Cuts the span of a segment at one side of a box; false where nothing is left. */
function clip(span: { start: number; end: number }, step: number, room: number): boolean {
  if (step === 0) return room >= 0;
  if (step < 0) span.start = Math.max(span.start, room / step);
  else span.end = Math.min(span.end, room / step);
  return span.start < span.end;
}
