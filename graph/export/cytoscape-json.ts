/**
 * Cytoscape JSON
 * ==============
 *
 * For Cytoscape, Cytoscape Web and cytoscape.js (https://js.cytoscape.org/#notation/elements-json). A contact is an edge for each pair
 * that met, a stance an edge from its holder; `directed` tells them apart, since the format itself doesn't.
 */
import type { ActorGraphFile } from "../schema.ts";
import { type Exported, oneFile } from "./exported.ts";
import { jsonList } from "./json-list.ts";
import { losses } from "./losses.ts";
import { LOST_IN_GRAPHS, type PropertyEdge, type PropertyNode, propertyGraph } from "./property-graph.ts";

/**
 * The records as Cytoscape's JSON.
 *
 * @example
 *
 * ```ts
 * const { files } = toCytoscapeJson(file);
 * cytoscape({ ...JSON.parse([...files[0].chunks].join("")), layout: { name: "preset" } });
 * ```
 */
export function toCytoscapeJson(file: ActorGraphFile): Exported {
  return oneFile("cyjs", "application/json", json(file), losses(file, LOST_IN_GRAPHS));
}

function* json(file: ActorGraphFile): Generator<string> {
  const { cells, nodes, edges } = propertyGraph(file);
  // Cytoscape shows a network by its `name`.
  const name = typeof cells.title === "string" ? { name: cells.title } : {};
  yield `{"format_version": "1.0", "generated_by": "actor-graph",\n"data": ${JSON.stringify({ ...name, ...cells })},\n`;
  yield '"elements": {"nodes": [';
  yield* jsonList(nodes, nodeElement);
  yield '],\n"edges": [';
  yield* jsonList(edges, edgeElement);
  yield "]}}\n";
}

function nodeElement({ id, label, at, cells }: PropertyNode) {
  return { data: { id, name: label, ...cells }, ...(at && { position: { x: at[0], y: at[1] } }) };
}

function edgeElement({ id, source, target, directed, label, cells }: PropertyEdge) {
  return { data: { id, source, target, directed, interaction: label, ...cells } };
}
