/**
 * CSV
 * ===
 *
 * For spreadsheets, R and pandas: a file for each table (`tables.ts`), RFC 4180 (https://www.rfc-editor.org/rfc/rfc4180), UTF-8 with a byte
 * order mark, since Excel takes it for another encoding without one. Lists are joined by `|`.
 *
 * A text that a spreadsheet would run as a formula gets an apostrophe in front
 * (https://owasp.org/www-community/attacks/CSV_Injection).
 */
import type { ActorGraphFile } from "../schema.ts";
import type { Exported } from "./exported.ts";
import { counted, losses, replacedCharacters } from "./losses.ts";
import { type Cell, LOST_IN_TABLES, type Table, tables } from "./tables.ts";
import { wellFormed } from "./well-formed.ts";

/**
 * The records as CSV files.
 *
 * @example
 *
 * ```ts
 * toCsv(file).files.map(({ part }) => part); // ["actors", "contacts", "participants", "evidence", "documents"]
 * ```
 */
export function toCsv(file: ActorGraphFile): Exported {
  const all = tables(file);
  return {
    files: all.map((table) => ({ part: table.name, extension: "csv", mediaType: "text/csv", chunks: csv(table) })),
    lost: [
      ...losses(file, LOST_IN_TABLES),
      ...replacedCharacters(file, (text) => wellFormed(text) === text),
      ...counted(
        all.reduce((total, table) => total + formulas(table), 0),
        "text that a spreadsheet would take for a formula has an apostrophe in front",
        "texts that a spreadsheet would take for formulas have an apostrophe in front",
      ),
    ],
  };
}

function* csv({ columns, rows }: Table): Generator<string> {
  yield `\uFEFF${Object.keys(columns).join(",")}\r\n`;
  for (const row of rows) yield `${row.map(cell).join(",")}\r\n`;
}

/**
 * A cell as it stands in a file.
 *
 * @example
 *
 * ```ts
 * cell('"Peace", he said'); // '"""Peace"", he said"'
 * cell("=HYPERLINK(…)"); // "'=HYPERLINK(…)"
 * cell(-1); // "-1"
 * ```
 */
export function cell(value: Cell): string {
  if (typeof value !== "string") return value === undefined ? "" : String(value);
  const text = `${isFormula(value) ? "'" : ""}${wellFormed(value)}`;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** What spreadsheets begin formulas with, also after white space, and their full-width twins; "=cmd|…" as well as "＝cmd|…". */
const FORMULA = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/u;

function isFormula(text: string): boolean {
  return FORMULA.test(text);
}

function formulas({ rows }: Table): number {
  let count = 0;
  for (const row of rows) count += row.filter((value) => typeof value === "string" && isFormula(value)).length;
  return count;
}
