import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { ROOT } from "./build/paths.ts";
import { type CommandResult, run } from "./testing/run-command.ts";

let tree: string;

const lock = (version: string) =>
  JSON.stringify({
    packages: {
      "": { version: "0.1.0" },
      "node_modules/lit": { version },
      "node_modules/for-another-platform": { version: "1.0.0", optional: true },
    },
  });

/** A tree with a lock file, and an npm that only tells what it was asked. */
beforeEach(() => {
  tree = mkdtempSync(join(tmpdir(), "actor-graph-setup-"));
  mkdirSync(join(tree, "scripts"));
  cpSync(join(ROOT, "scripts/setup.mjs"), join(tree, "scripts/setup.mjs"));
  writeFileSync(join(tree, "package-lock.json"), lock("3.3.3"));
  writeFileSync(join(tree, "npm"), `#!/bin/sh\necho "npm $*" > asked\nexit "\${NPM_EXIT:-0}"\n`);
  chmodSync(join(tree, "npm"), 0o755);
});

afterEach(() => rmSync(tree, { recursive: true, force: true }));

function install(version: string): void {
  mkdirSync(join(tree, "node_modules"));
  writeFileSync(join(tree, "node_modules/.package-lock.json"), lock(version));
}

async function setup(exit = 0): Promise<CommandResult & { asked: string | undefined }> {
  const env = [`PATH=${tree}${delimiter}${process.env.PATH}`, `NPM_EXIT=${exit}`];
  const result = await run("env", [...env, process.execPath, "scripts/setup.mjs"], tree);
  let asked: string | undefined;
  try {
    asked = readFileSync(join(tree, "asked"), "utf8").trim();
  } catch {}
  return { ...result, asked };
}

// The npm of these tests is a shell script.
test.skipIf(process.platform === "win32").for([
  ["nothing is installed", undefined, true],
  ["an older version is installed", "3.3.2", true],
  ["all is installed", "3.3.3", false],
] as const)("where %s (%s), npm is asked: %s", async ([, version, asks]) => {
  if (version !== undefined) install(version);
  const { code, asked, stderr } = await setup();
  expect(code).toBe(0);
  expect(asked).toBe(asks ? "npm ci --no-audit --no-fund" : undefined);
  expect(stderr).toBe(asks ? "Installing what actor-graph is built with (npm ci) …\n" : "");
});

test.skipIf(process.platform === "win32")("an npm that fails is told, and setup fails", async () => {
  const { code, stderr } = await setup(7);
  expect(code).toBe(1);
  expect(stderr).toContain("npm ci did not succeed");
});
