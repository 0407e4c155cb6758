/** Who may import whom: the layout of the source, as rules. `scripts/checks/imports.ts` runs them. */

const TEST = "\\.test\\.ts$|/testing/";
const SIDE_BY_SIDE = "^graph/(extract|import|export|query)/";

export default {
  forbidden: [
    {
      name: "graph-stands-alone",
      comment: "graph/ runs in a page, a worker or Node: it imports neither the viewer nor the tools.",
      severity: "error",
      from: { path: "^graph/", pathNot: TEST },
      to: { path: "^(web|scripts)/" },
    },
    {
      name: "graph-knows-no-node",
      comment: "graph/ has no files and no network.",
      severity: "error",
      from: { path: "^graph/", pathNot: TEST },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "web-knows-no-tools",
      comment: "web/ imports graph/ and never scripts/.",
      severity: "error",
      from: { path: "^web/", pathNot: TEST },
      to: { path: "^scripts/" },
    },
    {
      name: "scripts-know-no-viewer",
      comment: "scripts/ import graph/ and never web/: what both need belongs into graph/.",
      severity: "error",
      from: { path: "^scripts/", pathNot: TEST },
      to: { path: "^web/" },
    },
    {
      name: "side-by-side",
      comment: "extract, import, export and query rest on the records, and never on one another.",
      severity: "error",
      from: { path: SIDE_BY_SIDE, pathNot: TEST },
      to: { path: SIDE_BY_SIDE, pathNot: "^graph/$1/" },
    },
    {
      name: "codes-are-tables",
      comment: "graph/codes/ knows nobody: tables, no logic.",
      severity: "error",
      from: { path: "^graph/codes/", pathNot: TEST },
      to: { path: "^graph/(?!codes/)" },
    },
    {
      name: "cytoscape-in-the-drawing",
      comment: "Nine tenths of the viewer's weight: only web/drawing/ knows it …",
      severity: "error",
      from: { pathNot: "^web/drawing/" },
      to: { path: "node_modules/(@types/)?cytoscape" },
    },
    {
      name: "drawing-by-import",
      comment: "… and web/drawing/drawing.ts is reached by import() only.",
      severity: "error",
      from: { path: "^web/", pathNot: `^web/drawing/|${TEST}` },
      to: { path: "^web/drawing/drawing\\.ts$", dynamic: false, dependencyTypesNot: ["type-only"] },
    },
    {
      name: "model-by-import",
      comment:
        "The language model is megabytes: it is reached by import() only, so that a page pays when it reads a text.",
      severity: "error",
      from: { pathNot: `^graph/extract/text/model/|${TEST}` },
      to: { path: "^graph/extract/text/model/(?!decode\\.ts)", dynamic: false, dependencyTypesNot: ["type-only"] },
    },
    {
      name: "no-cycles",
      comment: "Modules that import one another can only be understood together.",
      severity: "error",
      from: {},
      to: { circular: true },
    },
    {
      name: "all-resolved",
      comment: "What can't be found is a typing error or is missing in package.json.",
      severity: "error",
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: "tools-stay-at-home",
      comment: "What is shipped imports only what package.json lists under dependencies.",
      severity: "error",
      from: {
        path: "^(graph|web|scripts/(commands|extractors|import|input|output|pipeline|query)|scripts/actor-graph\\.ts)",
        pathNot: TEST,
      },
      to: { dependencyTypes: ["npm-dev", "npm-no-pkg", "npm-unknown"], dependencyTypesNot: ["type-only"] },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "types", "node", "default"] },
  },
};
