/**
 * `npm run check`
 * ===============
 *
 * The checks without the tests, in a minute or so. `npm run check -- lint types` runs those whose names hold a word given.
 */
import { fileURLToPath } from "node:url";
import { CHECKS } from "./checks/all.ts";
import { closingLine, runChecks } from "./checks/run.ts";

const words = process.argv.slice(2);
const chosen = CHECKS.filter(({ name }) => words.length === 0 || words.some((word) => name.includes(word)));
if (chosen.length === 0) {
  console.error(`No check of that name. There are:\n${CHECKS.map(({ name }) => `  ${name}`).join("\n")}`);
  process.exit(2);
}
const counts = await runChecks(chosen, fileURLToPath(new URL("..", import.meta.url)));
console.log(closingLine(counts));
process.exitCode = counts.failed > 0 ? 1 : 0;
