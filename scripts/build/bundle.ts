import { join } from "node:path";
import { build } from "vite";
import { ROOT } from "./paths.ts";

/**
 * The modules for a page without a bundler, everything in them: `<script type="module" src="…/dist/bundle/actor-graph.js">`
 * defines the element, `extract.js` reads articles. The manifest says which chunk is loaded with which: `.size-limit.mjs` reads it.
 */
export async function buildBundle(root: string = ROOT): Promise<void> {
  await build({
    configFile: false,
    root,
    logLevel: "warn",
    // As a page would: no development build of Lit.
    mode: "production",
    build: {
      outDir: join(root, "dist/bundle"),
      copyPublicDir: false,
      target: "es2023",
      manifest: "manifest.json",
      // Licences ask to be passed on with what they cover.
      license: { fileName: "licences.md" },
      modulePreload: false,
      rollupOptions: {
        input: { "actor-graph": "web/define.ts", extract: "graph/extract/index.ts" },
        preserveEntrySignatures: "strict",
        output: { entryFileNames: "[name].js", chunkFileNames: (chunk) => chunkName(chunk.facadeModuleId) },
      },
      chunkSizeWarningLimit: Number.POSITIVE_INFINITY,
    },
  });
}

/** Flags are two hundred small chunks, of which a page loads the few it shows: they get a folder of their own. */
function chunkName(module: string | null): string {
  return module?.includes("country-flag-icons") ? "flags/[name]-[hash].js" : "[name]-[hash].js";
}
