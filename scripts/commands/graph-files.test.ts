import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parseGraphFile } from "../../graph/graph-file.ts";
import { callGraph, callGraphText } from "../testing/call-graph.ts";
import { runActorGraph } from "../testing/run-command.ts";

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "actor-graph-files-"));
  writeFileSync(join(folder, "a.graph.json"), callGraphText("a"));
  writeFileSync(join(folder, "b.graph.json"), callGraphText("b"));
  writeFileSync(join(folder, "cut.graph.json"), '{"format": "actor-graph/1",\n"documents": [');
  const graph = callGraph();
  const faulty = {
    ...graph,
    licence: 5,
    meetings: graph.meetings.map((meeting) => ({ ...meeting, date: "May" })),
  };
  writeFileSync(join(folder, "faulty.graph.json"), JSON.stringify(faulty));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.concurrent("actor-graph merge", { timeout: 60_000 }, () => {
  test("two reports of one call become one call with the evidence of both", async ({ expect }) => {
    const { code, stdout, stderr } = await runActorGraph(["merge", "a.graph.json", "b.graph.json"], folder);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    const { documents, meetings, layout } = parseGraphFile(stdout);
    expect(documents).toHaveLength(2);
    expect(meetings.map(({ evidence }) => evidence.length)).toEqual([2]);
    expect(Object.keys(layout ?? {})).toHaveLength(2);
  });

  test("a file that is no graph file is told with its first fault, and the exit code is 1", async ({ expect }) => {
    const { code, stdout, stderr } = await runActorGraph(["merge", "a.graph.json", "faulty.graph.json"], folder);
    expect(code).toBe(1);
    expect(stderr).toMatch(
      /^actor-graph: faulty\.graph\.json: \S+: .* \(and 1 more; actor-graph validate lists them\)\n$/,
    );
    expect(parseGraphFile(stdout).documents).toHaveLength(1);
  });
});

describe.concurrent("actor-graph validate", { timeout: 60_000 }, () => {
  test("a sound file is told with what it holds", async ({ expect }) => {
    const { code, stdout, stderr } = await runActorGraph(["validate", "a.graph.json"], folder);
    expect({ code, stdout, stderr }).toEqual({
      code: 0,
      stdout: "a.graph.json: sound: 1 document, 2 actors, 0 issues, 1 contact, 0 stances\n",
      stderr: "",
    });
  });

  test("every problem stands on a line of its own, with its place", async ({ expect }) => {
    const { code, stdout } = await runActorGraph(["validate", "faulty.graph.json", "a.graph.json"], folder);
    expect(code).toBe(1);
    const lines = stdout.trimEnd().split("\n");
    expect(lines).toHaveLength(3);
    expect(lines).toContainEqual(
      expect.stringMatching(/^faulty\.graph\.json: meetings\.0\.date: Expected a date such as .* but received "May"/),
    );
    expect(lines).toContainEqual(
      expect.stringMatching(/^faulty\.graph\.json: licence: Expected string but received 5/),
    );
    expect(lines).toContainEqual(expect.stringMatching(/^a\.graph\.json: sound/));
  });

  test("a file cut short is told with the line where it ends", async ({ expect }) => {
    const { code, stdout } = await runActorGraph(["validate", "cut.graph.json"], folder);
    expect(code).toBe(1);
    expect(stdout).toMatch(/^cut\.graph\.json: Line 2, column 1\d: .*\n$/);
  });

  test("a missing file is told on stderr", async ({ expect }) => {
    const { code, stdout, stderr } = await runActorGraph(["validate", "gone.graph.json"], folder);
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    expect(stderr).toBe("actor-graph: gone.graph.json: there is no such file. Check its name and folder.\n");
  });
});

test("actor-graph schema prints the published JSON Schema", { timeout: 60_000 }, async () => {
  const { code, stdout } = await runActorGraph(["schema"], folder);
  expect(code).toBe(0);
  const published = readFileSync(new URL("../../graph/graph-file.schema.json", import.meta.url), "utf8");
  expect(JSON.parse(stdout)).toEqual(JSON.parse(published));
});
