/**
 * `npm run build`
 * ===============
 *
 * Builds into `dist/`: the modules and the command that npm installs, their declarations, the bundle for a page
 * without a bundler, and the explorer page. `npm run build -- bundle` builds only what is named.
 */
import { rmSync } from "node:fs";
import { buildBundle } from "./build/bundle.ts";
import { buildPackage } from "./build/package.ts";
import { buildPage } from "./build/page.ts";
import { DIST } from "./build/paths.ts";
import { buildTypes } from "./build/types.ts";

// Whoever builds from within a test gets what everybody else gets, and no development build of Lit.
process.env.NODE_ENV = "production";

const STEPS = { package: buildPackage, types: buildTypes, bundle: buildBundle, page: buildPage };

const wanted = process.argv.slice(2);
const unknown = wanted.find((name) => !Object.hasOwn(STEPS, name));
if (unknown !== undefined) {
  console.error(`There is no ${unknown} to build. Build all, or some of: ${Object.keys(STEPS).join(", ")}.`);
  process.exit(2);
}
if (wanted.length === 0) rmSync(DIST, { recursive: true, force: true });
for (const [name, step] of Object.entries(STEPS)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  const begun = performance.now();
  try {
    await step();
  } catch (error) {
    console.error(`${name} can't be built: ${error instanceof Error ? error.message : error}`);
    process.exit(1);
  }
  // On stderr: `npm pack --json` and the like own stdout.
  console.error(`built ${name} (${((performance.now() - begun) / 1000).toFixed(1)} s)`);
}
