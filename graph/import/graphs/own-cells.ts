/**
 * Cells of our own
 * ================
 *
 * What stands in the columns by which we write records into graph files, read back: lists and objects may have become JSON text on the way.
 */
import { type ColumnType, EDGE_COLUMNS, GRAPH_COLUMNS, NODE_COLUMNS } from "../../columns.ts";
import { type ElementCells, textOf } from "./elements.ts";

type Read<Columns extends Record<string, ColumnType>> = { [Name in keyof Columns]?: unknown };

/** The cells of a node of ours; undefined if it is another's. */
export function ownNode(cells: ElementCells): Read<typeof NODE_COLUMNS> | undefined {
  const kind = cells.get("kind");
  return kind === "issue" || (kind === "actor" && cells.has("type")) ? readCells(cells, NODE_COLUMNS) : undefined;
}

/** The cells of an edge of ours; undefined if it is another's. */
export function ownEdge(cells: ElementCells): Read<typeof EDGE_COLUMNS> | undefined {
  if (textOf(cells.get("record")) === undefined || !(cells.has("form") || cells.has("act"))) return undefined;
  return readCells(cells, EDGE_COLUMNS);
}

/** What a graph says of itself in our columns. */
export function ownGraph(cells: ElementCells): Read<typeof GRAPH_COLUMNS> {
  return readCells(cells, GRAPH_COLUMNS);
}

function readCells<Columns extends Record<string, ColumnType>>(cells: ElementCells, columns: Columns): Read<Columns> {
  const read = Object.entries(columns).flatMap(([name, type]) => {
    const value = cells.get(name);
    const own = value === undefined || value === null || value === "" ? undefined : readCell(value, type);
    return own === undefined ? [] : [[name, own]];
  });
  return Object.fromEntries(read) as Read<Columns>;
}

function readCell(value: unknown, type: ColumnType): unknown {
  if (type === "text") return typeof value === "string" ? value : String(value);
  if (type === "number") return typeof value === "number" ? value : Number(value);
  if (typeof value !== "string") return value;
  try {
    return JSON.parse(value);
  } catch {
    // The schema's check says what is wrong with it.
    return value;
  }
}
