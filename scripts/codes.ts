/**
 * `npm run codes [folder]`
 * ========================
 *
 * Makes the CAMEO tables under `graph/codes` again from the code books, which stand in the folder given. Same sources in, same files out.
 */
import { existsSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { codeFiles } from "./codes/files.ts";

const [folder = fileURLToPath(new URL("../../shared/data/cameo", import.meta.url))] = process.argv.slice(2);
if (!existsSync(folder)) {
  console.error(`No code books in ${folder}. Give the folder that holds them: npm run codes -- path/to/cameo`);
  process.exit(2);
}
for (const [path, text] of codeFiles(folder)) writeFileSync(new URL(`../${path}`, import.meta.url), text);
