/**
 * Tables
 * ======
 *
 * Reads the delimited text files that the lexicon is made from.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";

/** One row, by the names in the file's first line. A column that isn't there reads as "". */
export type Row = (column: string) => string;

/** The rows of a tab-separated file, whose cells hold neither tabs nor quotes. */
export function readTsv(folder: string, file: string): Row[] {
  const lines = readFileSync(join(folder, file), "utf8").split("\n").filter(Boolean);
  return rows(lines.map((line) => line.split("\t")));
}

/** The rows of a comma-separated file, with quoted cells (RFC 4180). */
export function readCsv(folder: string, file: string): Row[] {
  return rows(cells(readFileSync(join(folder, file), "utf8")));
}

function rows([head = [], ...body]: string[][]): Row[] {
  const columns = new Map(head.map((name, index) => [name, index]));
  return body.map((row) => (column) => row[columns.get(column) ?? -1]?.trim() ?? "");
}

function cells(text: string): string[][] {
  const table: string[][] = [];
  let row: string[] = [];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g)) {
    row.push(quoted?.replaceAll('""', '"') ?? plain ?? "");
    if (end === ",") continue;
    if (row.length > 1 || row[0]) table.push(row);
    row = [];
  }
  return table;
}
