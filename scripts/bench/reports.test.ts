import { expect, test } from "vitest";
import { formatGraphFile } from "../../graph/graph-file.ts";
import { merge } from "../../graph/merge.ts";
import { measure } from "./apart.ts";
import { crowd, longLine, longText, wordsIn } from "./long-texts.ts";
import { merging } from "./merging.ts";
import { LOADS, type Load, reports } from "./reports.ts";

test.for(Object.entries(LOADS) as [Load, string][])(
  "reports of the kind %s are sound, and the same every time",
  ([load]) => {
    const files = reports(load, 30);
    expect(files.map(formatGraphFile)).toEqual(reports(load, 30).map(formatGraphFile));
    expect(
      files.reduce((sum, { meetings, stances, issues }) => sum + meetings.length + stances.length + issues.length, 0),
    ).toBe(30);
    expect(() => formatGraphFile(merge(files))).not.toThrow();
  },
);

test.for([longText, longLine, crowd])("a text is as long as asked: %o", (text) => {
  expect(text(30_000)).toHaveLength(30_000);
  expect(wordsIn(text(30_000))).toBeGreaterThan(3000);
});

test("a long line has no line break", () => {
  expect(longLine(30_000)).not.toMatch(/[\n\r]/);
});

test("work is measured in time and memory", async () => {
  const taken = await measure(merging, "daily", 200);
  expect(taken.seconds).toBeGreaterThan(0);
  expect(taken.memory).toBeGreaterThanOrEqual(0);
});

test("a case that there isn't is told, with those that there are", async () => {
  await expect(measure(merging, "weekly", 1)).rejects.toThrow(/^No case "weekly"\. There are: undated, daily, /);
});
