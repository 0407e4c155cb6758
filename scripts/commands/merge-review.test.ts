import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { formatGraphFile, parseGraphFile } from "../../graph/graph-file.ts";
import { actor, document, fileOf, meeting } from "../../graph/testing/records.ts";
import { runActorGraph } from "../testing/run-command.ts";

const folder = mkdtempSync(join(tmpdir(), "actor-graph-review-"));
afterAll(() => rmSync(folder, { recursive: true }));

function source(id: string, surname: string): string {
  const graph = fileOf({
    documents: [document(id)],
    actors: [actor("antony-blinken"), actor(surname)],
    meetings: [meeting(["antony-blinken", surname], { date: "2022-01-21", evidence: [{ document: id, row: "1" }] })],
  });
  writeFileSync(join(folder, `${id}.graph.json`), formatGraphFile(graph));
  return `${id}.graph.json`;
}

describe("actor-graph merge --review", { timeout: 60_000 }, () => {
  const files = [source("register", "ahmad-roe"), source("release", "ahmed-roe")];
  const merge = () => runActorGraph(["merge", ...files, "--review", "doubts.tsv"], folder);
  const review = join(folder, "doubts.tsv");

  test("what is doubtful is listed, and what a person decides is done in the next run", async () => {
    const first = parseGraphFile((await merge()).stdout);
    expect(first.meetings).toHaveLength(2);
    const asked = readFileSync(review, "utf8");
    expect(asked).toContain("?\tactor\tahmad-roe\tahmed-roe");
    writeFileSync(review, asked.replace("?", "same"));
    const second = parseGraphFile((await merge()).stdout);
    expect(second.meetings.map(({ evidence }) => evidence.length)).toEqual([2]);
    expect(readFileSync(review, "utf8")).toContain("same\tactor\tahmad-roe\tahmed-roe");
  });

  test("a row that can't be understood is told with its line, and the file stays as it is", async () => {
    writeFileSync(review, "perhaps\tactor\ta\tb\n");
    const { code, stderr } = await merge();
    expect(code).toBe(1);
    expect(stderr).toMatch(/doubts\.tsv.*Line 1: Expected same, different or \?/s);
    expect(readFileSync(review, "utf8")).toBe("perhaps\tactor\ta\tb\n");
  });
});
