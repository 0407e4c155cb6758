/**
 * Which table, and which mapping
 * ==============================
 */
import { Columns } from "./columns.ts";
import { MappingError, RegisterError } from "./errors.ts";
import { guessMapping } from "./guess.ts";
import { withHeader } from "./header.ts";
import type { Mapping } from "./mapping.ts";
import { columnsOf } from "./mapping-columns.ts";
import { READY_MAPPINGS } from "./ready/index.ts";
import type { Sheet, Table } from "./tables/row.ts";

export interface Chosen {
  table: Table;
  mapping: Mapping;
  /** Why this sheet and these columns. */
  reasons: string[];
}

/**
 * The table that a mapping is for; without one, the first table for which one is ready or can be guessed.
 *
 * @throws {MappingError} No table has the columns of the mapping.
 * @throws {RegisterError} Nothing says who met whom and when.
 */
export function chooseTable(sheets: readonly (Sheet | Table)[], mapping?: Mapping): Chosen {
  return mapping === undefined ? guessed(sheets) : mapped(sheets, mapping);
}

function mapped(sheets: readonly (Sheet | Table)[], mapping: Mapping): Chosen {
  const name = mapping.rows?.sheet;
  const named = sheets.filter((sheet) => name === undefined || sheet.name === undefined || sheet.name === name);
  if (named.length === 0) {
    throw new MappingError(
      `There is no sheet “${name}”. The workbook has: ${sheets.map((sheet) => sheet.name).join(", ")}.`,
    );
  }
  const tables = named.map((sheet) => withHeader(sheet, mapping));
  const table = tables.find(({ header }) => missing(header, mapping).length === 0);
  if (table) return { table, mapping, reasons: [] };
  const [first] = tables;
  const lacks = missing(first?.header ?? [], mapping).map(
    ({ part, column }) =>
      `${part}: ${[column]
        .flat()
        .map((one) => `“${one}”`)
        .join(" or ")}`,
  );
  throw new MappingError(
    `The table lacks columns of the mapping.\n${lacks.join("\n")}\nIts columns are: ${(first?.header ?? []).join(" | ")}`,
  );
}

function guessed(sheets: readonly (Sheet | Table)[]): Chosen {
  for (const sheet of sheets) {
    for (const [name, mapping] of Object.entries(READY_MAPPINGS)) {
      if (mapping.rows?.sheet !== undefined && sheet.name !== undefined && sheet.name !== mapping.rows.sheet) continue;
      const table = withHeader(sheet, mapping);
      if (missing(table.header, mapping).length > 0 || !isMeant(table, mapping)) continue;
      return { table, mapping, reasons: [`its columns are those of the ready mapping ${name}`] };
    }
  }
  for (const sheet of sheets) {
    const table = withHeader(sheet);
    const guess = guessMapping(table);
    if (guess) return { table, ...guess };
  }
  const columns = sheets.map((sheet) => withHeader(sheet).header.join(" | "));
  throw new RegisterError(
    `Nothing tells which columns say who met whom, and when. Write a mapping for: ${columns.join(" / ")}`,
  );
}

function missing(header: readonly string[], mapping: Mapping) {
  const columns = new Columns(header);
  return columnsOf(mapping).filter(({ column, needed }) => needed && columns.named(column) === undefined);
}

/** Plain headers such as "name" and "date" are many registers'; a ready mapping is only meant where most of what it knows is there. */
function isMeant({ header }: Table, mapping: Mapping): boolean {
  const columns = new Columns(header);
  const wanted = columnsOf(mapping);
  return wanted.filter(({ column }) => columns.named(column) !== undefined).length >= wanted.length * 0.75;
}
