/**
 * Elements of a graph file
 * ========================
 *
 * What graph files of all formats hold, before anybody asks what it means.
 */
import type { ActorGraphFile, Document } from "../../schema.ts";

/** What a node or edge says of itself, by the name of its column as the file has it. Names are a stranger's: a Map, not an object. */
export type ElementCells = ReadonlyMap<string, unknown>;

export interface NodeElement {
  kind: "node";
  id: string;
  label?: string;
  /** x to the right, y downwards. */
  at?: [number, number];
  cells: ElementCells;
  /** Where the element stands: its line, or its number in formats without lines. */
  line: number;
  /** Becomes an actor only where a record needs it: named by an edge, which is no row of its own, or of a row that is no actor by itself. */
  implied?: "by an edge" | "by a row";
}

export interface EdgeElement {
  kind: "edge";
  /** Of the edge itself; where the file gives it none, what tells it from others. */
  id: string;
  source: string;
  target: string;
  label?: string;
  cells: ElementCells;
  /** When the edge exists, once for each time: first and last day or moment. */
  times?: readonly { start?: string; end?: string }[];
  line: number;
  /** The source holds this office at the target, whatever else the edge says. */
  office?: string;
  /** Told in the same row as the edge before it, and not counted again. */
  sameRow?: true;
}

/** A contact that the file has as one, however many take part. */
export interface EventElement {
  kind: "event";
  id: string;
  label: string;
  actors: readonly string[];
  hosts?: readonly string[];
  /** Those who faced the others: who wrote, where the others read. */
  from?: readonly string[];
  place?: string;
  cells: ElementCells;
  /** The rows it was told in. */
  rows: readonly { line: number; id: string }[];
}

export interface AboutElement {
  kind: "about";
  about: Pick<ActorGraphFile, "title" | "description" | "licence" | "credit" | "story">;
}

export interface DocumentElement {
  kind: "document";
  document: Document;
}

/** What can't be read, or can become nothing that a graph has; or a document's end before its time. */
export interface RejectedElement {
  kind: "rejected";
  line: number;
  reason: string;
  row?: string;
}

export type GraphElement = NodeElement | EdgeElement | EventElement | AboutElement | DocumentElement | RejectedElement;

/** The text of a file, in pieces. */
export type TextInput = AsyncIterable<string> | Iterable<string>;

/** A cell as text, or undefined where nothing stands in it. */
export function textOf(value: unknown): string | undefined {
  const text = typeof value === "string" ? value.trim() : typeof value === "number" ? String(value) : "";
  return text === "" ? undefined : text;
}
