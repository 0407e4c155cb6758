import { expect, test } from "vitest";
import { Tally } from "../../graph/import/rejects.ts";
import { tallyLines } from "./tell-tally.ts";

test("the sums, and the reasons with their counts, most frequent first", () => {
  const tally = new Tally();
  tally.use(90);
  for (let line = 0; line < 10; line++) tally.reject({ line, reason: line < 9 ? "no date" : "no actor" });
  expect(tallyLines("gdelt", tally)).toEqual(["gdelt: 100 rows, 90 used, 10 rejected", "  9 no date", "  1 no actor"]);
});

test("of many reasons the first ten are told", () => {
  const tally = new Tally();
  for (let line = 1; line <= 12; line++) tally.reject({ line, reason: `reason ${line}` });
  const lines = tallyLines("icews", tally);
  expect(lines).toHaveLength(12);
  expect(lines.at(-1)).toBe("  … and 2 more reasons; --rejects lists all");
});

test("one row is one row", () => {
  const tally = new Tally();
  tally.use();
  expect(tallyLines("icews", tally)).toEqual(["icews: 1 row, 1 used, 0 rejected"]);
});
