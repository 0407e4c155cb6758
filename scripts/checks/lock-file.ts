import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Check } from "./check.ts";

/** The lock file serves with any registry: it says what is installed, with its hash, and no address. */
export const lockFile: Check = {
  name: "the lock file names no registry",
  async run(root) {
    const { packages } = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8")) as {
      packages: Record<string, { resolved?: string; integrity?: string }>;
    };
    return Object.entries(packages).flatMap(([path, { resolved, integrity }]) => {
      if (resolved !== undefined) {
        return `package-lock.json: ${path} is resolved to ${resolved}. Run npm install with the .npmrc of this repository, which leaves addresses out.`;
      }
      return path === "" || integrity !== undefined
        ? []
        : `package-lock.json: ${path} has no integrity hash. Install it again.`;
    });
  },
};
