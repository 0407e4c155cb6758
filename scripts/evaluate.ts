/**
 * Evaluate
 * ========
 *
 * Scores extraction on all the data that is there, in one table with precision, recall, F1 (or the share that is
 * right), bootstrap intervals and what trivial baselines reach:
 *
 *     npm run evaluate -- --on seed,articles --errors errors.md
 *
 * Data sets that aren't there are named and skipped.
 */
import { existsSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { join, relative, resolve } from "node:path";
import { Command, InvalidArgumentError } from "commander";
import type { Extractor } from "../graph/extract/index.ts";
import { articles, sample } from "./evaluate/articles.ts";
import { compromise } from "./evaluate/compromise.ts";
import { crossner } from "./evaluate/crossner.ts";
import type { DataSet, Folders } from "./evaluate/data-set.ts";
import { dse } from "./evaluate/dse.ts";
import { gum } from "./evaluate/gum.ts";
import { formatMistakes, type Mistake } from "./evaluate/mistakes.ts";
import { nearestNames } from "./evaluate/nearest-names.ts";
import { ploverGsr } from "./evaluate/plover-gsr.ts";
import { plv } from "./evaluate/plv.ts";
import { Ledger, run } from "./evaluate/run.ts";
import { seed } from "./evaluate/seed.ts";
import { seesaw } from "./evaluate/seesaw.ts";
import { formatPace, pace } from "./evaluate/speed.ts";
import { statePr } from "./evaluate/state-pr.ts";
import { formatTable, type Row } from "./evaluate/table.ts";
import { sample as draw, Tally } from "./evaluate/tally.ts";
import { loadExtractor } from "./extractors/load.ts";
import { addExtractorOptions, type ExtractorChoice } from "./extractors/options.ts";
import { Rejections } from "./extractors/rejections.ts";
import { messageOf } from "./input/input-error.ts";
import { regression } from "./regression/data-set.ts";

const ROOT = resolve(import.meta.dirname, "..");
const SETS = [
  seed,
  sample,
  regression,
  articles,
  statePr,
  dse,
  plv,
  ploverGsr,
  seesaw,
  gum,
  crossner,
] as DataSet<unknown>[];
const BASELINES: Record<string, Extractor> = { nearest: nearestNames, compromise };

interface Options extends ExtractorChoice {
  on?: string[];
  limit?: number;
  full?: boolean;
  errors?: string;
  data: string;
  baselines: boolean;
  speed?: boolean;
}

function positive(value: string): number {
  const number = Number(value);
  if (!Number.isInteger(number) || number < 1) throw new InvalidArgumentError("Give a whole number, 1 or more.");
  return number;
}

const NAMES = SETS.map(({ name }) => name);

function setNames(value: string): string[] {
  const names = value.split(",").map((name) => name.trim());
  const unknown = names.filter((name) => !NAMES.includes(name));
  if (unknown.length > 0)
    throw new InvalidArgumentError(`No data set "${unknown.join('", "')}". There are: ${NAMES.join(", ")}.`);
  return names;
}

const command = new Command("evaluate")
  .description("Score extraction on the data sets that are there.")
  .option("--on <sets>", `only these, separated by commas: ${NAMES.join(", ")}`, setNames)
  .option("--limit <n>", "at most so many articles or rows of each data set", positive)
  .option("--full", "all rows, also of the data sets that are sampled otherwise")
  .option("--errors <file>", "write every mistake with its sentence (markdown, or .tsv)")
  .option("--data <folder>", "where the data sets are", resolve(ROOT, "../shared/data"))
  .option("--no-baselines", "leave the baselines out")
  .option("--speed", "also time one long text of 100 kB and of 1 MB");
addExtractorOptions(command).parse();
const options = command.opts<Options>();

const rejections = new Rejections();
const extractor = await loadExtractor(options).catch((error: unknown) => command.error(`error: ${messageOf(error)}`));
const folders: Folders = { data: options.data, sample: join(ROOT, "scripts/sample") };
const baselines = options.baselines ? Object.entries(BASELINES) : [];

// Reading the language data is not reading articles: it is done before the clock starts. A request to a server is for an article alone.
if (options.extractor !== "openai")
  await extractor.extract({ text: "Angela Merkel met Emmanuel Macron in Aachen." }).catch(() => undefined);

const rows: Row[] = [];
const mistakes: Mistake[] = [];
const skipped: string[] = [];
const ledger = new Ledger();

for (const set of SETS) {
  if (options.on && !options.on.includes(set.name)) continue;
  const path = set.path(folders);
  if (!existsSync(path)) {
    skipped.push(`${set.name}: skipped, ${relative(process.cwd(), path)} isn't there`);
    continue;
  }
  if (set.needs === "names" && !extractor.names) {
    skipped.push(`${set.name}: skipped, the extractor has no names(text)`);
    continue;
  }
  const all = await set.load(folders);
  const drawn = options.full ? all : draw(all, set.drawn ?? all.length);
  const items = drawn.slice(0, options.limit);
  process.stderr.write(`${set.name}: ${items.length}${items.length < all.length ? ` of ${all.length}` : ""}\n`);
  const report = await run(set, items, extractor, ledger, rejections.add);
  mistakes.push(...report.mistakes);
  const others = new Map<string, Awaited<ReturnType<typeof run>>>();
  // compromise finds names and nothing else.
  for (const [name, baseline] of baselines)
    if (set.needs !== "records" || baseline !== compromise)
      others.set(name, await run(set, items, baseline, new Ledger()));
  for (const [measure, tally] of report.tallies)
    rows.push({
      set: set.name,
      measure,
      tally,
      baselines: Object.fromEntries([...others].map(([name, other]) => [name, other.tallies.get(measure)])),
    });
}

const standing = new Tally("share");
standing.add(ledger.standing, ledger.evidence);
rows.push({ set: "any", measure: "evidence stands in the text", tally: standing, baselines: {} });

console.log(
  formatTable(
    rows,
    baselines.map(([name]) => name),
  ),
);
if (ledger.milliseconds > 0)
  console.log(
    `\nwords a second, one core: ${Math.round((ledger.words / ledger.milliseconds) * 1000)} (${ledger.words} words)`,
  );
if (options.speed) {
  const texts = (await sample.load(folders)).map(({ article }) => article.text);
  for (const characters of [100_000, 1_000_000]) console.log(formatPace(await pace(extractor, texts, characters)));
}
for (const line of [rejections.summary(), extractor.spending?.() ?? "", ...skipped]) if (line !== "") console.log(line);
for (const { document, message } of ledger.failures) console.log(`failed at ${document}: ${message}`);
if (options.errors) {
  await writeFile(options.errors, formatMistakes(mistakes, options.errors));
  console.log(`${mistakes.length} mistakes in ${options.errors}`);
}
