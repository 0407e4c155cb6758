import { chmodSync, copyFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "vite";
import { DIST, ROOT } from "./paths.ts";

/** What `package.json` offers under `bin` and `exports`, and where it comes from. */
const ENTRIES = {
  "actor-graph": "scripts/actor-graph.ts",
  element: "web/actor-graph-element.ts",
  define: "web/define.ts",
  graph: "graph/index.ts",
  extract: "graph/extract/index.ts",
  import: "graph/import/index.ts",
  export: "graph/export/index.ts",
};

/**
 * The modules that npm installs: they share their code and import their dependencies, so that a page or program that
 * uses Lit or graphology itself has them once.
 */
export async function buildPackage(): Promise<void> {
  await build({
    configFile: false,
    root: ROOT,
    logLevel: "warn",
    build: {
      outDir: DIST,
      // dist/ is emptied once, by build.ts.
      emptyOutDir: false,
      copyPublicDir: false,
      target: "es2023",
      // Vite's way of saying: leave imports of packages and of Node as they are.
      ssr: true,
      rollupOptions: {
        input: ENTRIES,
        output: { entryFileNames: "[name].js", chunkFileNames: "chunks/[name]-[hash].js" },
      },
      chunkSizeWarningLimit: Number.POSITIVE_INFINITY,
    },
  });
  chmodSync(join(DIST, "actor-graph.js"), 0o755);
  copyFileSync(join(ROOT, "graph/graph-file.schema.json"), join(DIST, "graph-file.schema.json"));
}
