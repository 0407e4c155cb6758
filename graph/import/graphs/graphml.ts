/**
 * GraphML
 * =======
 *
 * Graphs of Gephi, yEd, NetworkX, igraph and others (http://graphml.graphdrawing.org/specification.html). A hyperedge is a contact of all its
 * ends, if its words say that it is one.
 */
import { aboutOf } from "./about-of.ts";
import { cellOf } from "./columns.ts";
import {
  type EdgeElement,
  type ElementCells,
  type GraphElement,
  type NodeElement,
  type TextInput,
  textOf,
} from "./elements.ts";
import { childOf, type XmlElement, xmlElements } from "./xml-elements.ts";

/** Elements that are read whole; `data` outside of them is the graph's own. */
const WHOLE = new Set(["key", "node", "edge", "hyperedge", "data"]);

interface Key {
  name: string;
  default?: string;
  for: string;
}

type Keys = Map<string, Key>;

/**
 * The elements of a GraphML text.
 *
 * @example
 *
 * ```ts
 * for await (const element of graphmlElements([text])) …; // { kind: "node", id: "n0", label: "Merkel", … }
 * ```
 */
export async function* graphmlElements(input: TextInput): AsyncGenerator<GraphElement> {
  const keys: Keys = new Map();
  const ofGraph = new Map<string, unknown>();
  let edges = 0;
  yield* xmlElements(input, WHOLE, (element) => {
    switch (element.name) {
      case "node":
        return nodesOf(element, keys);
      case "edge":
        return [edgeOf(element, keys, ++edges)];
      case "hyperedge":
        return [hyperedgeOf(element, keys, ++edges)];
      case "data":
        ofGraph.set(keys.get(element.attributes.key ?? "")?.name ?? "", element.text);
        return [];
      default:
        addKey(element, keys);
        return [];
    }
  });
  yield* aboutOf(ofGraph);
}

function addKey(element: XmlElement, keys: Keys): void {
  const { id, for: of = "all", "attr.name": name, "yfiles.type": type } = element.attributes;
  if (id === undefined) return;
  const value = childOf(element, "default")?.text;
  keys.set(id, { name: name ?? type ?? id, for: of, ...(value !== undefined && { default: value }) });
}

/** A node may hold a graph of others, whose edges then stand in it, too. */
function nodesOf(element: XmlElement, keys: Keys): GraphElement[] {
  const inner = (childOf(element, "graph")?.children ?? []).flatMap((child): GraphElement[] => {
    if (child.name === "node") return nodesOf(child, keys);
    return child.name === "edge" ? [edgeOf(child, keys, child.line)] : [];
  });
  const { id } = element.attributes;
  if (id === undefined || id === "") {
    return [{ kind: "rejected", line: element.line, reason: "a node without an id" }, ...inner];
  }
  const cells = cellsOf(element, "node", keys);
  const label = cellOf(cells, ["label", "name", "title"]) ?? labelOf(element);
  const at = placeOf(element, cells);
  const node: NodeElement = {
    kind: "node",
    id,
    ...(label !== undefined && { label }),
    ...(at && { at }),
    cells,
    line: element.line,
  };
  return [node, ...inner];
}

function edgeOf(element: XmlElement, keys: Keys, number: number): GraphElement {
  const { id, source, target } = element.attributes;
  if (!source || !target) return { kind: "rejected", line: element.line, reason: "an edge without two ends" };
  const cells = cellsOf(element, "edge", keys);
  const label = textOf(cells.get("label")) ?? labelOf(element);
  const edge: EdgeElement = {
    kind: "edge",
    id: id || `edge ${number}`,
    source,
    target,
    ...(label !== undefined && { label }),
    cells,
    line: element.line,
  };
  return edge;
}

function hyperedgeOf(element: XmlElement, keys: Keys, number: number): GraphElement {
  const actors = element.children.flatMap(({ name, attributes }) =>
    name === "endpoint" && attributes.node !== undefined ? [attributes.node] : [],
  );
  const cells = cellsOf(element, "edge", keys);
  const id = element.attributes.id || `edge ${number}`;
  return {
    kind: "event",
    id,
    label: cellOf(cells, ["label"]) ?? "",
    actors,
    cells,
    rows: [{ line: element.line, id }],
  };
}

function cellsOf(element: XmlElement, of: "node" | "edge", keys: Keys): ElementCells {
  const cells = new Map<string, unknown>();
  for (const key of keys.values()) {
    if (key.default !== undefined && (key.for === of || key.for === "all")) cells.set(key.name, key.default);
  }
  for (const { name, attributes, text } of element.children) {
    const key = name === "data" ? keys.get(attributes.key ?? "") : undefined;
    if (key) cells.set(key.name, text);
  }
  return cells;
}

/** yEd keeps labels and places in graphics of its own. */
function labelOf(element: XmlElement): string | undefined {
  return textOf(find(element, /^(?:Node|Edge)Label$/)?.text);
}

function placeOf(element: XmlElement, cells: ElementCells): [number, number] | undefined {
  const [x, y] = [textOf(cells.get("x")), textOf(cells.get("y"))];
  // In Gephi and igraph y grows upwards, in yEd downwards as on a screen.
  if (x !== undefined && y !== undefined) return [Number(x), 0 - Number(y)];
  const geometry = find(element, /^Geometry$/)?.attributes;
  return geometry && [Number(geometry.x), Number(geometry.y)];
}

function find(element: XmlElement, name: RegExp): XmlElement | undefined {
  for (const child of element.children) {
    if (child.name === "graph") continue;
    const found = name.test(child.name) ? child : find(child, name);
    if (found) return found;
  }
  return undefined;
}
