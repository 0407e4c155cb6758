/**
 * Regression
 * ==========
 *
 * Reads the sentences and articles of the regression set and says what has changed: what is newly missed, newly found,
 * newly wrong, no longer wrong.
 *
 *     npx tsx scripts/regression.ts
 *     npx tsx scripts/regression.ts --update    writes what is missed into scripts/regression/misses.json
 *
 * What is newly wrong is never written by a command: mend it, or put it into scripts/regression/faults.json by hand.
 */
import { Command } from "commander";
import { extract } from "../graph/extract/index.ts";
import { FOLDER } from "./regression/data-set.ts";
import { loadExpectations } from "./regression/expectations.ts";
import { compare, dropMended, type Known, loadFaults, loadMisses, saveMisses } from "./regression/known.ts";
import { judge } from "./regression/verdict.ts";

const { update, all } = new Command("regression")
  .description("Say what has changed in the reading of the regression set.")
  .option("--update", "write what is missed into misses.json, and take from faults.json what is mended")
  .option("--all", "list also what is known to be missed and wrong")
  .parse()
  .opts<{ update?: boolean; all?: boolean }>();

const [misses, faults] = [await loadMisses(FOLDER), await loadFaults(FOLDER)];
const missed: Known = {};
const wrong: Known = {};
const count = { found: 0, missed: 0, wrong: 0, changes: 0 };

for (const item of await loadExpectations(FOLDER)) {
  const verdict = judge(item, await extract(item.article));
  missed[item.id] = verdict.missed;
  wrong[item.id] = verdict.wrong;
  count.found += verdict.found.length;
  count.missed += verdict.missed.length;
  count.wrong += verdict.wrong.length;
  const [miss, fault] = [compare(misses[item.id], verdict.missed), compare(faults[item.id], verdict.wrong)];
  const changes = [
    ...miss.added.map((line) => `newly missed     ${line}`),
    ...miss.gone.map((line) => `no longer missed ${line}`),
    ...fault.added.map((line) => `newly wrong      ${line}`),
    ...fault.gone.map((line) => `no longer wrong  ${line}`),
  ];
  count.changes += changes.length;
  const known = all ? [...listed("missed", verdict.missed, miss), ...listed("wrong", verdict.wrong, fault)] : [];
  if (changes.length + known.length === 0) continue;
  console.log(`\n${item.id}: ${item.whole ? item.shows : item.article.text}`);
  for (const line of [...changes, ...known]) console.log(`  ${line}`);
}

console.log(`\n${count.found} found, ${count.missed} missed, ${count.wrong} wrong; ${count.changes} changes.`);
if (update) {
  await saveMisses(FOLDER, missed);
  await dropMended(FOLDER, wrong);
} else if (count.changes > 0) process.exitCode = 1;

function listed(kind: string, now: readonly string[], { added }: { added: string[] }): string[] {
  return now.filter((line) => !added.includes(line)).map((line) => `known ${kind.padEnd(10)} ${line}`);
}
