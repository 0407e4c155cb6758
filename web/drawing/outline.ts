/**
 * Where a line that runs by a node's centre, at some distance, leaves the node's outline.
 */
import type { Outline } from "../look.ts";

/** Half the width and half the height of a node, and its outline. */
export interface Body {
  outline: Outline;
  halfWidth: number;
  halfHeight: number;
}

const SQUARE = [
  [-1, -1],
  [1, -1],
  [1, 1],
  [-1, 1],
] as const;

/**
 * How far from the foot of the perpendicular a line in direction (`dx`, `dy`), `aside` to its left of the centre, leaves
 * the body. A line that misses the body leaves it where it passes the centre.
 *
 * @example
 *
 * ```ts
 * exit({ outline: { form: "ellipse" }, halfWidth: 10, halfHeight: 10 }, 1, 0, 6); // 8
 * ```
 */
export function exit({ outline, halfWidth, halfHeight }: Body, dx: number, dy: number, aside: number): number {
  const [ox, oy] = [-dy * aside, dx * aside];
  if (outline.form === "ellipse") {
    // |((o + t·d) / half)|² = 1, solved for the greater t.
    const [a1, a2, b1, b2] = [dx / halfWidth, dy / halfHeight, ox / halfWidth, oy / halfHeight];
    const [a, b, c] = [a1 * a1 + a2 * a2, a1 * b1 + a2 * b2, b1 * b1 + b2 * b2 - 1];
    const root = b * b - a * c;
    return root <= 0 ? 0 : (-b + Math.sqrt(root)) / a;
  }
  const corners = outline.form === "polygon" ? outline.points : SQUARE;
  let farthest = 0;
  for (const [index, [cx, cy]] of corners.entries()) {
    const [nx, ny] = corners[(index + 1) % corners.length] ?? [0, 0];
    const [x, y] = [cx * halfWidth, cy * halfHeight];
    const [ex, ey] = [nx * halfWidth - x, ny * halfHeight - y];
    const cross = dx * ey - dy * ex;
    if (Math.abs(cross) < 1e-9) continue;
    const along = ((x - ox) * ey - (y - oy) * ex) / cross;
    const share = ((x - ox) * dy - (y - oy) * dx) / cross;
    if (share >= -1e-9 && share <= 1 + 1e-9) farthest = Math.max(farthest, along);
  }
  return farthest;
}
