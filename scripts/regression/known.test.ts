import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { compare, dropMended, loadFaults, loadMisses, saveMisses } from "./known.ts";

test("what is new and what is gone are told apart", () => {
  expect(compare(["a", "b"], ["b", "c"])).toEqual({ added: ["c"], gone: ["a"] });
  expect(compare(undefined, ["c"])).toEqual({ added: ["c"], gone: [] });
});

async function inFolder(act: (folder: string) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "known-"));
  try {
    await act(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}

test("misses are kept in the order of the items, without items that miss nothing", () =>
  inFolder(async (folder) => {
    await saveMisses(folder, { two: ["b"], one: [], three: ["c", "a"] });
    expect(await loadMisses(folder)).toEqual({ two: ["b"], three: ["c", "a"] });
    expect(Object.keys(JSON.parse(await readFile(join(folder, "misses.json"), "utf8")))).toEqual(["two", "three"]);
  }));

test("a fault that is mended goes, a new one isn't written", () =>
  inFolder(async (folder) => {
    await writeFile(join(folder, "faults.json"), JSON.stringify({ one: ["a", "b"], two: ["c"] }));
    await dropMended(folder, { one: ["b", "new"], three: ["d"] });
    expect(await loadFaults(folder)).toEqual({ one: ["b"] });
  }));
