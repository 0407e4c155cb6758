/**
 * Columns of a graph
 * ==================
 *
 * How records stand in a graph of nodes and edges, as GEXF, GraphML, graphology and Cytoscape have it: an actor or issue is a node, a
 * contact is an edge for each pair that met, a stance is an edge. These are the columns that such nodes and edges have beside their
 * ends; the edges of one record are known by `record`.
 */

/** `list` is a list of texts, `json` whatever JSON can say. */
export type ColumnType = "text" | "number" | "list" | "json";

export const NODE_COLUMNS = {
  /** "actor" or "issue". */
  kind: "text",
  type: "text",
  country: "text",
  wikidata: "text",
  aliases: "list",
  offices: "json",
  member_of: "list",
} as const satisfies Record<string, ColumnType>;

export const EDGE_COLUMNS = {
  /** "held", "planned", "off", "unclear"; "for", "against", "neutral". */
  kind: "text",
  /** The id of the contact or stance: of all edges with one id, one record is made. */
  record: "text",
  form: "text",
  status: "text",
  act: "text",
  words: "text",
  polarity: "number",
  modality: "text",
  speaker: "text",
  /** EDTF, as precise as the record. */
  date: "text",
  date_basis: "text",
  time: "text",
  place: "text",
  source_role: "text",
  source_side: "number",
  source_through: "text",
  target_role: "text",
  target_side: "number",
  target_through: "text",
  issues: "list",
  cameo: "text",
  goldstein: "number",
  confidence: "number",
  /** The first sentence that says so, and who told it, for readers. */
  quote: "text",
  told_by: "text",
  /** The evidence itself, the reports of a contact's status and the documents of both. On the first edge of a record, since they are long. */
  evidence: "json",
  history: "json",
  documents: "json",
} as const satisfies Record<string, ColumnType>;

/** Of the graph as a whole. */
export const GRAPH_COLUMNS = {
  title: "text",
  description: "text",
  licence: "text",
  credit: "text",
  story: "json",
} as const satisfies Record<string, ColumnType>;

/** What stands in the columns of one node, edge or graph. */
export type Cells<Columns extends Record<string, ColumnType>> = { [Name in keyof Columns]?: unknown };
