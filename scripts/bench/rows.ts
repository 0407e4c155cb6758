/** Cells in columns, the first to the left and the others to the right: `row(["64 kB", "11,200"], [10, 8])`. */
export function row(cells: readonly string[], widths: readonly number[]): string {
  return cells
    .map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)))
    .join("  ")
    .trimEnd();
}

/** "×2.0": how many times as much; a dash where there is nothing to compare with. */
export function times(value: number, of: number | undefined): string {
  return of === undefined || of === 0 ? "–" : `×${(value / of).toFixed(1)}`;
}

/** "12,345" */
export function whole(value: number): string {
  return Math.round(value).toLocaleString("en-US");
}
