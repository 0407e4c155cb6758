import fc from "fast-check";
import { expect, test } from "vitest";
import { formatGraphFile } from "../../graph/graph-file.ts";
import { readRecordLines } from "../../graph/import/record-lines.ts";
import { collect } from "../../graph/import/records.ts";
import { Tally } from "../../graph/import/rejects.ts";
import { graphFiles } from "../../graph/testing/arbitrary.ts";
import { recordLines } from "./record-lines.ts";

test("whatever a graph file holds, its records in a row are read back as the same file", async () => {
  await fc.assert(
    fc.asyncProperty(graphFiles(), async (file) => {
      const text = [...recordLines(file)].map((line) => `${JSON.stringify(line)}\n`).join("");
      const tally = new Tally();
      const again = await collect(readRecordLines([text], tally));
      expect(tally.rejected.size).toBe(0);
      expect(formatGraphFile(again)).toBe(formatGraphFile(file));
    }),
    { numRuns: 50 },
  );
});
