/**
 * `npm run lexicon [folder]`
 * ==========================
 *
 * Makes the tables under `graph/codes` and `graph/lexicon` again from their sources (graph/lexicon/SOURCES.md),
 * which stand in the folder given. Same sources in, same files out.
 */
import { existsSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { lexiconFiles } from "./lexicon/files.ts";

const [folder = fileURLToPath(new URL("../../shared/gazetteers", import.meta.url))] = process.argv.slice(2);
if (!existsSync(folder)) {
  console.error(`No sources in ${folder}. Give the folder that holds them: npm run lexicon -- path/to/gazetteers`);
  process.exit(2);
}
for (const [path, text] of lexiconFiles(folder)) writeFileSync(new URL(`../${path}`, import.meta.url), text);
