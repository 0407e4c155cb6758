import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { InputError } from "../input/input-error.ts";
import { run } from "../testing/run-command.ts";
import { alone } from "./lock.ts";

const folder = mkdtempSync(join(tmpdir(), "actor-graph-lock-"));
const file = join(folder, "graph.lock");

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("what another process has under way isn't begun", async () => {
  writeFileSync(file, `${process.ppid}\n`);
  const second = alone(file, "graph.yaml", () => Promise.reject(new Error("begun")));
  await expect(second).rejects.toThrow(InputError);
  await expect(second).rejects.toThrow(`graph.yaml: is being built already, by process ${process.ppid}.`);
  expect(existsSync(file)).toBe(true);
  rmSync(file);
});

test("while it is under way its process is named, and afterwards nobody", async () => {
  await alone(file, "graph.yaml", async () => {
    expect(readFileSync(file, "utf8")).toBe(`${process.pid}\n`);
  });
  expect(existsSync(file)).toBe(false);
});

test("what failed can be begun again", async () => {
  await expect(alone(file, "graph.yaml", () => Promise.reject(new Error("torn")))).rejects.toThrow("torn");
  expect(existsSync(file)).toBe(false);
});

test("a process that is gone stops nobody, nor does one of the same id, nor a file that names none", async () => {
  const { stdout: gone } = await run(process.execPath, ["-p", "process.pid"], folder);
  for (const left of [gone, `${process.pid}`, "", "nobody", "-1", "0"]) {
    writeFileSync(file, left);
    let isDone = false;
    await alone(file, "graph.yaml", async () => {
      isDone = true;
    });
    expect(isDone).toBe(true);
  }
});
