/**
 * Delimited text
 * ==============
 *
 * CSV and TSV as they come: any delimiter, quotes, line breaks inside of quotes, a mark at the front, `sep=;` in the first line.
 */
import type { Row, Sheet } from "./row.ts";

const DELIMITERS = [",", ";", "\t", "|"];

/** How much of a text tells its delimiter. */
const SAMPLE = 65_536;

/** A longer cell is a quote that never ends. */
const LONGEST_CELL = 1_000_000;

/**
 * The rows of a delimited text. A quote that opens and never closes ends the table at the row where it stands; rows before it are kept.
 *
 * @param delimiter One character; found out unless given.
 *
 * @example
 *
 * ```ts
 * delimited("who;whom\nMerkel;\"Macron; Conte\"").rows[1]?.cells; // ["Merkel", "Macron; Conte"]
 * ```
 */
export function delimited(text: string, delimiter?: string): Sheet {
  const told = /^sep=(.)(?:\r\n|\n|\r)/.exec(text.slice(0, 8));
  const separator = delimiter ?? told?.[1] ?? guessDelimiter(text.slice(0, SAMPLE));
  const sheet = parse(text, separator);
  return told ? { ...sheet, rows: sheet.rows.slice(1) } : sheet;
}

/** The delimiter at which most rows fall into the same number of cells; a comma where there is one column only. */
function guessDelimiter(sample: string): string {
  const scores = DELIMITERS.map((delimiter) => {
    const widths = parse(sample, delimiter).rows.map(({ cells }) => cells.length);
    const counts = new Map<number, number>();
    for (const width of widths) if (width > 1) counts.set(width, (counts.get(width) ?? 0) + 1);
    return Math.max(0, ...[...counts].map(([width, count]) => (count / widths.length) * (1 + width / 1000)));
  });
  return DELIMITERS[scores.indexOf(Math.max(...scores))] ?? ",";
}

function parse(text: string, delimiter: string): Sheet {
  const rows: Row[] = [];
  let at = 0;
  let line = 1;
  while (at < text.length) {
    const cells: string[] = [];
    const start = line;
    for (let more = true; more; ) {
      const cell = text[at] === '"' ? quoted(text, at, delimiter) : plain(text, at, delimiter);
      if (cell === undefined) return { rows, fault: `A quote opens in line ${start} and doesn't close` };
      cells.push(cell.text);
      line += cell.breaks;
      at = cell.end;
      more = text[at] === delimiter;
      if (more) at++;
    }
    rows.push({ line: start, cells });
    at += text.startsWith("\r\n", at) ? 2 : 1;
    line++;
  }
  return { rows };
}

interface Cell {
  text: string;
  /** Position of the delimiter or line break after it. */
  end: number;
  /** Line breaks inside of it. */
  breaks: number;
}

function plain(text: string, start: number, delimiter: string): Cell {
  let end = start;
  while (end < text.length && text[end] !== "\n" && text[end] !== "\r" && text[end] !== delimiter) end++;
  return { text: text.slice(start, end), end, breaks: 0 };
}

/** What stands behind the closing quote belongs to the cell: `"Merkel" (CDU)`. */
function quoted(text: string, start: number, delimiter: string): Cell | undefined {
  let end = text.indexOf('"', start + 1);
  while (end >= 0 && text[end + 1] === '"') end = text.indexOf('"', end + 2);
  if (end < 0 || end - start > LONGEST_CELL) return undefined;
  const inside = text.slice(start + 1, end).replaceAll('""', '"');
  const after = plain(text, end + 1, delimiter);
  return { text: inside + after.text, end: after.end, breaks: inside.match(/\r\n|\n|\r/g)?.length ?? 0 };
}
