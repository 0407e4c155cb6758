import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { codeFiles } from "./files.ts";

const SOURCES = fileURLToPath(new URL("../../../shared/data/cameo", import.meta.url));

test.skipIf(!existsSync(SOURCES))("the tables of codes are what the code books give", () => {
  const files = codeFiles(SOURCES);
  expect(files.size).toBe(2);
  for (const [path, text] of files) {
    expect(readFileSync(new URL(`../../${path}`, import.meta.url), "utf8"), path).toBe(text);
  }
});
