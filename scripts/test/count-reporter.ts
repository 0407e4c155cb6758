import { writeFileSync } from "node:fs";
import type { SerializedError } from "vitest";
import type { Reporter, TestModule } from "vitest/node";
import type { Counts } from "../checks/run.ts";

/** Writes how many tests passed, failed and were skipped into the file that COUNTS_FILE names. */
export default class CountReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly SerializedError[]): void {
    const counts: Counts = { passed: 0, failed: 0, skipped: 0 };
    for (const module of modules) {
      for (const test of module.children.allTests()) {
        const { state } = test.result();
        if (state !== "pending") counts[state]++;
      }
      // A module that can't be imported has no tests to fail.
      counts.failed += module.errors().length;
    }
    counts.failed += errors.length;
    writeFileSync(process.env.COUNTS_FILE ?? "counts.json", JSON.stringify(counts));
  }
}
