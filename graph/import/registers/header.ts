/**
 * Where the header is
 * ===================
 *
 * Above it may stand titles and "File generated on …". The header is the row that knows most of the columns wanted.
 */
import { fold } from "../../fold.ts";
import { guessHeaders } from "./guess.ts";
import type { Mapping } from "./mapping.ts";
import { columnsOf } from "./mapping-columns.ts";
import type { Row, Sheet, Table } from "./tables/row.ts";

/** Nobody writes more above a header. */
const LOOKED_AT = 60;

/** A sheet with its header found; the first row is the header where no row looks like one. */
export function withHeader(sheet: Sheet | Table, mapping?: Mapping): Table {
  if ("header" in sheet) return sheet;
  const told = mapping?.rows?.header;
  const scores = sheet.rows.slice(0, LOOKED_AT).map((row) => score(row, mapping));
  const index =
    told === undefined ? scores.indexOf(Math.max(...scores)) : sheet.rows.findIndex(({ line }) => line === told);
  const at = Math.max(0, index);
  const { rows, ...rest } = sheet;
  const header = (rows[at]?.cells ?? []).map((cell) => cell.replace(/\s+/g, " ").trim());
  while (header.at(-1) === "") header.pop();
  return { ...rest, header, above: rows.slice(0, at), rows: rows.slice(at + 1) };
}

function score(row: Row, mapping: Mapping | undefined): number {
  if (mapping === undefined) return guessHeaders(row.cells).size;
  const cells = new Set(row.cells.map((cell) => fold(cell)));
  return columnsOf(mapping).filter(({ column }) => [column].flat().some((name) => cells.has(fold(name)))).length;
}
