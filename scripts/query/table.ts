import type { Answer } from "./question.ts";

/** No cell is wider: a sentence is cut, not the table. */
const WIDEST = 100;

/**
 * An answer as a table for a terminal: a row a line, numbers at the right of their columns.
 *
 * @param limit how many rows at most
 */
export function formatAnswer({ columns, rows }: Answer, limit: number): string {
  const shown = rows.slice(0, limit);
  const cells = [columns, ...shown.map((row) => row.map((cell) => cut(written(cell))))];
  const isNumber = columns.map(
    (_title, column) => shown.length > 0 && shown.every((row) => typeof row[column] === "number"),
  );
  const widths = columns.map((_title, column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)));
  const lines = cells.map((row) =>
    row
      .map((cell, column) => (isNumber[column] ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0)))
      .join("  ")
      .trimEnd(),
  );
  const more = rows.length - shown.length;
  if (more > 0) lines.push(`… and ${more} more. --limit ${rows.length} shows them all.`);
  return `${lines.join("\n")}\n`;
}

function written(cell: string | number): string {
  return typeof cell === "string" || Number.isInteger(cell) ? String(cell) : cell.toFixed(3);
}

/** Names and quotes come from anywhere: what would break a line or command the terminal is left out. */
function cut(text: string): string {
  const plain = text.replaceAll(/\p{Cc}+/gu, " ");
  const letters = [...plain];
  return letters.length > WIDEST ? `${letters.slice(0, WIDEST - 1).join("")}…` : plain;
}
