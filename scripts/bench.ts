/**
 * Bench
 * =====
 *
 * Speed and memory, measured on this machine in one run and told as ratios: how many times as long twice as much takes, and how many
 * times as fast as what others use.
 *
 *     npm run bench
 *     npm run bench -- extract merge
 */
import { Argument, Command } from "commander";
import { apart, measure } from "./bench/apart.ts";
import type { Suite } from "./bench/suite.ts";
import { SUITES } from "./bench/suites.ts";

const NAMES = Object.keys(SUITES);
const command = new Command("bench")
  .description("Measure speed and memory, and how both grow.")
  .addArgument(new Argument("[suites...]", "only these").choices(NAMES))
  .option("--long", "also a line of 10 MB, which takes minutes")
  .option("--case <suite name size...>", "one case, for the process that measures it")
  .parse();
const { long = false, case: one } = command.opts<{ long?: boolean; case?: string[] }>();

if (one) {
  const [suite = "", name = "", size = ""] = one;
  process.send?.(await measure(SUITES[suite] as Suite, name, Number(size)));
  process.disconnect();
} else {
  const chosen = command.args.length > 0 ? command.args : NAMES;
  for (const name of chosen) {
    const measured = (part: string, size: number) => apart(import.meta.filename, name, part, size);
    for await (const line of (SUITES[name] as Suite).report(measured, { long })) console.log(line);
    console.log();
  }
}
