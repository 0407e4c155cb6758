import { cpSync, mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { ROOT } from "../build/paths.ts";

/** The checks' own settings, as they stand in this repository. */
const SETTINGS = [
  ".dependency-cruiser.js",
  ".size-limit.mjs",
  "biome.json",
  "knip.json",
  "tsconfig.json",
  "vite.config.ts",
  "graph/tsconfig.json",
  "web/tsconfig.json",
  "web/tsconfig.test.json",
  "scripts/tsconfig.json",
];

/** A tree with something of all that the checks look at, and nothing wrong with it. */
const SOUND: Record<string, string> = {
  "package.json": json({
    name: "sound",
    type: "module",
    scripts: { format: "biome format .", sizes: "size-limit" },
    dependencies: { cytoscape: "*" },
    devDependencies: {
      "@biomejs/biome": "*",
      "@size-limit/file": "*",
      "@types/node": "*",
      "dependency-cruiser": "*",
      knip: "*",
      "size-limit": "*",
      typescript: "*",
      vite: "*",
    },
  }),
  "package-lock.json": JSON.stringify({
    lockfileVersion: 3,
    packages: {
      "": { name: "sound", license: "MIT" },
      "node_modules/cytoscape": { version: "3.34.4", license: "MIT", integrity: "sha512-x" },
      "node_modules/typescript": { version: "6.0.3", license: "Apache-2.0", integrity: "sha512-y", dev: true },
    },
  }),
  "graph/index.ts": 'export { double } from "./double.ts";\n',
  "graph/double.ts": "export function double(number: number): number {\n  return 2 * number;\n}\n",
  "graph/actor-graph.ts": "export const TIES = 1;\n",
  "graph/query/ego.ts": 'export const EGO = "ego";\n',
  "graph/extract/index.ts":
    'export async function extract(): Promise<number> {\n  return (await import("./text/model/english.js")).WEIGHT;\n}\n',
  "graph/extract/text/model/english.js": "export const WEIGHT = 1;\n",
  "graph/extract/text/model/english.d.ts": "export declare const WEIGHT: number;\n",
  "web/actor-graph-element.ts":
    'import { double } from "../graph/index.ts";\n\nexport async function draw(): Promise<void> {\n  const { drawing } = await import("./drawing/drawing.ts");\n  const { TIES } = await import("../graph/actor-graph.ts");\n  drawing(double(TIES));\n}\n',
  "web/define.ts": 'import { draw } from "./actor-graph-element.ts";\n\nawait draw();\n',
  "web/drawing/drawing.ts":
    'import cytoscape from "cytoscape";\n\nexport function drawing(zoom: number): void {\n  cytoscape({ headless: true }).zoom(zoom);\n}\n',
  "web/index.html": '<script type="module" src="./explorer/explorer.ts"></script>\n',
  "web/explorer/explorer.ts": 'import "../define.ts";\n',
  "scripts/test/count-reporter.ts": "export default class {}\n",
  "scripts/actor-graph.ts": 'import { EGO } from "../graph/query/ego.ts";\n\nconsole.log(EGO);\n',
};

/** Writes the sound tree, changed as told, into the folder `root`, and returns that. */
export function writeTree(root: string, changes: Record<string, string> = {}): string {
  for (const path of SETTINGS) cpSync(join(ROOT, path), join(root, path));
  for (const [path, text] of Object.entries({ ...SOUND, ...changes })) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  symlinkSync(join(ROOT, "node_modules"), join(root, "node_modules"), "junction");
  return root;
}

/** As npm writes it. */
function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
