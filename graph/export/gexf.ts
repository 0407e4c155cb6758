/**
 * GEXF
 * ====
 *
 * For Gephi, Gephi Lite, sigma and igraph: GEXF 1.3 (https://gexf.net/schema.html). A contact is an undirected edge for each pair that
 * met, a stance a directed edge; `kind` keeps parallel edges apart. Edges exist from the first to the last day that their date can
 * mean, so that a timeline can play them; the date itself stands in the column `date`, as precise as it is.
 */
import { type ColumnType, EDGE_COLUMNS, NODE_COLUMNS } from "../columns.ts";
import { earliest, latest } from "../edtf.ts";
import type { ActorGraphFile } from "../schema.ts";
import { cellText } from "./cell-text.ts";
import { escapeXml, fitsXml } from "./escape-xml.ts";
import { type Exported, oneFile } from "./exported.ts";
import { losses, replacedCharacters } from "./losses.ts";
import { LOST_IN_GRAPHS, type PropertyEdge, type PropertyNode, propertyGraph } from "./property-graph.ts";

const GEXF_TYPES: Record<ColumnType, string> = { text: "string", number: "double", list: "string", json: "string" };

/**
 * The records as GEXF.
 *
 * @example
 *
 * ```ts
 * const { files, lost } = toGexf(file);
 * [...files[0].chunks].join(""); // '<?xml version="1.0" …'
 * lost; // ["2 steps of the story"]
 * ```
 */
export function toGexf(file: ActorGraphFile): Exported {
  const { description, ...rest } = file;
  return oneFile("gexf", "application/gexf+xml", gexf(file), [
    ...losses(rest, ["about"]),
    ...losses(file, ["story", ...LOST_IN_GRAPHS]),
    ...replacedCharacters(file, fitsXml),
  ]);
}

function* gexf(file: ActorGraphFile): Generator<string> {
  const { nodes, edges } = propertyGraph(file);
  const dated = [...file.meetings, ...file.stances].some(({ date }) => date !== undefined);
  yield '<?xml version="1.0" encoding="UTF-8"?>\n';
  yield '<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3">\n';
  yield `  <meta>\n    <creator>actor-graph</creator>\n${descriptionOf(file)}  </meta>\n`;
  yield `  <graph defaultedgetype="undirected" mode="${dated ? "dynamic" : "static"}"${dated ? ' timeformat="date"' : ""}>\n`;
  yield attributes("node", NODE_COLUMNS);
  yield attributes("edge", EDGE_COLUMNS);
  yield "    <nodes>\n";
  for (const node of nodes) yield nodeElement(node);
  yield "    </nodes>\n    <edges>\n";
  for (const edge of edges) yield edgeElement(edge);
  yield "    </edges>\n  </graph>\n</gexf>\n";
}

function descriptionOf({ description }: ActorGraphFile): string {
  return description === undefined ? "" : `    <description>${escapeXml(description)}</description>\n`;
}

function attributes(of: "node" | "edge", columns: Record<string, ColumnType>): string {
  const lines = Object.entries(columns).map(
    ([name, type]) => `      <attribute id="${name}" title="${name}" type="${GEXF_TYPES[type]}"/>\n`,
  );
  return `    <attributes class="${of}" mode="static">\n${lines.join("")}    </attributes>\n`;
}

function nodeElement({ id, label, at, cells }: PropertyNode): string {
  // On a screen y grows downwards, in Gephi upwards.
  const position = at ? `        <viz:position x="${at[0]}" y="${-at[1]}"/>\n` : "";
  return `      <node id="${escapeXml(id)}" label="${escapeXml(label)}">\n${values(cells)}${position}      </node>\n`;
}

function edgeElement({ id, source, target, directed, label, cells }: PropertyEdge): string {
  const ends = `source="${escapeXml(source)}" target="${escapeXml(target)}" type="${directed ? "directed" : "undirected"}"`;
  const names = `kind="${escapeXml(String(cells.kind))}" label="${escapeXml(label)}"`;
  return `      <edge id="${escapeXml(id)}" ${ends} ${names}${lifetime(cells.date)}>\n${values(cells)}      </edge>\n`;
}

function lifetime(date: unknown): string {
  if (typeof date !== "string") return "";
  const [start, end] = [earliest(date), latest(date)];
  // An open interval has no first or last day.
  return `${start > "0000-01-01" ? ` start="${start}"` : ""}${end < "9999-12-31" ? ` end="${end}"` : ""}`;
}

function values(cells: Record<string, unknown>): string {
  const lines = Object.entries(cells).map(
    ([name, value]) => `          <attvalue for="${name}" value="${escapeXml(cellText(value))}"/>\n`,
  );
  return lines.length > 0 ? `        <attvalues>\n${lines.join("")}        </attvalues>\n` : "";
}
