/**
 * What a page has to load, minified and gzipped, as `npm run build -- bundle` makes it. Budgets stand close above what was measured: who
 * needs more says so here.
 */
import { readFileSync } from "node:fs";

const bundle = "dist/bundle";
const manifest = JSON.parse(readFileSync(`${bundle}/manifest.json`, "utf8"));

/** A chunk's file and those that come with it at once. */
function withImports(key, seen = new Set()) {
  if (seen.has(key)) return seen;
  seen.add(key);
  for (const next of manifest[key].imports ?? []) withImports(next, seen);
  return seen;
}

const filesOf = (keys) => [...keys].map((key) => `${bundle}/${manifest[key].file}`);

function chunk(source) {
  const key = Object.keys(manifest).find((name) => manifest[name].src === source || name === source);
  if (key === undefined) throw new Error(`No chunk is made of ${source}: ${Object.keys(manifest).join(", ")}`);
  return key;
}

const shell = withImports(chunk("web/define.ts"));
const extraction = withImports(chunk("graph/extract/index.ts"));

/** What comes on top of what is there already. */
const beyond = (there, source) => [...withImports(chunk(source))].filter((key) => !there.has(key));

const budget = (name, keys, limit) => ({ name, path: filesOf(keys), limit, gzip: true });

const drawing = new Set([...beyond(shell, "web/drawing/drawing.ts"), ...beyond(shell, "graph/actor-graph.ts")]);

export default [
  budget("the element with its list", shell, "36 kB"),
  budget("the drawing, and the graph that it draws", drawing, "164 kB"),
  budget("extraction without the language model", extraction, "200 kB"),
  budget("the language model", beyond(extraction, "graph/extract/text/model/english.js"), "3 MB"),
];
