/**
 * Rows of a CSV text
 * ==================
 *
 * One at a time, so that a file larger than memory can be read.
 */
import { linesOf } from "../lines.ts";
import { delimited } from "../registers/tables/delimited.ts";
import type { TextInput } from "./elements.ts";

export interface CsvRow {
  /** Where it begins. */
  line: number;
  /** Undefined where a quote opens and never closes, or the line is too long to hold. */
  cells: readonly string[] | undefined;
  text: string;
}

/** A cell with more lines than that is a quote that doesn't close. */
const MOST_LINES = 200;

const DELIMITERS = [",", ";", "\t", "|"];

/** The rows that aren't empty. The delimiter is the one of which the first line has most. */
export async function* csvRows(input: TextInput): AsyncGenerator<CsvRow> {
  let delimiter: string | undefined;
  let open: { line: number; text: string }[] = [];
  for await (const { number, lines } of linesOf(input)) {
    for (const [index, text] of lines.entries()) {
      const line = number + index;
      if (text === undefined) {
        yield { line, cells: undefined, text: "" };
        continue;
      }
      if (text === "" && open.length === 0) continue;
      open.push({ line, text: line === 1 ? text.replace(/^\uFEFF/, "") : text });
      delimiter ??= delimiterOf(open[0]?.text ?? "");
      const row = rowOf(open, delimiter);
      if (row) yield row;
      else if (open.length < MOST_LINES) continue;
      else yield* open.map(unclosed);
      open = [];
    }
  }
  yield* open.map(unclosed);
}

/** The row that lines make, unless a quote is open at their end. */
function rowOf(lines: readonly { line: number; text: string }[], delimiter: string): CsvRow | undefined {
  const text = lines.map((one) => one.text).join("\n");
  // Most rows have no quotes, and are read at once.
  if (!text.includes('"')) return { line: lines[0]?.line ?? 0, cells: text.split(delimiter), text };
  const { rows, fault } = delimited(text, delimiter);
  const [row] = rows;
  return fault === undefined && row ? { line: lines[0]?.line ?? 0, cells: row.cells, text } : undefined;
}

function unclosed({ line, text }: { line: number; text: string }): CsvRow {
  return { line, cells: undefined, text };
}

function delimiterOf(header: string): string {
  const counts = DELIMITERS.map((delimiter) => header.split(delimiter).length);
  return DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ",";
}
