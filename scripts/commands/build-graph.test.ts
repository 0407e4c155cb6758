import { existsSync, readdirSync, rmSync } from "node:fs";
import { afterAll, beforeAll, describe, test } from "vitest";
import { parseGraphFile } from "../../graph/graph-file.ts";
import { PIPELINE, Project } from "../pipeline/testing/project.ts";
import { type CommandResult, runActorGraph } from "../testing/run-command.ts";

const made: Project[] = [];

function kept(project: Project): Project {
  made.push(project);
  return project;
}

const project = (files?: Record<string, string>) => kept(new Project(files));

/** Built once; each test has a copy. */
let built: Project;
let first: CommandResult;

beforeAll(async () => {
  built = project();
  first = await built.build();
}, 120_000);

afterAll(() => {
  for (const one of made) one.remove();
});

const SUMMARY = `releases/*.txt: 3 read
agency.ndjson: 2 read
*.export.CSV: 2 read: 4 rows, 2 used, 2 rejected
  1 a statement (CAMEO 01): neither a contact nor a stance
  1 expected 57, 58 or 61 columns, found 2
register/*.csv: 1 read: 2 rows, 2 used, 0 rejected
by-hand.graph.json: 1 read
`;

describe.concurrent("actor-graph build", { timeout: 120_000 }, () => {
  test("sources of every kind become one graph, in all formats that are named", ({ expect }) => {
    const { code, stdout, stderr } = first;
    expect({ code, stdout }).toEqual({ code: 0, stdout: "" });
    expect(stderr.slice(0, SUMMARY.length)).toBe(SUMMARY);
    expect(stderr).toContain("actor-graph: not carried by CSV: 1 line about the file as a whole (title, ");
    const graph = parseGraphFile(built.read("out.graph.json"));
    expect(graph.title).toBe("A trial");
    expect(graph.documents.filter(({ publisher }) => publisher === "Office")).toHaveLength(3);
    expect(graph.documents.map(({ kind }) => kind)).toEqual(expect.arrayContaining(["dataset", "register"]));
    expect(graph.layout).toBeDefined();
    const pairs = graph.meetings.map(({ participants }) =>
      participants.map(({ actor }) => graph.actors.find(({ id }) => id === actor)?.name).join(" & "),
    );
    expect(pairs).toEqual(expect.arrayContaining(["Anna Novak & Bo Larsen", "Anna Novak & Carla Rossi"]));
    expect(readdirSync(built.at("tables"))).toContain("contacts.csv");
    expect(built.read("out.ndjson").split("\n", 1)[0]).toMatch(/^\{"document":/);
  });

  test("only what changed is read again, and the result is that from scratch, byte for byte", async ({ expect }) => {
    const here = kept(built.copy());
    here.write(
      "releases/b.txt",
      "---\npublished: 2022-01-06\n---\nAntony Blinken met Sergey Lavrov in Geneva on Monday.\n",
    );
    here.write(
      "releases/d.txt",
      "---\npublished: 2022-01-08\n---\nAngela Merkel met Olaf Scholz in Berlin on Friday.\n",
    );
    rmSync(here.at("releases/c.txt"));
    const lines = here.read("agency.ndjson");
    here.write("agency.ndjson", `${lines.replace("Moscow", "Sochi")}${lines.replaceAll('"n', '"m')}`);
    here.write("20180103.export.CSV", here.read("20180101.export.CSV").replaceAll("20180101", "20180103"));

    const dry = await here.build("--dry-run");
    expect(dry.stdout).toBe(`releases/*.txt: 2 of 3 to read
  releases/b.txt: changed
  releases/d.txt: not read yet
agency.ndjson: 3 of 4 to read
  agency.ndjson: new or changed (3 articles)
*.export.CSV: 1 of 3 to read
  20180103.export.CSV: not read yet
register/*.csv: 0 of 1 to read
by-hand.graph.json: 1 of 1 to read
  by-hand.graph.json: graph files always are
would write out.graph.json (graph)
would write out.ndjson (ndjson)
would write tables (csv)
`);
    const { code, stderr } = await here.build();
    expect(code).toBe(0);
    expect(stderr).toContain("releases/*.txt: 2 read, 1 kept from before\nagency.ndjson: 3 read, 1 kept from before\n");
    expect(stderr).toContain("*.export.CSV: 1 read, 2 kept from before: 7 rows, 3 used, 4 rejected\n");
    expect(stderr).toContain("register/*.csv: 0 read, 1 kept from before: 2 rows, 2 used, 0 rejected\n");
    expect(here.parts()).toHaveLength(3 + 4 + 3 + 1);

    const scratch = kept(here.fromScratch());
    await scratch.build();
    for (const name of ["out.graph.json", "out.ndjson", "tables/participants.csv"]) {
      expect(scratch.read(name)).toBe(here.read(name));
    }
  });

  test("a dry run writes nothing", async ({ expect }) => {
    const here = project();
    const before = readdirSync(here.folder);
    const { code, stdout } = await here.build("--dry-run");
    expect(code).toBe(0);
    expect(stdout).toContain("releases/*.txt: 3 of 3 to read\n  releases/a.txt: not read yet\n");
    expect(readdirSync(here.folder)).toEqual(before);
  });

  test("what is said of a source is read again if it is to be read in another way; a filter needs no reading", async ({
    expect,
  }) => {
    const here = kept(built.copy());
    here.write(
      "graph.yaml",
      PIPELINE.replace("Office", "Ministry").replace('CSV"', 'CSV"\n    filter: { countries: FRA }'),
    );
    const { stdout } = await here.build("--dry-run");
    expect(stdout).toContain("releases/*.txt: 3 of 3 to read\n  releases/a.txt: to be read in another way\n");
    expect(stdout).toContain("*.export.CSV: 0 of 2 to read\n");
    expect((await here.build("--dry-run", "--fresh")).stdout).toContain(
      "20180101.export.CSV: everything is to be read\n",
    );
    await here.build();
    const { meetings } = parseGraphFile(here.read("out.graph.json"));
    expect(
      meetings.filter(({ date = "" }) => date.startsWith("2018")).map(({ participants }) => participants.length),
    ).toEqual([2]);
  });

  test("a part that is damaged or gone is read again", async ({ expect }) => {
    const here = kept(built.copy());
    const whole = here.read("out.graph.json");
    const [one = "", other = ""] = here.parts().filter((name) => name.endsWith(".graph.json"));
    const rows = here.parts().find((name) => name.endsWith(".ndjson")) ?? "";
    here.write(`.actor-graph/graph/${one}`, "{");
    here.write(`.actor-graph/graph/${rows}`, '{"document":');
    rmSync(here.at(`.actor-graph/graph/${other}`));
    const { code, stderr } = await here.build();
    expect(code).toBe(0);
    expect(
      stderr
        .match(/\d+(?= read\b)/g)
        ?.map(Number)
        .reduce((sum, count) => sum + count, 0),
    ).toBe(3 + 1);
    expect(here.read("out.graph.json")).toBe(whole);
  });

  test("rejects are listed on request, also of what was read before", async ({ expect }) => {
    const here = kept(built.copy());
    expect((await here.build("--dry-run", "--rejects", "rejects.tsv")).stdout).toContain(
      "*.export.CSV: 1 of 2 to read\n  20180101.export.CSV: its 2 rejects are to be listed\n",
    );
    await here.build("--rejects", "rejects.tsv");
    const [header, ...rows] = here.read("rejects.tsv").trimEnd().split("\n");
    expect(header).toBe("file\tline\treason\trow");
    expect(rows.map((row) => row.split("\t").slice(0, 3).join(" "))).toEqual([
      "20180101.export.CSV 2 a statement (CAMEO 01): neither a contact nor a stance",
      "20180101.export.CSV 3 expected 57, 58 or 61 columns, found 2",
    ]);
  });

  test("what can't be read is told of each time, and the graph is made of the rest", async ({ expect }) => {
    const here = project();
    here.write("releases/b.txt", "\0\0");
    here.write("graph.yaml", PIPELINE.replace("by-hand", "gone"));
    for (const read of ["2 read, 1 failed", "0 read, 2 kept from before, 1 failed"]) {
      const { code, stderr } = await here.build();
      expect(code).toBe(1);
      expect(stderr).toContain("actor-graph: releases/b.txt: is no text: byte 1 is zero.");
      expect(stderr).toContain("actor-graph: gone.graph.json: there is no such file.");
      expect(stderr).toContain(`releases/*.txt: ${read}\n`);
      expect(parseGraphFile(here.read("out.graph.json")).documents.length).toBeGreaterThan(5);
    }
  });

  test("its paths are relative to the pipeline, wherever it is run from", async ({ expect }) => {
    const here = kept(built.fromScratch());
    const { code } = await runActorGraph(["build", here.at("graph.yaml")], built.at("releases"));
    expect(code).toBe(0);
    expect(here.read("out.graph.json")).toBe(built.read("out.graph.json"));
    expect(existsSync(here.at(".actor-graph/.gitignore"))).toBe(true);
  });

  test("what it writes it doesn't read", async ({ expect }) => {
    const here = project({
      "graph.yaml": "sources: [{ graphs: '*.graph.json' }]\noutput: all.graph.json\n",
      "a.graph.json": project().read("by-hand.graph.json"),
    });
    await here.build();
    expect((await here.build()).stderr).toBe("*.graph.json: 1 read\n");
    here.write("graph.yaml", "sources: [{ graphs: a.graph.json }]\noutput: ./a.graph.json\n");
    const { code, stderr } = await here.build();
    expect(code).toBe(1);
    expect(stderr).toBe("actor-graph: a.graph.json: is both read and written. Write into another file.\n");
  });

  test("doubtful matches are listed for review, and what is decided is done", async ({ expect }) => {
    const here = project({
      "graph.yaml": "sources: [{ import: '*.csv' }]\nreview: doubts.tsv\noutput: out.graph.json\n",
      "a.csv": "who,whom,when\nAntony Blinken,Ahmad Roe,2022-01-05\n",
      "b.csv": "who,whom,when\nAntony Blinken,Ahmed Roe,2022-01-05\n",
    });
    await here.build();
    expect(here.read("doubts.tsv")).toContain("?\tactor\tahmad-roe\tahmed-roe");
    here.write("doubts.tsv", here.read("doubts.tsv").replace("?", "same"));
    const { stderr } = await here.build();
    expect(stderr).toContain("0 read, 1 kept from before");
    expect(parseGraphFile(here.read("out.graph.json")).meetings).toHaveLength(1);
  });

  test.for([
    ["sources: [{ articles: '*.docx' }]\noutput: a.graph.json", "*.docx: no file is called so."],
    [
      "sources: [{ import: notes.txt }]\noutput: a.graph.json",
      "notes.txt: is in no format that import knows by sight. Name it with format: (",
    ],
    [
      "sources: [{ articles: notes.txt }]\noutput: none/a.gexf",
      "can't be written: there is no such folder. Name another file with output:.",
    ],
  ] as const)("%j can't be built: exit code 1", async ([pipeline, message], { expect }) => {
    const { code, stderr } = await project({ "graph.yaml": pipeline, "notes.txt": "Some notes.\n" }).build();
    expect(code).toBe(1);
    expect(stderr).toContain(message);
  });

  test("there is no pipeline: exit code 1", async ({ expect }) => {
    const { code, stderr } = await project({}).build();
    expect({ code, stderr }).toEqual({
      code: 1,
      stderr: "actor-graph: graph.yaml: there is no such file. Check its name and folder.\n",
    });
  });
});
