import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, test } from "vitest";
import { everything } from "../../graph/export/testing/everything.ts";
import { formatGraphFile, parseGraphFile } from "../../graph/graph-file.ts";
import { callGraphText } from "../testing/call-graph.ts";
import { runActorGraph } from "../testing/run-command.ts";

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "actor-graph-export-"));
  writeFileSync(join(folder, "all.graph.json"), formatGraphFile(everything()));
  writeFileSync(join(folder, "a.graph.json"), callGraphText("a"));
  writeFileSync(join(folder, "b.graph.json"), callGraphText("b"));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.concurrent("actor-graph export", { timeout: 60_000 }, () => {
  test("the output's name tells the format, and what is not carried is told", async ({ expect }) => {
    const { code, stdout, stderr } = await runActorGraph(["export", "all.graph.json", "-o", "all.gexf"], folder);
    expect({ code, stdout }).toEqual({ code: 0, stdout: "" });
    expect(stderr).toContain("actor-graph: not carried by GEXF: 1 step of the story\n");
    expect(readFileSync(join(folder, "all.gexf"), "utf8")).toMatch(/^<\?xml[\s\S]*<\/gexf>\n$/);
  });

  test("without a file it goes to standard output", async ({ expect }) => {
    const { code, stdout } = await runActorGraph(["export", "all.graph.json", "--to", "icalendar"], folder);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^BEGIN:VCALENDAR\r\n[\s\S]*END:VCALENDAR\r\n$/);
  });

  test("tables go into a folder, which is made", async ({ expect }) => {
    const { code } = await runActorGraph(["export", "all.graph.json", "--to", "csv", "-o", "tables/csv"], folder);
    expect(code).toBe(0);
    expect(readdirSync(join(folder, "tables/csv"))).toContain("participants.csv");
  });

  test("bytes come out as they are", async ({ expect }) => {
    await runActorGraph(["export", "all.graph.json", "--to", "parquet", "-o", "parquet"], folder);
    const bytes = readFileSync(join(folder, "parquet/actors.parquet"));
    expect(bytes.subarray(0, 4).toString() + bytes.subarray(-4).toString()).toBe("PAR1PAR1");
  });

  test("several files become one graph first", async ({ expect }) => {
    const { stdout } = await runActorGraph(["export", "a.graph.json", "b.graph.json", "--to", "ftm"], folder);
    const schemata = stdout
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line).schema);
    expect(schemata.filter((schema) => schema === "Event")).toHaveLength(1);
  });

  test("what was exported as a graph can be imported again", async ({ expect }) => {
    const { stdout } = await runActorGraph(["export", "a.graph.json", "--to", "graphml"], folder);
    writeFileSync(join(folder, "again.xml"), stdout);
    const again = await runActorGraph(["import", "again.xml", "--no-layout"], folder);
    expect(again.stderr).toBe("graphml: 3 rows, 3 used, 0 rejected\n");
    const { layout, ...before } = parseGraphFile(callGraphText("a"));
    expect(parseGraphFile(again.stdout)).toEqual(before);
  });

  test.for([
    [["export", "a.graph.json"], /no format was named\. Name it with --to \(csv, /],
    [["export", "a.graph.json", "-o", "a.doc"], /"a\.doc" ends like no format that is known/],
    [["export", "a.graph.json", "--to", "doc"], /Expected one of: csv, cypher/],
    [["export", "a.graph.json", "--to", "parquet"], /Parquet is several files\. Name a folder for them with -o/],
  ] as const)("%j is not understood, and told what would be", async ([args, message], { expect }) => {
    const { code, stderr } = await runActorGraph([...args], folder);
    expect(code).toBe(2);
    expect(stderr).toMatch(message);
  });

  test("a folder that can't be made is told", async ({ expect }) => {
    const { code, stderr } = await runActorGraph(
      ["export", "a.graph.json", "--to", "csv", "-o", "a.graph.json/x"],
      folder,
    );
    expect(code).toBe(1);
    expect(stderr).toMatch(/^actor-graph: a\.graph\.json\/x: can't be written/);
  });
});
