import { expect, test } from "vitest";
import { clashes, ofDifferentFiles, originsOf } from "./origins.ts";

/** Something made of records by file and id: `made("0a", "1b")`. */
const made = (...records: string[]) => ({
  origins: originsOf(records.map(([file, id]) => ({ file: Number(file), record: { id: id as string } }))),
});

test("a file that has two of the records tells them apart", () => {
  expect(ofDifferentFiles([made("0a"), made("1a", "2b")])).toBe(true);
  expect(ofDifferentFiles([made("0a"), made("0b")])).toBe(false);
  expect(ofDifferentFiles([made("0a", "0b")])).toBe(false);
});

test("the same record twice is no clash", () => {
  expect(ofDifferentFiles([made("0a"), made("0a", "1b")])).toBe(true);
});

test("only files with another item under the same key clash", () => {
  const items = [made("0a", "1a"), made("1b"), made("2c", "2d")];
  const clashing = clashes(items, (item) => (item === items[2] ? ["other"] : ["same"]));
  expect(items.map(clashing)).toEqual([[1], [1], [2]]);
});
