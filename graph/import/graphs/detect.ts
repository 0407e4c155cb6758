/**
 * Which graph file is it?
 * =======================
 */
import { edgeColumns } from "./edge-columns.ts";
import type { GraphFormat } from "./import-graph.ts";

/** How files of each format begin. */
const BEGINNINGS: Partial<Record<GraphFormat, RegExp>> = {
  gexf: /^\uFEFF?\s*(?:<[?!][^>]*>\s*)*<gexf[\s>]/,
  graphml: /^\uFEFF?\s*(?:<[?!][^>]*>\s*)*<graphml[\s>]/,
  ftm: /^\s*\{(?=[^\n]*"schema":\s*"[A-Z])(?=[^\n]*"properties":\s*\{)/,
  cytoscape: /^\s*(?:\{[\s\S]*"elements":\s*[[{]|\[\s*\{[\s\S]{0,200}?"data":\s*\{)/,
  graphology: /^\s*\{[\s\S]*"nodes":\s*\[\s*(?:\]|\{\s*"key")/,
};

/** Headers that nothing but an edge list has: "from" and "to" can be a register's days, "item" and "value" what was given. */
const EDGE_LIST = /\b(?:source|subject|item_?label)|\bitem\b.*\bproperty/i;

/**
 * The format of a graph file, by its beginning; undefined where it is none that is known.
 *
 * @example
 *
 * ```ts
 * detectGraph('<?xml version="1.0"?>\n<gexf version="1.3">'); // "gexf"
 * detectGraph("Source,Target,Label\n"); // "edges"
 * ```
 */
export function detectGraph(head: string): GraphFormat | undefined {
  const start = head.replace(/<!--[\s\S]*?-->/g, "");
  for (const [format, beginning] of Object.entries(BEGINNINGS)) {
    if (beginning.test(start)) return format as GraphFormat;
  }
  const [header = ""] = head.split(/\r?\n/, 1);
  const names = header.replace(/^\uFEFF/, "").split(/[,;\t|]/);
  return EDGE_LIST.test(header) && edgeColumns(names.map((name) => name.replace(/^"|"$/g, ""))) ? "edges" : undefined;
}
