import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { zipSync } from "fflate";
import { afterAll, beforeAll, expect, test } from "vitest";
import { InputError } from "../input/input-error.ts";
import { openSources, type Source } from "./source.ts";

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "actor-graph-source-"));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const ROWS = Buffer.from("row\n".repeat(1000));

async function opened(name: string, content: Uint8Array): Promise<{ sources: Source[]; faults: InputError[] }> {
  const path = join(folder, name);
  writeFileSync(path, content);
  const faults: InputError[] = [];
  return { sources: await openSources(path, (fault) => faults.push(fault)), faults };
}

async function textOf({ text }: Source): Promise<string> {
  let all = "";
  for await (const piece of text) all += piece;
  return all;
}

test("a plain file is one source, with its beginning and all of its text", async () => {
  const { sources } = await opened("a.csv", ROWS);
  expect(sources).toMatchObject([{ name: join(folder, "a.csv"), encoding: "utf-8" }]);
  expect(sources[0]?.head.startsWith("row\n")).toBe(true);
  expect(await textOf(sources[0] as Source)).toBe(ROWS.toString());
});

test("a gzipped file is called without .gz", async () => {
  const { sources } = await opened("a.csv.gz", gzipSync(ROWS));
  expect(sources[0]?.name).toBe(join(folder, "a.csv"));
  expect(await textOf(sources[0] as Source)).toBe(ROWS.toString());
});

test("a zip is a source for each file in it, stored, deflated or gzipped, but not for folders", async () => {
  const packed = zipSync({
    "a.CSV": [ROWS, { level: 9 }],
    folder: { "b.CSV": [ROWS, { level: 0 }], "c.CSV.gz": gzipSync(ROWS) },
  });
  const { sources } = await opened("day.zip", packed);
  expect(sources.map(({ name }) => name.slice(folder.length + 1))).toEqual([
    "day.zip/a.CSV",
    "day.zip/folder/b.CSV",
    "day.zip/folder/c.CSV.gz",
  ]);
  for (const source of sources) expect(await textOf(source)).toBe(ROWS.toString());
});

test("a spreadsheet stays whole", async () => {
  const packed = zipSync({
    "[Content_Types].xml": Buffer.from("<Types/>"),
    "xl/workbook.xml": Buffer.from("<workbook/>"),
  });
  const { sources } = await opened("a.xlsx", packed);
  const [source] = sources;
  const bytes: Uint8Array[] = [];
  for await (const piece of source?.bytes ?? []) bytes.push(piece);
  expect(sources).toHaveLength(1);
  expect(Buffer.concat(bytes).equals(packed)).toBe(true);
});

test("a gzip that is cut off gives what comes before the cut, and tells", async () => {
  const rows = Buffer.from(Array.from({ length: 50_000 }, (_, index) => `${Math.imul(index, 2654435761)}\n`).join(""));
  const packed = gzipSync(rows);
  const { sources, faults } = await opened("cut.gz", packed.subarray(0, packed.length / 2));
  const text = await textOf(sources[0] as Source);
  expect(text.length).toBeGreaterThan(rows.length * 0.4);
  expect(faults.map(({ message }) => message)).toEqual([expect.stringContaining("is cut off")]);
});

test.for([
  ["a zip without its end", () => Buffer.from(zipSync({ a: ROWS })).subarray(0, 60), "no whole zip"],
  ["an empty zip file", () => zipSync({ "folder/": new Uint8Array() }), "empty zip"],
  ["an empty file", () => new Uint8Array(), "is empty"],
  ["a gzip that is none", () => Buffer.from([0x1f, 0x8b, 1, 2, 3]), "is damaged"],
  ["a zip whose entries point nowhere", () => damaged(), "no whole zip"],
] as const)("%s is an error that says so", async ([name, content, message]) => {
  const opening = opened(name, content());
  await expect(opening).rejects.toThrow(InputError);
  await expect(opening).rejects.toThrow(message);
});

function damaged(): Buffer {
  const packed = Buffer.from(zipSync({ a: ROWS }));
  const directory = packed.lastIndexOf(Buffer.from([0x50, 0x4b, 1, 2]));
  packed.writeUInt32LE(packed.length + 7, directory + 42);
  return packed;
}

test("a file that isn't there is an error that says so", async () => {
  await expect(openSources(join(folder, "gone.csv"), () => {})).rejects.toThrow("there is no such file");
});
