import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Check } from "./check.ts";

/** Licences under which we ship: everybody may use, change and sell what they cover, and keep their own code closed. */
const FREE = new Set([
  "MIT",
  "MIT-0",
  "ISC",
  "0BSD",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "Apache-2.0",
  "BlueOak-1.0.0",
  "CC0-1.0",
  "Unlicense",
  "Zlib",
]);

interface LockedPackage {
  version?: string;
  license?: string;
  dev?: boolean;
}

/** Whatever a user of the published package gets installed comes under a free licence without strings. */
export const licences: Check = {
  name: "what ships is freely licensed",
  async run(root) {
    const { packages } = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8")) as {
      packages: Record<string, LockedPackage>;
    };
    return Object.entries(packages)
      .filter(([, { dev }]) => !dev)
      .filter(([, { license }]) => !isFree(license))
      .map(
        ([path, { version, license }]) =>
          `${path.replace(/^.*node_modules\//, "") || "actor-graph"} ${version}: its licence is ${license ?? "not stated"}. ` +
          "Do without it, or move it to devDependencies if nothing of it is shipped.",
      );
  },
};

/** "MIT", "(MIT OR GPL-3.0)", "MIT AND ISC": one of the ORs, all of the ANDs. */
function isFree(licence = ""): boolean {
  const alternatives = licence.replace(/^\((.*)\)$/, "$1").split(" OR ");
  return alternatives.some((alternative) => alternative.split(" AND ").every((part) => FREE.has(part.trim())));
}
