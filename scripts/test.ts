/**
 * `npm test`
 * ==========
 *
 * Everything: the checks, then the tests, in Node and in a browser, which is installed if there is none. The last
 * line says how many passed, failed and were skipped, checks and tests together.
 */
import { ensureBrowser } from "./browser/install.ts";
import { ROOT } from "./build/paths.ts";
import { CHECKS } from "./checks/all.ts";
import { type Counts, closingLine, runChecks } from "./checks/run.ts";
import { runVitest } from "./test/run-vitest.ts";

const checks = await runChecks(CHECKS, ROOT);
const tests = runTests();
const all: Counts = {
  passed: checks.passed + tests.passed,
  failed: checks.failed + tests.failed,
  skipped: checks.skipped + tests.skipped,
};
console.log(`\n${closingLine(all)}`);
process.exitCode = all.failed > 0 ? 1 : 0;

function runTests(): Counts {
  try {
    return runVitest(ensureBrowser());
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return { passed: 0, failed: 1, skipped: 0 };
  }
}
