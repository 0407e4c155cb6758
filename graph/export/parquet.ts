/**
 * Parquet
 * =======
 *
 * For DuckDB, pandas, Arrow and R: a file for each table (`tables.ts`), Apache Parquet with Snappy
 * (https://parquet.apache.org/docs/file-format/). Numbers are doubles, everything else is text; what a record doesn't say is null.
 */
import { ByteWriter, ParquetWriter, schemaFromColumnData } from "hyparquet-writer";
import type { ActorGraphFile } from "../schema.ts";
import type { Exported } from "./exported.ts";
import { losses, replacedCharacters } from "./losses.ts";
import { type Cell, LOST_IN_TABLES, type Table, tables } from "./tables.ts";
import { wellFormed } from "./well-formed.ts";

/** Rows that are in memory at a time before they are packed: a row group. */
const GROUP = 50_000;

/**
 * The records as Parquet files.
 *
 * @example
 *
 * ```ts
 * toParquet(file).files.map(({ part }) => part); // ["actors", "contacts", "participants", "evidence", "documents"]
 * ```
 */
export function toParquet(file: ActorGraphFile): Exported {
  return {
    files: tables(file).map((table) => ({
      part: table.name,
      extension: "parquet",
      mediaType: "application/vnd.apache.parquet",
      chunks: parquet(table),
    })),
    lost: [...losses(file, LOST_IN_TABLES), ...replacedCharacters(file, (text) => wellFormed(text) === text)],
  };
}

function* parquet({ columns, rows }: Table): Generator<Uint8Array> {
  const bytes = new ByteWriter();
  const schema = schemaFromColumnData({ columnData: columnsOf(columns, []) });
  const writer = new ParquetWriter({ writer: bytes, schema, createdBy: "actor-graph" });
  for (const group of inGroups(rows)) writer.write({ columnData: columnsOf(columns, group), rowGroupSize: GROUP });
  writer.finish();
  yield bytes.getBytes();
}

function columnsOf(columns: Table["columns"], rows: readonly Cell[][]) {
  return Object.entries(columns).map(([name, type], index) => ({
    name,
    type: type === "text" ? ("STRING" as const) : ("DOUBLE" as const),
    data: rows.map((row) => {
      const value = row[index];
      return typeof value === "string" ? wellFormed(value) : (value ?? null);
    }),
  }));
}

function* inGroups(rows: Iterable<Cell[]>): Generator<Cell[][]> {
  let group: Cell[][] = [];
  for (const row of rows) {
    if (group.push(row) < GROUP) continue;
    yield group;
    group = [];
  }
  if (group.length > 0) yield group;
}
