import { afterEach, expect, test, vi } from "vitest";
import { closingLine, runChecks } from "./run.ts";

afterEach(() => vi.restoreAllMocks());

test("checks are counted, a check that breaks as failed, and what is wrong is printed below its name", async () => {
  const print = vi.spyOn(console, "log").mockImplementation(() => {});
  const counts = await runChecks(
    [
      { name: "all is well", run: async () => [] },
      { name: "something is wrong", run: async (root) => [`${root}a.ts:1: is wrong`] },
      { name: "a check breaks", run: () => Promise.reject(new Error("No such tool.")) },
    ],
    "tree/",
  );
  expect(counts).toEqual({ passed: 1, failed: 2, skipped: 0 });
  const printed = print.mock.calls.map(([line]) => String(line).replace(/ \(.*? s\)$/, ""));
  expect(printed.sort()).toEqual([
    "    could not be carried out: No such tool.",
    "    tree/a.ts:1: is wrong",
    "✓ all is well",
    "✗ a check breaks",
    "✗ something is wrong",
  ]);
});

test("the closing line is plain", () => {
  expect(closingLine({ passed: 12, failed: 0, skipped: 3 })).toBe("12 passed, 0 failed, 3 skipped");
});
