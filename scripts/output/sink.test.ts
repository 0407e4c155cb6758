import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { OutputError, openSink } from "./sink.ts";

const folder = mkdtempSync(join(tmpdir(), "actor-graph-sink-"));

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("what is written is in the file once it is closed, however much it is", async () => {
  const path = join(folder, "many.ndjson");
  const sink = openSink(path);
  const line = `${"x".repeat(9_999)}\n`;
  for (let count = 0; count < 100; count++) await sink.write(line);
  await sink.close();
  expect(readFileSync(path, "utf8")).toBe(line.repeat(100));
});

test.for([
  ["a folder that isn't there", join(folder, "none", "a.json"), "there is no such folder. Name another file with -o."],
  ["a folder", folder, "is a folder. Name another file with -o."],
])("%s can't be written", async ([, path = "", message]) => {
  const sink = openSink(path);
  const writing = (async () => {
    await sink.write("{}");
    await sink.close();
  })();
  await expect(writing).rejects.toThrow(OutputError);
  await expect(writing).rejects.toThrow(message);
});
