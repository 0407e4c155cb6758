/**
 * Columns by their headers
 * ========================
 */
import { fold } from "../../fold.ts";
import type { Column, Field } from "./mapping.ts";
import type { Row } from "./tables/row.ts";

/** Looks cells up by headers, whatever their capitals and punctuation: "start-date" is "Start date". */
export class Columns {
  readonly #at = new Map<string, number[]>();
  /** What was looked up before: a mapping's few columns, for every row. */
  readonly #found = new Map<Column, number[]>();
  readonly header: readonly string[];

  constructor(header: readonly string[]) {
    this.header = header;
    for (const [index, name] of header.entries()) {
      const key = fold(name);
      if (key !== "") this.#at.set(key, [...(this.#at.get(key) ?? []), index]);
    }
  }

  /** Where a column stands. */
  index(column: Column): number | undefined {
    return this.#indices(column)[0];
  }

  /** The header that the table has of those which a column may have. */
  named(column: Column): string | undefined {
    const index = this.#indices(column)[0];
    return index === undefined ? undefined : this.header[index];
  }

  /** The first cell of the column that holds something. */
  cell(row: Row, column: Column | undefined): string {
    return column === undefined ? "" : (this.cells(row, column)[0] ?? "");
  }

  /** All cells of the columns that hold something. */
  cells(row: Row, column: Column): string[] {
    return this.#indices(column).flatMap((index) => row.cells[index]?.trim() || []);
  }

  /** What a field says of a row. */
  field(row: Row, field: Field | undefined): string {
    if (field === undefined) return "";
    if (typeof field === "string" || Array.isArray(field)) return this.cell(row, field);
    if ("value" in field) return field.value;
    const cell = this.cell(row, field.column);
    const said = Object.entries(field.values ?? {}).find(([value]) => fold(value) === fold(cell));
    return said?.[1] ?? cell;
  }

  #indices(column: Column): number[] {
    let found = this.#found.get(column);
    if (found === undefined) {
      found = [column].flat().flatMap((name) => this.#at.get(fold(name)) ?? []);
      this.#found.set(column, found);
    }
    return found;
  }
}
