import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { ROOT } from "../build/paths.ts";
import type { Counts } from "../checks/run.ts";

const REPORTER = fileURLToPath(new URL("count-reporter.ts", import.meta.url));

/** Runs all tests, printing as they go, and counts them. A run that breaks, or in which nothing ran, counts as a failure. */
export function runVitest(browser: string): Counts {
  const vitest = join(dirname(createRequire(import.meta.url).resolve("vitest/package.json")), "vitest.mjs");
  const folder = mkdtempSync(join(tmpdir(), "actor-graph-"));
  const file = join(folder, "counts.json");
  try {
    const { status } = spawnSync(process.execPath, [vitest, "run", "--reporter=default", `--reporter=${REPORTER}`], {
      cwd: ROOT,
      stdio: ["ignore", 1, 2],
      env: { ...process.env, COUNTS_FILE: file, CHROME_PATH: browser },
    });
    const counts = JSON.parse(readFileSync(file, "utf8")) as Counts;
    if (status === 0 && counts.passed > 0) return counts;
    return { ...counts, failed: Math.max(counts.failed, 1) };
  } catch (error) {
    console.error(`The tests did not come to an end: ${String(error)}`);
    return { passed: 0, failed: 1, skipped: 0 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
