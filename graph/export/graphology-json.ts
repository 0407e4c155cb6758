/**
 * graphology JSON
 * ===============
 *
 * For graphology, sigma and Gephi Lite: a serialized graph (https://graphology.github.io/serialization.html). Contacts are undirected
 * edges, one for each pair that met, stances directed ones.
 */
import type { ActorGraphFile } from "../schema.ts";
import { type Exported, oneFile } from "./exported.ts";
import { jsonList } from "./json-list.ts";
import { losses } from "./losses.ts";
import { LOST_IN_GRAPHS, type PropertyEdge, type PropertyNode, propertyGraph } from "./property-graph.ts";

/**
 * The records as graphology's JSON.
 *
 * @example
 *
 * ```ts
 * const { files } = toGraphologyJson(file);
 * MultiGraph.from(JSON.parse([...files[0].chunks].join("")));
 * ```
 */
export function toGraphologyJson(file: ActorGraphFile): Exported {
  return oneFile("graphology.json", "application/json", json(file), losses(file, LOST_IN_GRAPHS));
}

function* json(file: ActorGraphFile): Generator<string> {
  const { cells, nodes, edges } = propertyGraph(file);
  yield `{"options": {"type": "mixed", "multi": true, "allowSelfLoops": true},\n"attributes": ${JSON.stringify(cells)},\n`;
  yield '"nodes": [';
  yield* jsonList(nodes, serializedNode);
  yield '],\n"edges": [';
  yield* jsonList(edges, serializedEdge);
  yield "]}\n";
}

function serializedNode({ id, label, at, cells }: PropertyNode) {
  // On a screen y grows downwards, in sigma upwards.
  return { key: id, attributes: { label, ...(at && { x: at[0], y: -at[1] }), ...cells } };
}

function serializedEdge({ id, source, target, directed, label, cells }: PropertyEdge) {
  return { key: id, source, target, ...(!directed && { undirected: true }), attributes: { label, ...cells } };
}
