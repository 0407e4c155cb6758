import { expect, test } from "vitest";
import { csvRows } from "./csv-rows.ts";

async function rows(text: string | string[]) {
  const found: [number, readonly string[] | undefined][] = [];
  for await (const { line, cells } of csvRows(typeof text === "string" ? [text] : text)) found.push([line, cells]);
  return found;
}

test("the delimiter is the one of which the first line has most", async () => {
  expect(await rows("a;b;c\n1,5;2;3\n")).toEqual([
    [1, ["a", "b", "c"]],
    [2, ["1,5", "2", "3"]],
  ]);
});

test("a row goes on over lines while a quote is open, across pieces of the text", async () => {
  expect(await rows(['a,b\n"1\n', '2",3\n4,5'])).toEqual([
    [1, ["a", "b"]],
    [2, ["1\n2", "3"]],
    [4, ["4", "5"]],
  ]);
});

test("empty lines are no rows, and a byte order mark is no part of a name", async () => {
  expect(await rows("\uFEFFa,b\n\n1,2\n")).toEqual([
    [1, ["a", "b"]],
    [3, ["1", "2"]],
  ]);
});

test("a quote that never closes costs only the lines that it could stand in", async () => {
  const found = await rows(`a,b\n"1,2\n${"3,4\n".repeat(300)}`);
  expect(found.filter(([, cells]) => cells === undefined)).toHaveLength(200);
  expect(found).toHaveLength(302);
});
