/**
 * Installs a browser where none is found: Playwright's own build, else Debian's package.
 */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { findBrowser } from "./find.ts";

export class NoBrowserError extends Error {
  override name = "NoBrowserError";
  constructor() {
    super(
      "No Chromium or Chrome found, and none could be installed. Install one, or name one in the environment variable CHROME_PATH, and try again.",
    );
  }
}

/**
 * The path of a browser, installed now if need be.
 *
 * @throws {NoBrowserError} There is none, and none of the `ways` brought one.
 */
export function ensureBrowser(
  find: () => string | undefined = findBrowser,
  ways: readonly (() => void)[] = [installFromPlaywright, installFromDebian],
): string {
  const found = find();
  if (found !== undefined) return found;
  console.error("No Chromium found. Installing one …");
  for (const install of ways) {
    install();
    const installed = find();
    if (installed !== undefined) return installed;
  }
  throw new NoBrowserError();
}

function installFromPlaywright(): void {
  const playwright = dirname(createRequire(import.meta.url).resolve("playwright/package.json"));
  run(process.execPath, [join(playwright, "cli.js"), "install", "chromium"]);
}

function installFromDebian(): void {
  if (!existsSync("/etc/debian_version") || process.getuid?.() !== 0) return;
  run("apt-get", ["update"]);
  run("apt-get", ["install", "-y", "--no-install-recommends", "chromium", "fonts-liberation"]);
}

/** Its output goes to stderr: what ends in failure here is followed by another way, or by a clear message. */
function run(program: string, args: string[]): void {
  spawnSync(program, args, {
    stdio: ["ignore", 2, 2],
    timeout: 10 * 60_000,
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
  });
}
