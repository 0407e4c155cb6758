/**
 * Setup
 * =====
 *
 * Installs what is missing, so that `npm start` and `npm test` work on a fresh clone. Plain JavaScript, and nothing
 * but Node behind it: this runs before anything is installed. Says nothing and asks no network when all is in place.
 */
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));

const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  fail(`Node ${process.versions.node} is too old for actor-graph. Install Node 20.19 or newer (https://nodejs.org).`);
}

if (!isInstalled()) {
  console.error("Installing what actor-graph is built with (npm ci) …");
  // A shell finds npm.cmd on Windows; there is nothing in the command that would need quoting.
  const npm = spawnSync("npm ci --no-audit --no-fund", { cwd: root, stdio: ["ignore", 2, 2], shell: true });
  if (npm.status !== 0) {
    fail("npm ci did not succeed (its own message is above). It needs the npm registry once; then try again.");
  }
}

/** Whether node_modules holds what package-lock.json asks for: npm keeps a copy of the lock file of what it installed. */
function isInstalled() {
  const copy = join(root, "node_modules", ".package-lock.json");
  if (!existsSync(copy)) return false;
  const { packages: wanted } = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8"));
  const { packages: installed } = JSON.parse(readFileSync(copy, "utf8"));
  return Object.entries(wanted).every(
    // What is optional is for other platforms than this one, more often than not.
    ([path, { version, optional }]) => path === "" || optional || installed[path]?.version === version,
  );
}

/** @param {string} message */
function fail(message) {
  console.error(message);
  process.exit(1);
}
