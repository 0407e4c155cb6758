import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { publishedSchema } from "./json-schema/published.ts";

const published = readFileSync(new URL("../graph/graph-file.schema.json", import.meta.url), "utf8");

test("the published JSON Schema is that of the records; if not, `npx tsx scripts/json-schema.ts` writes it anew", () => {
  expect(published).toBe(publishedSchema());
});

test.for([
  ["2025", true],
  ["2025-05", true],
  ["2025-05-18", true],
  ["2025-05-18/2025-05-20", true],
  ["2025-05~", true],
  ["2025-05/..", true],
  ["/2025", true],
  ["2025-13", false],
  ["18 May 2025", false],
  ["../..", false],
  ["", false],
] as const)("its pattern tells that %s is a date: %s", ([date, is]) => {
  const { $defs } = JSON.parse(published) as { $defs: { Date: { pattern: string } } };
  expect(new RegExp($defs.Date.pattern, "u").test(date)).toBe(is);
});
