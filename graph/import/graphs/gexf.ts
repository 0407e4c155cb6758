/**
 * GEXF
 * ====
 *
 * Graphs of Gephi, Gephi Lite and others, GEXF 1.1 to 1.3 (https://gexf.net/schema.html). An edge with several spells is several edges.
 */
import { aboutOf } from "./about-of.ts";
import type { EdgeElement, ElementCells, GraphElement, NodeElement, TextInput } from "./elements.ts";
import { childOf, type XmlElement, xmlElements } from "./xml-elements.ts";

/** Elements that are read whole; all others only hold them. */
const WHOLE = new Set(["meta", "attributes", "node", "edge"]);

/** Titles and default values of attributes by class and id. */
type Titles = Map<string, { title: string; of: string; default?: string }>;

/**
 * The elements of a GEXF text.
 *
 * @example
 *
 * ```ts
 * for await (const element of gexfElements([text])) …; // { kind: "node", id: "1", label: "Merkel", … }
 * ```
 */
export async function* gexfElements(input: TextInput): AsyncGenerator<GraphElement> {
  const titles: Titles = new Map();
  let edges = 0;
  yield* xmlElements(input, WHOLE, (element) => {
    if (element.name === "node") return nodesOf(element, titles);
    if (element.name === "edge") return [edgeOf(element, titles, ++edges)];
    if (element.name === "meta") return aboutOf(new Map([["description", childOf(element, "description")?.text]]));
    for (const attribute of element.children) addTitle(attribute, element.attributes.class ?? "node", titles);
    return [];
  });
}

/** A node may hold others. */
function nodesOf(element: XmlElement, titles: Titles): GraphElement[] {
  const inner = (childOf(element, "nodes")?.children ?? []).flatMap((child) => nodesOf(child, titles));
  const { id, label } = element.attributes;
  if (id === undefined || id === "") {
    return [{ kind: "rejected", line: element.line, reason: "a node without an id" }, ...inner];
  }
  const position = childOf(element, "position")?.attributes;
  const node: NodeElement = {
    kind: "node",
    id,
    ...(label !== undefined && label !== "" && { label }),
    // In Gephi y grows upwards, on a screen downwards.
    ...(position && { at: [Number(position.x), 0 - Number(position.y)] }),
    cells: cellsOf(element, "node", titles),
    line: element.line,
  };
  return [node, ...inner];
}

function edgeOf(element: XmlElement, titles: Titles, number: number): GraphElement {
  const { id, source, target, label, kind } = element.attributes;
  if (!source || !target) return { kind: "rejected", line: element.line, reason: "an edge without two ends" };
  const cells = cellsOf(element, "edge", titles);
  const times = timesOf(element);
  const edge: EdgeElement = {
    kind: "edge",
    id: id || `edge ${number}`,
    source,
    target,
    ...(label !== undefined && { label }),
    // GEXF 1.3 tells parallel edges apart by their kind, a column tells more.
    cells: kind !== undefined && !cells.has("kind") ? new Map([...cells, ["kind", kind]]) : cells,
    ...(times.length > 0 && { times }),
    line: element.line,
  };
  return edge;
}

function addTitle(attribute: XmlElement, of: string, titles: Titles): void {
  const { id, title } = attribute.attributes;
  if (id === undefined) return;
  const value = childOf(attribute, "default")?.text;
  titles.set(`${of} ${id}`, { title: title ?? id, of, ...(value !== undefined && { default: value }) });
}

function cellsOf(element: XmlElement, of: "node" | "edge", titles: Titles): ElementCells {
  const cells = new Map<string, string>();
  for (const title of titles.values()) {
    if (title.of === of && title.default !== undefined) cells.set(title.title, title.default);
  }
  for (const { attributes } of childOf(element, "attvalues")?.children ?? []) {
    // GEXF 1.1 says "id".
    const id = attributes.for ?? attributes.id;
    if (id !== undefined) cells.set(titles.get(`${of} ${id}`)?.title ?? id, attributes.value ?? "");
  }
  return cells;
}

function timesOf(element: XmlElement): { start?: string; end?: string }[] {
  const spells = childOf(element, "spells")?.children ?? [];
  return [element, ...spells].flatMap(({ attributes }) => {
    const start = dateOf(attributes.start ?? attributes.timestamp);
    const end = dateOf(attributes.end);
    if (start === undefined && end === undefined) return [];
    return [{ ...(start !== undefined && { start }), ...(end !== undefined && { end }) }];
  });
}

/** A time may be a mere number, on a scale of the file's own: that is no date, unless it is a year. */
function dateOf(time: string | undefined): string | undefined {
  return time !== undefined && /^-?[\d.]+(?:e[+-]?\d+)?$|^-?Infinity$/i.test(time) && !/^\d{4}(?:\.0+)?$/.test(time)
    ? undefined
    : time;
}
