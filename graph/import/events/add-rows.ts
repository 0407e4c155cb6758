import { compareText } from "../../compare.ts";
import type { RowEvidence } from "../../schema.ts";

/** The rows, each once, by document and row. */
export function addRows(rows: readonly RowEvidence[]): RowEvidence[] {
  if (rows.length < 2) return [...rows];
  return rows.toSorted(byDocument).filter((row, index, sorted) => {
    const before = sorted[index - 1];
    return before === undefined || byDocument(before, row) !== 0;
  });
}

function byDocument(a: RowEvidence, b: RowEvidence): number {
  return compareText(a.document, b.document) || compareText(a.row, b.row);
}
