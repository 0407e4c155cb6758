/**
 * Graph files
 * ===========
 *
 * Other people's graphs as records: what their nodes and edges say of contacts and stances, and nothing that they don't say.
 */
import { slug } from "../../ids.ts";
import type { ActorType, Document } from "../../schema.ts";
import type { RecordLine } from "../records.ts";
import type { Tally } from "../rejects.ts";
import { cytoscapeElements } from "./cytoscape-json.ts";
import { edgeListElements } from "./edge-list.ts";
import type { GraphElement, TextInput } from "./elements.ts";
import { followTheMoneyElements } from "./follow-the-money.ts";
import { gexfElements } from "./gexf.ts";
import { graphmlElements } from "./graphml.ts";
import { graphologyElements } from "./graphology-json.ts";
import { type Meaning, meaningOf } from "./meaning.ts";
import { recordsOf } from "./records-of.ts";

const READERS = {
  gexf: gexfElements,
  graphml: graphmlElements,
  graphology: graphologyElements,
  cytoscape: cytoscapeElements,
  ftm: followTheMoneyElements,
  edges: edgeListElements,
} satisfies Record<string, (input: TextInput) => AsyncIterable<GraphElement>>;

export type GraphFormat = keyof typeof READERS;

export const GRAPH_FORMATS = Object.keys(READERS) as GraphFormat[];

export interface GraphImportOptions {
  /** What the records rest on; its title names it. */
  document?: Partial<Document> & { title: string };
  /** What edges mean that don't say it themselves: "meeting", "planned call", "support", "opposes". Without it they are rejected. */
  edge?: string;
  /** What nodes are that don't say it: "person". Without it a node's name tells, as well as it can. */
  actors?: ActorType;
}

/** An option that means nothing. */
export class GraphOptionError extends Error {
  override readonly name = "GraphOptionError";
}

/**
 * The records of a graph file, one at a time.
 *
 * @throws {GraphOptionError} The meaning given for edges is none.
 *
 * @example
 *
 * ```ts
 * const tally = new Tally();
 * const file = await collect(importGraph("gexf", [text], { edge: "meeting" }, tally));
 * `${tally}`; // "12 rows: 12 used, 0 rejected"
 * ```
 */
export function importGraph(
  format: GraphFormat,
  input: TextInput,
  { document, edge, actors }: GraphImportOptions,
  tally: Tally,
): AsyncIterable<RecordLine> {
  const meaning = edge === undefined ? undefined : meaningOfEdges(edge);
  const named = { kind: "dataset" as const, title: "graph", ...document };
  const source = { id: slug(named.title), ...named };
  return recordsOf(
    READERS[format](input),
    { document: source, ...(meaning && { edge: meaning }), ...(actors !== undefined && { actors }) },
    tally,
  );
}

/**
 * What edges are said to mean, in words.
 *
 * @throws {GraphOptionError} The words mean neither a contact nor a stance.
 */
export function meaningOfEdges(words: string): Meaning {
  const meaning = meaningOf(words);
  if (meaning?.kind === "contact" || meaning?.kind === "stance") return meaning;
  throw new GraphOptionError(
    `An edge can't mean "${words}". Name a contact (meeting, call, talks, visit, summit, letter) or a stance (support, oppose, accuse …)`,
  );
}
