import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, test } from "vitest";
import { parseGraphFile } from "../../graph/graph-file.ts";
import { ACTOR_GRAPH, runActorGraph } from "../testing/run-command.ts";

const MET = "Angela Merkel met Emmanuel Macron in Aachen on Tuesday.\n";

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "actor-graph-extract-"));
  const files: Record<string, string | Buffer> = {
    "met.txt": MET,
    "front.txt": `---\nid: aachen\ntitle: A treaty\npublished: 2019-01-23\n---\n${MET}`,
    "article.json": JSON.stringify({ id: "json", text: MET, published: "2019-01-23" }),
    "empty.txt": " \n",
    "latin.txt": Buffer.from("They met in a Caf\u00e9.\n", "latin1"),
    "picture.png": Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0]),
    "bad-day.txt": `---\npublished: 2019-02-30\n---\n${MET}`,
    "page.txt": `<p>${MET.trim()}</p>`,
    "german.txt": "Die Kanzlerin traf am Dienstag in Aachen den Präsidenten, um einen Vertrag zu unterzeichnen.",
    "scores.txt": "Arsenal 2 Chelsea 1\nLiverpool 0 Everton 0\nLeeds 3 Fulham 2\nBurnley 1 Wolves 1\nSpurs 4 Villa 0",
    "rain.txt": "It rained on Tuesday. Nobody came.",
    "talks.graph.json": '{"format": "actor-graph/1"}',
    "lines.ndjson": [
      JSON.stringify({ id: "one", text: MET, published: "2019-01-23" }),
      "",
      '{"id": "two", "text": ',
      JSON.stringify({ id: "three", text: "" }),
      JSON.stringify({ id: "four", text: MET }),
    ].join("\n"),
  };
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  mkdirSync(join(folder, "folder"));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const extract = (args: string[], stdin?: string) => runActorGraph(["extract", ...args], folder, stdin);

