/**
 * Cytoscape JSON
 * ==============
 *
 * Graphs of Cytoscape, Cytoscape Web and cytoscape.js (https://js.cytoscape.org/#notation/elements-json): nodes and edges apart, or one list of
 * both, alone or in a network's `elements`.
 */
import { aboutOf } from "./about-of.ts";
import { cellOf } from "./columns.ts";
import type { EdgeElement, GraphElement, NodeElement, TextInput } from "./elements.ts";
import { fieldsOf, idOf, jsonOf, membersOf } from "./json-text.ts";

/**
 * The elements of a Cytoscape network's JSON. What stands where counts in elements, since JSON has no lines: the nodes first.
 *
 * @example
 *
 * ```ts
 * for await (const element of cytoscapeElements([text])) …; // { kind: "node", id: "merkel", … }
 * ```
 */
export async function* cytoscapeElements(input: TextInput): AsyncGenerator<GraphElement> {
  const json = await jsonOf(input);
  if ("rejected" in json) return yield json.rejected;
  yield* aboutOf(fieldsOf(fieldsOf(json.value).get("data")));
  const { nodes, edges } = elementsOf(json.value);
  let line = 0;
  for (const node of nodes) yield nodeOf(fieldsOf(node), ++line);
  let number = 0;
  for (const edge of edges) yield edgeOf(fieldsOf(edge), ++line, ++number);
}

function elementsOf(value: unknown): { nodes: unknown[]; edges: unknown[] } {
  const elements = Array.isArray(value) ? value : (fieldsOf(value).get("elements") ?? value);
  if (!Array.isArray(elements)) {
    const lists = fieldsOf(elements);
    return { nodes: membersOf(lists.get("nodes")), edges: membersOf(lists.get("edges")) };
  }
  // In one list only an edge has a source.
  const isEdge = (element: unknown) => fieldsOf(fieldsOf(element).get("data")).has("source");
  return { nodes: elements.filter((one) => !isEdge(one)), edges: elements.filter(isEdge) };
}

function nodeOf(fields: Map<string, unknown>, line: number): GraphElement {
  const cells = fieldsOf(fields.get("data"));
  const id = idOf(cells.get("id"));
  if (id === undefined) return { kind: "rejected", line, reason: "a node without an id" };
  const label = cellOf(cells, ["label", "name", "title", "shared name"]);
  const place = fieldsOf(fields.get("position"));
  const [x, y] = [place.get("x"), place.get("y")];
  const node: NodeElement = {
    kind: "node",
    id,
    ...(label !== undefined && { label }),
    ...(typeof x === "number" && typeof y === "number" && { at: [x, y] }),
    cells,
    line,
  };
  return node;
}

function edgeOf(fields: Map<string, unknown>, line: number, number: number): GraphElement {
  const cells = fieldsOf(fields.get("data"));
  const [source, target] = [idOf(cells.get("source")), idOf(cells.get("target"))];
  if (source === undefined || target === undefined)
    return { kind: "rejected", line, reason: "an edge without two ends" };
  const label = cellOf(cells, ["label", "interaction"]);
  const edge: EdgeElement = {
    kind: "edge",
    id: idOf(cells.get("id")) ?? `edge ${number}`,
    source,
    target,
    ...(label !== undefined && { label }),
    cells,
    line,
  };
  return edge;
}
