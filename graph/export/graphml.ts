/**
 * GraphML
 * =======
 *
 * For Gephi, yEd, NetworkX, igraph and Neo4j's APOC (http://graphml.graphdrawing.org/specification.html). A contact is an undirected
 * edge for each pair that met, a stance a directed edge.
 */
import { type ColumnType, EDGE_COLUMNS, GRAPH_COLUMNS, NODE_COLUMNS } from "../columns.ts";
import type { ActorGraphFile } from "../schema.ts";
import { cellText } from "./cell-text.ts";
import { escapeXml, fitsXml } from "./escape-xml.ts";
import { type Exported, oneFile } from "./exported.ts";
import { losses, replacedCharacters } from "./losses.ts";
import { LOST_IN_GRAPHS, type PropertyEdge, type PropertyNode, propertyGraph } from "./property-graph.ts";

const GRAPHML_TYPES: Record<ColumnType, string> = { text: "string", number: "double", list: "string", json: "string" };

/** Keys of nodes and of edges share one list of ids. */
const PREFIX = { graph: "g_", node: "n_", edge: "e_" };

/**
 * The records as GraphML.
 *
 * @example
 *
 * ```ts
 * const { files, lost } = toGraphml(file);
 * [...files[0].chunks].join(""); // '<?xml version="1.0" …'
 * ```
 */
export function toGraphml(file: ActorGraphFile): Exported {
  return oneFile("graphml", "application/graphml+xml", graphml(file), [
    ...losses(file, LOST_IN_GRAPHS),
    ...replacedCharacters(file, fitsXml),
  ]);
}

function* graphml(file: ActorGraphFile): Generator<string> {
  const { cells, nodes, edges } = propertyGraph(file);
  yield '<?xml version="1.0" encoding="UTF-8"?>\n';
  yield '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n';
  yield keys("graph", GRAPH_COLUMNS);
  yield keys("node", { label: "text", x: "number", y: "number", ...NODE_COLUMNS });
  yield keys("edge", { label: "text", ...EDGE_COLUMNS });
  yield `  <graph edgedefault="undirected">\n${data("graph", cells)}`;
  for (const node of nodes) yield nodeElement(node);
  for (const edge of edges) yield edgeElement(edge);
  yield "  </graph>\n</graphml>\n";
}

function keys(of: keyof typeof PREFIX, columns: Record<string, ColumnType>): string {
  return Object.entries(columns)
    .map(([name, type]) => {
      const id = `${PREFIX[of]}${name}`;
      return `  <key id="${id}" for="${of}" attr.name="${name}" attr.type="${GRAPHML_TYPES[type]}"/>\n`;
    })
    .join("");
}

function nodeElement({ id, label, at, cells }: PropertyNode): string {
  // On a screen y grows downwards, in Gephi upwards.
  const place = at ? { x: at[0], y: -at[1] } : {};
  return `    <node id="${escapeXml(id)}">\n${data("node", { label, ...place, ...cells })}    </node>\n`;
}

function edgeElement({ id, source, target, directed, label, cells }: PropertyEdge): string {
  const ends = `source="${escapeXml(source)}" target="${escapeXml(target)}" directed="${directed}"`;
  return `    <edge id="${escapeXml(id)}" ${ends}>\n${data("edge", { label, ...cells })}    </edge>\n`;
}

function data(of: keyof typeof PREFIX, cells: Record<string, unknown>): string {
  return Object.entries(cells)
    .map(([name, value]) => `      <data key="${PREFIX[of]}${name}">${escapeXml(cellText(value))}</data>\n`)
    .join("");
}
