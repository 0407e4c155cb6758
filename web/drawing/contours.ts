/**
 * Contours
 * ========
 *
 * The lines along which a field of numbers is zero (marching squares).
 */
import type { Point } from "./lanes.ts";

export interface Grid {
  left: number;
  right: number;
  top: number;
  bottom: number;
  step: number;
}

/** No contour is worth more samples than this; a bigger grid gets coarser. */
const SAMPLES = 8000;

/**
 * The edges of a cell (0 top, 1 right, 2 bottom, 3 left) that a contour enters and leaves by, for each pattern of corners below
 * zero (1 top left, 2 top right, 4 bottom right, 8 bottom left).
 */
const CROSSINGS: readonly (readonly (readonly [number, number])[])[] = [
  [],
  [[3, 0]],
  [[0, 1]],
  [[3, 1]],
  [[1, 2]],
  [
    [3, 2],
    [1, 0],
  ],
  [[0, 2]],
  [[3, 2]],
  [[2, 3]],
  [[2, 0]],
  [
    [0, 3],
    [2, 1],
  ],
  [[2, 1]],
  [[1, 3]],
  [[1, 0]],
  [[0, 3]],
  [],
];

/** Closed lines, each as its points in turn, around where the field is below zero. */
export function contours(field: (x: number, y: number) => number, { left, right, top, bottom, step }: Grid): Point[][] {
  const size = Math.max(step, Math.sqrt(((right - left) * (bottom - top)) / SAMPLES));
  const columns = Math.ceil((right - left) / size) + 1;
  const rows = Math.ceil((bottom - top) / size) + 1;
  const values = new Float64Array(columns * rows);
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      // A rim above zero closes every line.
      const rim = row === 0 || column === 0 || row === rows - 1 || column === columns - 1;
      const value = field(left + column * size, top + row * size);
      values[row * columns + column] = rim ? Math.max(value, 1e-3) : value;
    }
  }
  const value = (column: number, row: number) => values[row * columns + column] ?? 1;

  /** Edges by number: the horizontal one right of a corner is even, the vertical one below it odd. */
  const edge = (column: number, row: number, side: number): number => {
    if (side === 0) return 2 * (row * columns + column);
    if (side === 1) return 2 * (row * columns + column + 1) + 1;
    if (side === 2) return 2 * ((row + 1) * columns + column);
    return 2 * (row * columns + column) + 1;
  };
  const pointOn = (key: number): Point => {
    const corner = key >> 1;
    const [column, row] = [corner % columns, Math.floor(corner / columns)];
    const vertical = key % 2 === 1;
    const [from, to] = [value(column, row), vertical ? value(column, row + 1) : value(column + 1, row)];
    const share = from / (from - to);
    return { x: left + (column + (vertical ? 0 : share)) * size, y: top + (row + (vertical ? share : 0)) * size };
  };

  const next = new Map<number, number>();
  for (let row = 0; row < rows - 1; row++) {
    for (let column = 0; column < columns - 1; column++) {
      const pattern =
        Number(value(column, row) < 0) +
        2 * Number(value(column + 1, row) < 0) +
        4 * Number(value(column + 1, row + 1) < 0) +
        8 * Number(value(column, row + 1) < 0);
      for (const [enter, leave] of CROSSINGS[pattern] ?? [])
        next.set(edge(column, row, enter), edge(column, row, leave));
    }
  }
  return loops(next).map((keys) => keys.map(pointOn));
}

function loops(next: Map<number, number>): number[][] {
  const found: number[][] = [];
  for (const start of next.keys()) {
    const loop: number[] = [];
    for (let at: number | undefined = start; at !== undefined; ) {
      const following: number | undefined = next.get(at);
      if (following === undefined) break;
      next.delete(at);
      loop.push(at);
      at = following;
    }
    if (loop.length > 2) found.push(loop);
  }
  return found;
}
