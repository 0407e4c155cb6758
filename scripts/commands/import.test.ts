import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { zipSync } from "fflate";
import { afterAll, beforeAll, describe, test } from "vitest";
import { parseGraphFile } from "../../graph/graph-file.ts";
import { gdelt, ICEWS_HEADER, icews, mention } from "../../graph/import/events/testing/rows.ts";
import { collect } from "../../graph/import/records.ts";
import { runActorGraph } from "../testing/run-command.ts";

let folder: string;

const EVENTS = [
  gdelt(),
  gdelt({ id: "2", source: ["DEU", "GERMANY", "DEU"], target: ["FRA", "FRANCE", "FRA"] }),
  gdelt({ code: "010" }),
  "a\tb",
];

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "actor-graph-import-"));
  const many = Array.from({ length: 20_000 }, (_, id) =>
    gdelt({ id: `${id}`, url: `https://example.org/${Math.imul(id, 2654435761)}` }),
  );
  const packed = gzipSync(many.join("\n"));
  const files: Record<string, string | Uint8Array> = {
    "20180101.export.CSV": `${EVENTS.join("\n")}\n`,
    "20180101.export.CSV.zip": zipSync({ "20180101.export.CSV": Buffer.from(EVENTS.join("\n")) }),
    "20180101.mentions.CSV": mention(),
    "cut.export.CSV.gz": packed.subarray(0, packed.length / 2),
    "events.tab": `${[ICEWS_HEADER, icews({ date: "2018-01-01" })].join("\n")}\n`,
    "latin.tab": Buffer.from(`${ICEWS_HEADER}\n${icews({ source: "José Núñez" })}\n`, "latin1"),
    "one-line.CSV": "x".repeat(3_000_000),
    "notes.txt": "Some notes.\n",
  };
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const run = (args: string[], stdin?: string | Buffer) => runActorGraph(["import", ...args], folder, stdin);
const lines = (name: string) =>
  readFileSync(join(folder, name), "utf8")
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));

