import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { findBrowser } from "./find.ts";

const folder = mkdtempSync(join(tmpdir(), "actor-graph-browser-"));
const program = join(folder, "bin", "chromium");
mkdirSync(join(folder, "bin"));
writeFileSync(program, "#!/bin/sh\n");
chmodSync(program, 0o755);
mkdirSync(join(folder, "google-chrome"));

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("a browser in PATH is found", () => {
  expect(findBrowser({ PATH: [join(folder, "none"), join(folder, "bin")].join(delimiter) })).toBe(program);
});

test("CHROME_PATH comes first", () => {
  expect(findBrowser({ CHROME_PATH: process.execPath, PATH: join(folder, "bin") })).toBe(process.execPath);
});

test("CHROME_PATH that names no program is told", () => {
  expect(() => findBrowser({ CHROME_PATH: join(folder, "gone") })).toThrow(
    /CHROME_PATH names .*gone, which is not a program/,
  );
});

test("a folder of a browser's name is no browser", () => {
  expect(findBrowser({ PATH: folder })).not.toBe(join(folder, "google-chrome"));
});