describe.concurrent("actor-graph extract", { timeout: 60_000 }, () => {
  test("an article becomes a graph file on standard output, and nothing else is said", async ({ expect }) => {
    const { code, stdout, stderr } = await extract(["met.txt", "--published", "2019-01-23", "--publisher", "Example"]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    const graph = parseGraphFile(stdout);
    expect(graph.documents).toMatchObject([{ published: "2019-01-23", publisher: "Example" }]);
    expect(graph.actors.map(({ name }) => name).sort()).toEqual(["Angela Merkel", "Emmanuel Macron"]);
    expect(graph.meetings).toMatchObject([{ status: "held", date: "2019-01-22", place: "Aachen" }]);
    expect(Object.keys(graph.layout ?? {}).sort()).toEqual(graph.actors.map(({ id }) => id).sort());
  });

  test("an article may come by standard input", async ({ expect }) => {
    const { code, stdout } = await extract(["-", "--id", "piped", "--title", "A treaty"], MET);
    expect(code).toBe(0);
    expect(parseGraphFile(stdout).documents).toMatchObject([{ id: "piped", title: "A treaty" }]);
  });

  test("front matter tells of the article, the command line knows better, and offsets count from the text after it", async ({
    expect,
  }) => {
    const { stdout } = await extract(["front.txt", "--title", "Aachen"]);
    const graph = parseGraphFile(stdout);
    expect(graph.documents).toMatchObject([{ id: "aachen", title: "Aachen", published: "2019-01-23" }]);
    expect(graph.meetings[0]?.evidence).toMatchObject([{ start: 0, quote: MET.trim() }]);
  });

  test("several files become one graph, in which the same meeting is one with the evidence of all", async ({
    expect,
  }) => {
    const { code, stdout } = await extract(["front.txt", "article.json", "--no-layout"]);
    expect(code).toBe(0);
    const graph = parseGraphFile(stdout);
    expect(graph.documents.map(({ id }) => id)).toEqual(["aachen", "json"]);
    expect(graph.meetings).toHaveLength(1);
    expect(graph.meetings[0]?.evidence).toHaveLength(2);
    expect(graph.layout).toBeUndefined();
  });

  test("-o writes into a file", async ({ expect }) => {
    const { code, stdout, stderr } = await extract(["met.txt", "-o", "out.graph.json"]);
    expect({ code, stdout, stderr }).toEqual({ code: 0, stdout: "", stderr: "" });
    expect(parseGraphFile(readFileSync(join(folder, "out.graph.json"), "utf8")).documents).toHaveLength(1);
  });

  test("the same article gives the same bytes", async ({ expect }) => {
    const [first, second] = await Promise.all([extract(["front.txt"]), extract(["front.txt"])]);
    expect(first.stdout).toBe(second.stdout);
  });

  test("a file that can't be read is told on one line, the others become the graph, and the exit code is 1", async ({
    expect,
  }) => {
    const { code, stdout, stderr } = await extract(["gone.txt", "met.txt"]);
    expect({ code, stderr }).toEqual({
      code: 1,
      stderr: "actor-graph: gone.txt: there is no such file. Check its name and folder.\n",
    });
    expect(parseGraphFile(stdout).documents).toHaveLength(1);
  });

  test.for([
    ["folder", "actor-graph: folder: is a folder. Name the files in it: folder/*.txt\n"],
    ["empty.txt", "actor-graph: empty.txt: is empty. There is nothing to read.\n"],
    ["latin.txt", /^actor-graph: latin\.txt: is not UTF-8: line 1 holds the byte 0xE9, .*\n$/],
    ["picture.png", /^actor-graph: picture\.png: is no text: byte 9 is zero\..*\n$/],
    [
      "bad-day.txt",
      /^actor-graph: bad-day\.txt: published: Expected a day such as 2025-05-19 but received "2019-02-30"\.\n$/,
    ],
    [
      "page.txt",
      /^actor-graph: page\.txt: can't be read into a graph: This is HTML .* <p> at 0\. Copy the article .*\n$/,
    ],
    ["talks.graph.json", /^actor-graph: talks\.graph\.json: is a graph file already\. Use merge .*\n$/],
    ["lines.ndjson", /^actor-graph: lines\.ndjson: .*--ndjson.*\n$/],
  ] as const)(
    "%s alone makes no graph, one line of explanation, and exit code 1",
    async ([name, message], { expect }) => {
      const { code, stdout, stderr } = await extract([name]);
      expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
      expect(stderr).toMatch(message);
    },
  );

  test.for([
    ["german.txt", /^actor-graph: german\.txt: The text is not in English and was not read\. .*\n$/],
    ["scores.txt", /^actor-graph: scores\.txt: .* a table, a list or scores\. .*\n$/],
    ["rain.txt", /^actor-graph: rain\.txt: Nobody is said to meet, .* in 2 sentences read\.\n$/],
  ] as const)("nothing comes of %s, and the reason is told", async ([name, message], { expect }) => {
    const { code, stdout, stderr } = await extract([name]);
    expect(code).toBe(0);
    expect(parseGraphFile(stdout)).toMatchObject({ documents: [{ kind: "article" }], meetings: [], stances: [] });
    expect(stderr).toMatch(message);
  });

  test("of many articles in which nothing was found the number is told, once", async ({ expect }) => {
    const { stderr } = await extract(["rain.txt", "-"], "The sun shone.");
    expect(stderr).toBe("actor-graph: In 2 articles nobody is said to meet, call or take a stand on anybody.\n");
  });

  test("--debug shows where an error comes from", async ({ expect }) => {
    const { stderr } = await extract(["gone.txt", "--debug"]);
    expect(stderr).toMatch(/^actor-graph: gone\.txt: there is no such file.*\nInputError: .*at .*read\.ts.*ENOENT/s);
  });

  test("a file that can't be written is told on one line", async ({ expect }) => {
    const { code, stderr } = await extract(["met.txt", "-o", "nowhere/out.graph.json"]);
    expect({ code, stderr }).toEqual({
      code: 1,
      stderr:
        "actor-graph: nowhere/out.graph.json: can't be written: there is no such folder. Name another file with -o.\n",
    });
  });

  test.for([
    [[], "error: missing required argument 'files'"],
    [
      ["met.txt", "--published", "May"],
      "error: option '--published <day>' argument 'May' is invalid. Expected a day such as 2025-05-19.",
    ],
    [["met.txt", "--publishd", "2025-05-19"], "error: unknown option '--publishd'\n(Did you mean --published?)"],
    [["met.txt", "front.txt", "--title", "Talks"], "error: --title is of one article"],
    [["lines.ndjson", "--ndjson", "--id", "one"], "error: --id is of one article"],
    [["met.txt", "met.txt"], "error: met.txt is named twice."],
  ] as const)("%j is not understood: exit code 2", async ([args, message], { expect }) => {
    const { code, stdout, stderr } = await extract([...args]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain(message);
    expect(stderr).toContain("--help");
  });
});

describe.concurrent("actor-graph extract --ndjson", { timeout: 60_000 }, () => {
  test("each article becomes a graph on a line; a bad line is told with its number, and the rest goes on", async ({
    expect,
  }) => {
    const { code, stdout, stderr } = await extract(["--ndjson", "lines.ndjson"]);
    expect(code).toBe(1);
    const graphs = stdout.trimEnd().split("\n").map(parseGraphFile);
    expect(graphs.map(({ documents }) => documents[0]?.id)).toEqual(["one", "four"]);
    expect(stderr.trimEnd().split("\n")).toEqual([
      expect.stringMatching(/^actor-graph: lines\.ndjson, line 3: is not JSON: /),
      "actor-graph: lines.ndjson, line 4: the article has no text. There is nothing to read.",
    ]);
  });

  test("articles come by standard input, and go into a file", async ({ expect }) => {
    const { code, stderr } = await extract(
      ["--ndjson", "-", "-o", "out.ndjson", "--published", "2019-01-23"],
      `${JSON.stringify({ id: "five", text: MET })}\n`,
    );
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    const graph = parseGraphFile(readFileSync(join(folder, "out.ndjson"), "utf8"));
    expect(graph.documents).toMatchObject([{ id: "five", published: "2019-01-23" }]);
  });

  test("a reader that has seen enough ends it without a complaint", async ({ expect }) => {
    const article = JSON.stringify({ text: MET.repeat(40) });
    writeFileSync(join(folder, "many.ndjson"), `${article}\n`.repeat(300));
    const child = spawn(process.execPath, [...ACTOR_GRAPH, "extract", "--ndjson", "many.ndjson"], { cwd: folder });
    let complaint = "";
    child.stderr.on("data", (text) => {
      complaint += text;
    });
    child.stdout.once("data", () => child.stdout.destroy());
    const [code] = await once(child, "close");
    expect({ code, complaint }).toEqual({ code: 0, complaint: "" });
  });
});
