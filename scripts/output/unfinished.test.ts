import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { OutputError } from "./sink.ts";
import { begin, writeWhole } from "./unfinished.ts";

let folder: string;
const at = (name: string) => join(folder, name);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "actor-graph-unfinished-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test("a file is in its place once it is whole, and until then what was there", async () => {
  writeFileSync(at("a.json"), "old");
  const file = begin(at("a.json"));
  await file.sink.write("new");
  expect(readFileSync(at("a.json"), "utf8")).toBe("old");
  await file.finish();
  expect(readFileSync(at("a.json"), "utf8")).toBe("new");
  expect(readdirSync(folder)).toEqual(["a.json"]);
});

test("what fails on the way leaves nothing, and what was there stays", async () => {
  writeFileSync(at("a.json"), "old");
  const writing = writeWhole(at("a.json"), async (sink) => {
    await sink.write("half");
    throw new Error("torn");
  });
  await expect(writing).rejects.toThrow("torn");
  expect(readdirSync(folder).map((name) => readFileSync(at(name), "utf8"))).toEqual(["old"]);
});

test("what a killed run has left goes; what is somebody else's stays", async () => {
  for (const name of [".a.json.123.unfinished", ".a.json.gexf.123.unfinished", ".a.json.unfinished"]) {
    writeFileSync(at(name), "");
  }
  await writeWhole(at("a.json"), (sink) => sink.write("{}"));
  expect(readdirSync(folder).toSorted()).toEqual([".a.json.gexf.123.unfinished", ".a.json.unfinished", "a.json"]);
});

test("a link stays a link", async () => {
  mkdirSync(at("store"));
  writeFileSync(at("store/a.json"), "old");
  symlinkSync(at("store/a.json"), at("a.json"));
  await writeWhole(at("a.json"), (sink) => sink.write("new"));
  expect(readlinkSync(at("a.json"))).toBe(at("store/a.json"));
  expect(readFileSync(at("store/a.json"), "utf8")).toBe("new");
});

test.for([
  ["none/a.json", "there is no such folder. Name another file with output."],
  ["", "is a folder. Name another file with output."],
] as const)("%j can't be written, and is told by its own name", async ([name, message]) => {
  const writing = writeWhole(at(name), (sink) => sink.write("{}"), "output");
  await expect(writing).rejects.toThrow(OutputError);
  await expect(writing).rejects.toThrow(`${at(name)}: can't be written: ${message}`);
});
