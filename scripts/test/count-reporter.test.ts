import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test, vi } from "vitest";
import type { TestModule } from "vitest/node";
import CountReporter from "./count-reporter.ts";

const folder = mkdtempSync(join(tmpdir(), "actor-graph-count-"));

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function testModule(states: string[], errors: unknown[] = []): TestModule {
  const tests = states.map((state) => ({ result: () => ({ state }) }));
  return { children: { allTests: () => tests }, errors: () => errors } as unknown as TestModule;
}

test("tests are counted by their state, and a module that breaks or an error outside of tests is a failure", () => {
  const file = join(folder, "counts.json");
  vi.stubEnv("COUNTS_FILE", file);
  const modules = [testModule(["passed", "failed", "skipped", "passed"]), testModule([], ["No such module."])];
  new CountReporter().onTestRunEnd(modules, [{ message: "Out of memory" }]);
  vi.unstubAllEnvs();
  expect(JSON.parse(readFileSync(file, "utf8"))).toEqual({ passed: 2, failed: 3, skipped: 1 });
});
