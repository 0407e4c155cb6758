import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { lexiconFiles } from "./files.ts";

const SOURCES = "../shared/gazetteers";

test.skipIf(!existsSync(SOURCES))("the lexicon's tables are what the sources give", () => {
  for (const [path, text] of lexiconFiles(SOURCES)) expect(readFileSync(path, "utf8") === text, path).toBe(true);
});
