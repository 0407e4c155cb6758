import { defineConfig } from "vite";

/** The explorer page: served by `npm start`, built into `dist/explorer` by `npm run build`. */
export default defineConfig({
  root: "web",
  // Works from any folder of any host.
  base: "./",
  worker: { format: "es" },
  build: {
    outDir: "../dist/explorer",
    emptyOutDir: true,
    // The sample is made by `npm start` and is none of the page's own files.
    copyPublicDir: false,
    target: "es2023",
    // Licences ask to be passed on with what they cover.
    license: { fileName: "licences.md" },
    // The language model is one large chunk by design; scripts/checks/sizes.ts holds the budgets.
    chunkSizeWarningLimit: Number.POSITIVE_INFINITY,
  },
});
