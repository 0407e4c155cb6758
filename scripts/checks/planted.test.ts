/**
 * A check that has never failed may be one that cannot: each is shown a small sound tree, and the same tree with one fault.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { writeTree } from "../testing/sound-tree.ts";
import { CHECKS } from "./all.ts";
import { format, lint } from "./biome.ts";
import type { Check } from "./check.ts";
import { imports } from "./imports.ts";
import { licences } from "./licences.ts";
import { lockFile } from "./lock-file.ts";
import { ownWords } from "./own-words.ts";
import { sizes } from "./sizes.ts";
import { types } from "./types.ts";
import { unused } from "./unused.ts";

let trees: string;
let count = 0;

beforeAll(() => {
  trees = mkdtempSync(join(tmpdir(), "actor-graph-planted-"));
});

afterAll(() => rmSync(trees, { recursive: true, force: true }));

function plant(changes?: Record<string, string>): string {
  return writeTree(join(trees, `${++count}`), changes);
}

describe("a sound tree passes", { timeout: 60_000 }, () => {
  test.for(CHECKS.map((check) => [check.name, check] as const))("%s", async ([, check]) => {
    expect(await check.run(plant())).toEqual([]);
  });
});

/** What is planted, the check that must see it, and what it must say. */
const FAULTS: [fault: string, check: Check, changes: Record<string, string>, telling: RegExp][] = [
  [
    "a type error",
    types,
    { "graph/double.ts": "export function double(number: number): string {\n  return 2 * number;\n}\n" },
    /graph\/double\.ts\(2,3\): error TS2322: Type 'number' is not assignable to type 'string'/,
  ],
  [
    "a use of Node in graph/",
    types,
    { "graph/double.ts": "export function double(): string {\n  return process.cwd();\n}\n" },
    /graph\/double\.ts.*Cannot find name 'process'/,
  ],
  [
    "a use of the DOM in graph/",
    types,
    { "graph/double.ts": "export function double(): string {\n  return document.title;\n}\n" },
    /graph\/double\.ts.*Cannot find name 'document'/,
  ],
  [
    "a format fault",
    format,
    { "graph/double.ts": "export function double(number: number): number { return 2*number }\n" },
    /graph\/double\.ts format/,
  ],
  [
    "a lint fault",
    lint,
    { "graph/double.ts": "export function double(number: number): number {\n  debugger;\n  return 2 * number;\n}\n" },
    /graph\/double\.ts:2:3 lint\/suspicious\/noDebugger/,
  ],
  [
    "a forgotten test",
    lint,
    { "graph/double.test.ts": 'import { test } from "vitest";\n\ntest.only("two", () => {});\n' },
    /graph\/double\.test\.ts:3:6 lint\/suspicious\/noFocusedTests/,
  ],
  [
    "an import of the viewer in graph/",
    imports,
    { "graph/index.ts": 'export { draw } from "../web/actor-graph-element.ts";\n' },
    /graph-stands-alone: graph\/index\.ts → web\/actor-graph-element\.ts\. graph\/ runs in a page/,
  ],
  [
    "an import of Node in graph/",
    imports,
    { "graph/index.ts": 'export { join } from "node:path";\n' },
    /graph-knows-no-node: graph\/index\.ts → path/,
  ],
  [
    "an import of a tool in web/",
    imports,
    { "web/define.ts": 'import "../scripts/actor-graph.ts";\n' },
    /web-knows-no-tools: web\/define\.ts → scripts\/actor-graph\.ts/,
  ],
  [
    "an import of the viewer in scripts/",
    imports,
    { "scripts/actor-graph.ts": 'import "../web/define.ts";\n' },
    /scripts-know-no-viewer: scripts\/actor-graph\.ts → web\/define\.ts/,
  ],
  [
    "an import of extract in query",
    imports,
    { "graph/query/ego.ts": 'export { extract } from "../extract/index.ts";\n' },
    /side-by-side: graph\/query\/ego\.ts → graph\/extract\/index\.ts/,
  ],
  [
    "cytoscape outside the drawing",
    imports,
    { "web/define.ts": 'import cytoscape from "cytoscape";\n\ncytoscape();\n' },
    /cytoscape-in-the-drawing: web\/define\.ts → .*node_modules\/cytoscape/,
  ],
  [
    "a drawing that comes with the element",
    imports,
    { "web/define.ts": 'import { drawing } from "./drawing/drawing.ts";\n\ndrawing(1);\n' },
    /drawing-by-import: web\/define\.ts → web\/drawing\/drawing\.ts/,
  ],
  [
    "a language model that comes with the extractor",
    imports,
    { "graph/extract/index.ts": 'export { WEIGHT } from "./text/model/english.js";\n' },
    /model-by-import: graph\/extract\/index\.ts → graph\/extract\/text\/model\/english\.js/,
  ],
  [
    "a cycle",
    imports,
    {
      "graph/double.ts":
        'import { half } from "./half.ts";\n\nexport const double = (number: number) => number / half(1);\n',
      "graph/half.ts":
        'import { double } from "./double.ts";\n\nexport const half = (number: number) => number / double(1);\n',
    },
    /no-cycles: graph\/double\.ts → .*graph\/half\.ts/,
  ],
  [
    "an import of nothing",
    imports,
    { "graph/index.ts": 'export { triple } from "./triple.ts";\n' },
    /all-resolved: graph\/index\.ts → \.\/triple\.ts/,
  ],
  [
    "a development tool in what is shipped",
    imports,
    { "scripts/actor-graph.ts": 'import { version } from "typescript";\n\nconsole.log(version);\n' },
    /tools-stay-at-home: scripts\/actor-graph\.ts → .*node_modules\/typescript/,
  ],
  [
    "a cruiser that sees nothing",
    imports,
    { ".dependency-cruiser.js": 'export default { options: { exclude: "\\\\.ts$" } };\n' },
    /saw 0 of 11 modules, so what it clears means nothing/,
  ],
  [
    "an unused export",
    unused,
    { "graph/double.ts": "export const double = (number: number) => 2 * number;\n\nexport const TWO = 2;\n" },
    /TWO\s+graph\/double\.ts:3:14/,
  ],
  ["an unused file", unused, { "graph/half.ts": "export const HALF = 0.5;\n" }, /graph\/half\.ts/],
  [
    "an unused dependency",
    unused,
    { "web/drawing/drawing.ts": "export function drawing(zoom: number): number {\n  return zoom;\n}\n" },
    /cytoscape\s+package\.json/,
  ],
  [
    "a bundle over its budget",
    sizes,
    {
      "web/define.ts": `globalThis.name = ${JSON.stringify(noise(200_000))};\nawait import("./actor-graph-element.ts");\n`,
    },
    /the element with its list\s+Package size limit has exceeded by/,
  ],
  [
    "a registry's address in the lock file",
    lockFile,
    {
      "package-lock.json": JSON.stringify({
        packages: {
          "node_modules/lit": { integrity: "sha512-x", resolved: "https://registry.example.org/lit-3.3.3.tgz" },
        },
      }),
    },
    /node_modules\/lit is resolved to https:\/\/registry\.example\.org\/lit-3\.3\.3\.tgz/,
  ],
  [
    "a path of one machine",
    ownWords,
    { "graph/double.ts": "// See /home/ada/notes.txt\n" },
    /graph\/double\.ts:1: "\/home\/ada\/?.*" is a path/,
  ],
  ["a promise", ownWords, { "graph/double.ts": "\n// TODO: double\n" }, /graph\/double\.ts:2: "TODO" is a promise/],
  [
    "a registry's address",
    ownWords,
    { ".npmrc": "registry=https://registry.example.org/\n" },
    /\.npmrc:1: .* is the address of a registry/,
  ],
  [
    "a licence with strings",
    licences,
    {
      "package-lock.json": JSON.stringify({
        packages: {
          "": { license: "MIT" },
          "node_modules/free": { version: "1.0.0", license: "(GPL-3.0 OR MIT)" },
          "node_modules/tool": { version: "1.0.0", license: "GPL-3.0", dev: true },
          "node_modules/strings": { version: "2.0.0", license: "AGPL-3.0" },
        },
      }),
    },
    /^strings 2\.0\.0: its licence is AGPL-3\.0\. [^\n]*$/,
  ],
  [
    "a licence that is not stated",
    licences,
    {
      "package-lock.json": JSON.stringify({
        packages: { "": { license: "MIT" }, "node_modules/mute": { version: "1.0.0" } },
      }),
    },
    /^mute 1\.0\.0: its licence is not stated/,
  ],
];

describe("a planted fault is seen", { timeout: 60_000 }, () => {
  test.for(FAULTS)("%s", async ([, check, changes, telling]) => {
    expect((await check.run(plant(changes))).join("\n")).toMatch(telling);
  });
});

/** Text that does not compress, the same every time. */
function noise(length: number): string {
  let state = 1;
  return Array.from({ length }, () => {
    state = (state * 48_271) % 2_147_483_647;
    return String.fromCharCode(97 + (state % 26));
  }).join("");
}
