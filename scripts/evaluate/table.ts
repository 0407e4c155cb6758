/**
 * Table
 * =====
 *
 * The scores as a table for a terminal: a row a measure, the baselines at its right.
 */
import { f1, precision, recall, type Tally } from "./tally.ts";

export interface Row {
  set: string;
  measure: string;
  tally: Tally;
  /** The same measure, by a baseline's name. */
  baselines: Record<string, Tally | undefined>;
}

const number = (value: number) => (Number.isNaN(value) ? "–" : value.toFixed(2));

export function formatTable(rows: readonly Row[], baselines: readonly string[]): string {
  const header = ["on", "measure", "P", "R", "F1/share", "95 %", "n", ...baselines];
  const cells = rows.map(({ set, measure, tally, baselines: others }) => {
    const total = tally.total;
    const whole = tally.kind === "f1";
    const [low, high] = tally.interval();
    return [
      set,
      measure,
      whole ? number(precision(total)) : "",
      whole ? number(recall(total)) : "",
      number(whole ? f1(total) : precision(total)),
      tally.counts.length > 1 ? `${number(low)}–${number(high)}` : "",
      whole ? `${tally.n}` : `${total.right}/${total.claimed}`,
      ...baselines.map((name) => (others[name] ? number(others[name].value) : "")),
    ];
  });
  const widths = header.map((title, column) => Math.max(title.length, ...cells.map((row) => row[column]!.length)));
  const line = (row: string[]) =>
    row
      .map((cell, column) => (column < 2 ? cell.padEnd(widths[column]!) : cell.padStart(widths[column]!)))
      .join("  ")
      .trimEnd();
  return [line(header), line(widths.map((width) => "-".repeat(width))), ...cells.map(line)].join("\n");
}