describe.concurrent("actor-graph import", { timeout: 60_000 }, () => {
  test("a data set becomes a graph file on standard output, and what was rejected is told by reason", async ({
    expect,
  }) => {
    const { code, stdout, stderr } = await run(["20180101.export.CSV"]);
    const graph = parseGraphFile(stdout);
    expect(code).toBe(0);
    expect(graph.meetings).toMatchObject([{ form: "meeting", status: "held", date: "2018-01-01" }]);
    expect(Object.keys(graph.layout ?? {})).toHaveLength(2);
    expect(stderr).toBe(
      [
        "gdelt: 4 rows, 2 used, 2 rejected",
        "  1 a statement (CAMEO 01): neither a contact nor a stance",
        "  1 expected 57, 58 or 61 columns, found 2",
        "",
      ].join("\n"),
    );
  });

  test("what comes zipped, or by a pipe, says the same", async ({ expect }) => {
    const zipped = await run(["20180101.export.CSV.zip"]);
    const piped = await run(["-"], gzipSync(EVENTS.join("\n")));
    expect(parseGraphFile(zipped.stdout).meetings).toEqual(
      parseGraphFile((await run(["20180101.export.CSV"])).stdout).meetings,
    );
    expect(parseGraphFile(piped.stdout).meetings).toEqual(parseGraphFile(zipped.stdout).meetings);
  });

  test("a zip can't come by a pipe", async ({ expect }) => {
    const { code, stderr } = await run(["-"], readFileSync(join(folder, "20180101.export.CSV.zip")));
    expect({ code, stderr }).toEqual({
      code: 1,
      stderr: "actor-graph: standard input: is a zip, which can't be read from a pipe. Save it and name the file.\n",
    });
  });

  test("mentions that are named with their events become evidence of them", async ({ expect }) => {
    const { stdout } = await run(["20180101.mentions.CSV", "20180101.export.CSV"]);
    expect(parseGraphFile(stdout).meetings[0]?.evidence).toHaveLength(3);
  });

  test("data sets of several kinds become one graph", async ({ expect }) => {
    const { stdout, stderr } = await run(["20180101.export.CSV", "events.tab"]);
    const graph = parseGraphFile(stdout);
    expect(graph.actors.map(({ name }) => name).toSorted()).toEqual(["Anna Novak", "France", "Germany"]);
    expect(stderr).toContain("icews: 1 row, 1 used, 0 rejected");
  });

  test("--rejects lists the rejected rows with file, line and reason", async ({ expect }) => {
    await run(["20180101.export.CSV", "--rejects", "rejects.tsv", "-o", "listed.graph.json"]);
    const [header, first, second, ...rest] = readFileSync(join(folder, "rejects.tsv"), "utf8").split("\n");
    expect(header).toBe("file\tline\treason\trow");
    expect(first).toMatch(/^20180101\.export\.CSV\t3\ta statement .*\t1\t20180101\t/);
    expect(second).toBe("20180101.export.CSV\t4\texpected 57, 58 or 61 columns, found 2\ta\tb");
    expect(rest).toEqual([""]);
  });

  test("NDJSON holds the records of the graph file, one a line", async ({ expect }) => {
    await run(["20180101.export.CSV", "-o", "out.ndjson"]);
    const { layout, ...graph } = parseGraphFile((await run(["20180101.export.CSV"])).stdout);
    expect(layout).toBeDefined();
    expect(await collect(lines("out.ndjson"))).toEqual(graph);
    expect((await run(["20180101.export.CSV", "--ndjson"])).stdout.trimEnd().split("\n")).toHaveLength(
      lines("out.ndjson").length,
    );
  });

  test("a gzip that is cut off is told of, and what comes before the cut isn't lost", async ({ expect }) => {
    const { code, stderr } = await run(["cut.export.CSV.gz", "-o", "cut.ndjson"]);
    expect(code).toBe(1);
    expect(stderr).toContain(
      "actor-graph: cut.export.CSV: is cut off: the packed data end too early. Fetch it again.\n",
    );
    const meeting = lines("cut.ndjson").find((line) => "meeting" in line);
    expect(meeting.meeting.evidence.length).toBeGreaterThan(5000);
  });

  test("a line without end is a reject", async ({ expect }) => {
    const { code, stderr, stdout } = await run(["one-line.CSV", "--from", "gdelt"]);
    expect(code).toBe(0);
    expect(stderr).toContain("1 row, 0 used, 1 rejected\n  1 a line longer than any row");
    expect(parseGraphFile(stdout).meetings).toEqual([]);
  });

  test("an old encoding is recognized, and said", async ({ expect }) => {
    const { stdout, stderr } = await run(["latin.tab"]);
    expect(stderr).toContain("actor-graph: latin.tab: read as windows-1252, since it is not UTF-8.\n");
    expect(parseGraphFile(stdout).actors.map(({ name }) => name)).toContain("José Núñez");
  });

  test("a file of no known format is told of, and the others are read", async ({ expect }) => {
    const { code, stdout, stderr } = await run(["notes.txt", "gone.CSV", "20180101.export.CSV"]);
    expect(code).toBe(1);
    expect(stderr).toContain(
      "actor-graph: notes.txt: is in no format that import knows by sight. Name it with --from (records, gdelt, ",
    );
    expect(stderr).toContain("actor-graph: gone.CSV: there is no such file.");
    expect(parseGraphFile(stdout).meetings).toHaveLength(1);
  });

  test("a list of rejects that can't be written is told of", async ({ expect }) => {
    const { code, stderr } = await run(["20180101.export.CSV", "--rejects", "nowhere/rejects.tsv"]);
    expect({ code, stderr }).toEqual({
      code: 1,
      stderr:
        "actor-graph: nowhere/rejects.tsv: can't be written: there is no such folder. Name another file with --rejects.\n",
    });
  });

  test.for([
    [["20180101.export.CSV", "--from", "gdlet"], "Expected one of: records, gdelt, "],
    [["20180101.export.CSV", "--since", "May"], "Expected a day such as 2014-01-01."],
    [[], "error: missing required argument 'files'"],
  ] as const)("%j is not understood: exit code 2", async ([args, message], { expect }) => {
    const { code, stderr } = await run([...args]);
    expect(code).toBe(2);
    expect(stderr).toContain(message);
  });
});
