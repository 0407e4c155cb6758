/**
 * Words on ties
 * =============
 *
 * Where along its tie a word such as "planned" stands: as near to the middle as names, nodes and other words allow.
 */

import type { Box, Segment } from "./boxes.ts";
import type { Point } from "./lanes.ts";

/** A tie with a word of known extent, in pixels of the screen. */
export interface Worded extends Segment {
  id: string;
  textWidth: number;
  textHeight: number;
}

const SHARES = [0.5, 0.42, 0.58, 0.34, 0.66, 0.27, 0.73];

/** The point at a share of the way along a segment. */
export const along = ({ from, to }: Segment, share: number): Point => ({
  x: from.x + (to.x - from.x) * share,
  y: from.y + (to.y - from.y) * share,
});

/** A word as a row of dots, its discs as wide as the word is high: cheap to keep apart at any angle. */
function dots(tie: Worded, at: Point): Point[] {
  const length = Math.hypot(tie.to.x - tie.from.x, tie.to.y - tie.from.y);
  const [dx, dy] = [(tie.to.x - tie.from.x) / length, (tie.to.y - tie.from.y) / length];
  const reach = Math.max(tie.textWidth - tie.textHeight, 0) / 2;
  const count = Math.max(Math.ceil((2 * reach) / tie.textHeight), 1);
  return Array.from({ length: count + 1 }, (_, index) => {
    const step = -reach + (2 * reach * index) / count;
    return { x: at.x + dx * step, y: at.y + dy * step };
  });
}

function fromBox({ x, y }: Point, box: Box): number {
  return Math.hypot(Math.max(box.left - x, 0, x - box.right), Math.max(box.top - y, 0, y - box.bottom));
}

function fromSegment({ x, y }: Point, { from, to }: Segment): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = dx * dx + dy * dy;
  const share = length === 0 ? 0 : Math.min(Math.max(((x - from.x) * dx + (y - from.y) * dy) / length, 0), 1);
  return Math.hypot(x - from.x - share * dx, y - from.y - share * dy);
}

/**
 * The share of its tie's way at which each word stands, clear of the boxes given and of the words before it. A word whose
 * tie is too short or has no free place is left out.
 */
export function placeWords(
  words: readonly Worded[],
  ties: readonly (Segment & { id: string })[],
  boxes: readonly Box[],
): Map<string, number> {
  const placed = new Map<string, number>();
  const taken: Point[] = [];
  for (const word of words) {
    const length = Math.hypot(word.to.x - word.from.x, word.to.y - word.from.y);
    if (length < word.textWidth + 6) continue;
    let best: { share: number; row: Point[]; cost: number } | undefined;
    for (const share of SHARES) {
      if (Math.min(share, 1 - share) * length < word.textWidth / 2 + 3) continue;
      const row = dots(word, along(word, share));
      const radius = word.textHeight / 2;
      const hit = row.some(
        (dot) =>
          boxes.some((box) => fromBox(dot, box) < radius) ||
          taken.some((other) => Math.hypot(dot.x - other.x, dot.y - other.y) < 2.3 * radius),
      );
      if (hit) continue;
      const crossed = ties.filter(
        (tie) => tie.id !== word.id && row.some((dot) => fromSegment(dot, tie) < radius * 0.7),
      );
      const cost = Math.abs(share - 0.5) + crossed.length * 0.3;
      if (!best || cost < best.cost) best = { share, row, cost };
    }
    if (!best) continue;
    taken.push(...best.row);
    placed.set(word.id, best.share);
  }
  return placed;
}
