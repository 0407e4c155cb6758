/**
 * graphology JSON
 * ===============
 *
 * Graphs of graphology, sigma and Gephi Lite (https://graphology.github.io/serialization.html).
 */
import { aboutOf } from "./about-of.ts";
import { cellOf } from "./columns.ts";
import { type EdgeElement, type GraphElement, type NodeElement, type TextInput, textOf } from "./elements.ts";
import { fieldsOf, idOf, jsonOf, membersOf } from "./json-text.ts";

/**
 * The elements of a graphology graph's JSON. What stands where counts in elements, since JSON has no lines: the nodes first.
 *
 * @example
 *
 * ```ts
 * for await (const element of graphologyElements([text])) …; // { kind: "node", id: "merkel", … }
 * ```
 */
export async function* graphologyElements(input: TextInput): AsyncGenerator<GraphElement> {
  const json = await jsonOf(input);
  if ("rejected" in json) return yield json.rejected;
  const graph = fieldsOf(json.value);
  yield* aboutOf(fieldsOf(graph.get("attributes")));
  let line = 0;
  for (const node of membersOf(graph.get("nodes"))) yield nodeOf(fieldsOf(node), ++line);
  let number = 0;
  for (const edge of membersOf(graph.get("edges"))) yield edgeOf(fieldsOf(edge), ++line, ++number);
}

function nodeOf(fields: Map<string, unknown>, line: number): GraphElement {
  const id = idOf(fields.get("key"));
  if (id === undefined) return { kind: "rejected", line, reason: "a node without a key" };
  const cells = fieldsOf(fields.get("attributes"));
  const label = cellOf(cells, ["label", "name", "title"]);
  const [x, y] = [cells.get("x"), cells.get("y")];
  const node: NodeElement = {
    kind: "node",
    id,
    ...(label !== undefined && { label }),
    // In sigma y grows upwards, on a screen downwards.
    ...(typeof x === "number" && typeof y === "number" && { at: [x, 0 - y] }),
    cells,
    line,
  };
  return node;
}

function edgeOf(fields: Map<string, unknown>, line: number, number: number): GraphElement {
  const [source, target] = [idOf(fields.get("source")), idOf(fields.get("target"))];
  if (source === undefined || target === undefined)
    return { kind: "rejected", line, reason: "an edge without two ends" };
  const cells = fieldsOf(fields.get("attributes"));
  const label = textOf(cells.get("label"));
  const edge: EdgeElement = {
    kind: "edge",
    id: idOf(fields.get("key")) ?? `edge ${number}`,
    source,
    target,
    ...(label !== undefined && { label }),
    cells,
    line,
  };
  return edge;
}
