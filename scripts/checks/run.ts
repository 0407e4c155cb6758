import type { Check } from "./check.ts";

export interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}

/** How many checks go on at once: the longest is one process, and a machine with two cores has room for another. */
const AT_ONCE = 2;

/**
 * Runs checks and prints a line for each, with what is wrong below it.
 *
 * ```
 * ✓ types are sound (5.1 s)
 * ✗ lint finds nothing (0.4 s)
 *     graph/merge.ts:3:1 lint/style/useConst …
 * ```
 */
export async function runChecks(checks: readonly Check[], root: string): Promise<Counts> {
  const counts: Counts = { passed: 0, failed: 0, skipped: 0 };
  const waiting = [...checks];
  const work = async () => {
    for (let check = waiting.shift(); check !== undefined; check = waiting.shift()) {
      const begun = performance.now();
      const problems = await problemsOf(check, root);
      const seconds = ((performance.now() - begun) / 1000).toFixed(1);
      console.log(`${problems.length === 0 ? "✓" : "✗"} ${check.name} (${seconds} s)`);
      for (const problem of problems) console.log(`    ${problem}`);
      counts[problems.length === 0 ? "passed" : "failed"]++;
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return counts;
}

/** A check that breaks is a check that fails. */
async function problemsOf(check: Check, root: string): Promise<string[]> {
  try {
    return await check.run(root);
  } catch (error) {
    return [`could not be carried out: ${error instanceof Error ? error.message : String(error)}`];
  }
}

/** `3 passed, 1 failed, 0 skipped`: the line by which people and machines tell how it went. */
export function closingLine({ passed, failed, skipped }: Counts): string {
  return `${passed} passed, ${failed} failed, ${skipped} skipped`;
}
