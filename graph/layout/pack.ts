/**
 * Packing
 * =======
 *
 * Puts the components of a graph together: the biggest first, each smaller one where there is room beside what is there
 * already, and what has no tie at all in rows below.
 */
import { APART, bounds, type Points } from "./measures.ts";
import { Occupied } from "./occupied.ts";
import type { Skeleton } from "./skeleton.ts";

/** Between two components. */
const MARGIN = APART * 1.25;

/** The picture of a component and what it shows. */
export interface Piece {
  skeleton: Skeleton;
  points: Points;
}

/** Pictures of components put together, moved in place, with the isolated nodes in rows below them: their points come out. */
export function pack(pieces: readonly Piece[], isolated: number, aspect: number): Points {
  const [first, ...others] = pieces;
  if (first) moveBy(first.points, -bounds(first.points).left, -bounds(first.points).top);
  const placed = first ? [first] : [];
  for (const piece of others) {
    const box = bounds(piece.points);
    const { x, y } = freePlace(placed, { width: box.right - box.left, height: box.bottom - box.top }, aspect);
    moveBy(piece.points, x - box.left, y - box.top);
    placed.push(piece);
  }
  const { left, right, bottom } = extent(placed);
  const width = Math.max(right - left, Math.sqrt(isolated * aspect) * APART * 1.3);
  return grid(isolated, width, (left + right) / 2, placed.length > 0 ? bottom + MARGIN : 0);
}

interface Place {
  x: number;
  y: number;
}

/** Where a box of this size enlarges the picture least, seen at its aspect; of several such places the one nearest to the middle. */
function freePlace(
  placed: readonly Piece[],
  { width, height }: { width: number; height: number },
  aspect: number,
): Place {
  const whole = extent(placed);
  const [middleX, middleY] = [(whole.left + whole.right) / 2, (whole.top + whole.bottom) / 2];
  const around = {
    left: whole.left - width - 2 * MARGIN,
    right: whole.right + width + 2 * MARGIN,
    top: whole.top - height - 2 * MARGIN,
    bottom: whole.bottom + height + 2 * MARGIN,
  };
  const taken = new Occupied(placed, around);
  let best: (Place & { size: number; off: number }) | undefined;
  for (let y = around.top; y <= around.bottom - height; y += taken.step) {
    for (let x = around.left; x <= around.right - width; x += taken.step) {
      const across = Math.max(whole.right, x + width) - Math.min(whole.left, x);
      const down = Math.max(whole.bottom, y + height) - Math.min(whole.top, y);
      const size = Math.max(across, down * aspect);
      const off = Math.hypot(x + width / 2 - middleX, y + height / 2 - middleY);
      if (best && (size > best.size || (size === best.size && off >= best.off))) continue;
      const box = { left: x - MARGIN, right: x + width + MARGIN, top: y - MARGIN, bottom: y + height + MARGIN };
      if (taken.isFree(box)) best = { x, y, size, off };
    }
  }
  return best ?? { x: whole.right + MARGIN, y: whole.top };
}

function extent(placed: readonly Piece[]) {
  return bounds(Float64Array.from(placed.flatMap(({ points }) => [...points])));
}

function moveBy(points: Points, x: number, y: number): void {
  for (let at = 0; at < points.length; at++) points[at] = (points[at] ?? 0) + (at % 2 === 0 ? x : y);
}

/** So many nodes in rows of a width about a middle, from a height down. */
function grid(count: number, width: number, middle: number, top: number): Points {
  const step = APART * 1.3;
  const perRow = Math.max(Math.floor(width / step), 1);
  const points = new Float64Array(count * 2);
  for (let at = 0; at < count; at++) {
    const row = Math.floor(at / perRow);
    const inRow = Math.min(count - row * perRow, perRow);
    points[2 * at] = middle + ((at % perRow) - (inRow - 1) / 2) * step;
    points[2 * at + 1] = top + row * APART;
  }
  return points;
}
