/**
 * Where in the plane ties and bonds already lie, on a grid that answers at once whether a box is free.
 */
import { APART, type Points } from "./measures.ts";
import type { Skeleton } from "./skeleton.ts";

export interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** The side of a cell; of more, where a grid would have more cells on a side than it may. */
const FINEST = APART / 2;
const MOST_CELLS = 64;

export class Occupied {
  readonly step: number;
  private readonly around: Box;
  private readonly columns: number;
  private readonly rows: number;
  /** How many cells are taken above and to the left of each corner. */
  private readonly sums: Int32Array;

  constructor(placed: readonly { skeleton: Skeleton; points: Points }[], around: Box) {
    this.around = around;
    const [width, height] = [around.right - around.left, around.bottom - around.top];
    this.step = Math.max(FINEST, width / MOST_CELLS, height / MOST_CELLS);
    this.columns = Math.floor(width / this.step) + 1;
    this.rows = Math.floor(height / this.step) + 1;
    const taken = new Uint8Array(this.columns * this.rows);
    for (const { skeleton, points } of placed) this.mark(taken, skeleton, points);
    this.sums = new Int32Array((this.columns + 1) * (this.rows + 1));
    for (let row = 0; row < this.rows; row++) {
      for (let column = 0; column < this.columns; column++) {
        this.sums[this.corner(column + 1, row + 1)] =
          (taken[row * this.columns + column] ?? 0) +
          this.sum(column, row + 1) +
          this.sum(column + 1, row) -
          this.sum(column, row);
      }
    }
  }

  /** Whether nothing lies in a box. */
  isFree({ left, right, top, bottom }: Box): boolean {
    const [west, east] = [this.column(left), this.column(right) + 1];
    const [north, south] = [this.row(top), this.row(bottom) + 1];
    return this.sum(east, south) - this.sum(west, south) - this.sum(east, north) + this.sum(west, north) === 0;
  }

  /** Every cell that a tie runs through, or the line from a group's head to a member. */
  private mark(taken: Uint8Array, { ties, groups }: Skeleton, points: Points): void {
    const bonds = groups.flatMap(([a = 0, ...members]) => members.map((b) => ({ a, b })));
    for (const { a, b } of [...ties, ...bonds]) {
      const [x, y] = [points[2 * a] ?? 0, points[2 * a + 1] ?? 0];
      const [dx, dy] = [(points[2 * b] ?? 0) - x, (points[2 * b + 1] ?? 0) - y];
      const parts = Math.max(Math.ceil((2 * Math.hypot(dx, dy)) / this.step), 1);
      for (let part = 0; part <= parts; part++) {
        const [column, row] = [this.column(x + (dx * part) / parts), this.row(y + (dy * part) / parts)];
        taken[row * this.columns + column] = 1;
      }
    }
  }

  private column(x: number): number {
    return Math.min(Math.max(Math.floor((x - this.around.left) / this.step), 0), this.columns - 1);
  }

  private row(y: number): number {
    return Math.min(Math.max(Math.floor((y - this.around.top) / this.step), 0), this.rows - 1);
  }

  private corner(column: number, row: number): number {
    return row * (this.columns + 1) + column;
  }

  private sum(column: number, row: number): number {
    return this.sums[this.corner(column, row)] ?? 0;
  }
}
