import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { findFiles } from "./find-files.ts";

let folder: string;

const FILES = ["b.txt", "a.txt", "a.json", "(1) a+b.txt", ".hidden.txt", "may/1.txt", "may/deep/2.txt", ".git/3.txt"];

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "actor-graph-files-"));
  for (const file of FILES) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), "");
  }
  symlinkSync(folder, join(folder, "may/up"), "junction");
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test.for([
  ["*.txt", ["(1) a+b.txt", "a.txt", "b.txt"]],
  ["?.txt", ["a.txt", "b.txt"]],
  ["./a.*", ["a.json", "a.txt"]],
  ["may/*", ["may/1.txt"]],
  ["*/1.txt", ["may/1.txt"]],
  ["may/**/*.txt", ["may/1.txt", "may/deep/2.txt"]],
  ["**/2.txt", ["may/deep/2.txt"]],
  [".hidden.*", [".hidden.txt"]],
  ["a+b.*", []],
  ["june/*.txt", []],
  ["(1) a+b.txt", ["(1) a+b.txt"]],
  ["gone.txt", ["gone.txt"]],
] as const)("%s finds %j", ([pattern, files]) => {
  expect(findFiles(folder, pattern)).toEqual(files.map((file) => join(folder, file)));
});

test("a pattern may begin at the root", () => {
  expect(findFiles("elsewhere", `${folder}/b.*`)).toEqual([join(folder, "b.txt")]);
});
