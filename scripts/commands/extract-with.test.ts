import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parseGraphFile } from "../../graph/graph-file.ts";
import { CLAIMS, MET, TEXT } from "../testing/claims.ts";
import { type Answer, completion, json, type ModelServer, modelServer } from "../testing/model-server.ts";
import { runActorGraph } from "../testing/run-command.ts";

const KEY = "secret-key-0123456789";

let folder: string;
let server: ModelServer;
/** How the server answers, by the title of the article that it is asked about. */
const answers: Record<string, Answer> = {};

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "actor-graph-extract-with-"));
  server = await modelServer((response, index, asked) => {
    const title = /^Title: (.*)$/m.exec(asked.body.messages[1]?.content ?? "")?.[1] ?? "";
    (answers[title] ?? ((response) => completion(response, CLAIMS)))(response, index, asked);
  });
  for (const name of ["one", "two", "three"])
    writeFileSync(
      join(folder, `${name}.txt`),
      `---\nid: ${name}\npublished: 2019-01-23\ntitle: ${name}\n---\n${TEXT}\n`,
    );
  for (const name of ["good", "invented", "down"])
    writeFileSync(
      join(folder, `${name}.txt`),
      `---\nid: ${name}\npublished: 2019-01-23\ntitle: ${name}\n---\n${TEXT}\n\n${TEXT}\n`,
    );
  writeFileSync(
    join(folder, "refused.txt"),
    `---\ntitle: refused\n---\n${TEXT}\n\nNothing more was said in Aachen on that day.\n`,
  );
  const line = (id: string) => JSON.stringify({ id, text: TEXT, title: id, published: "2019-01-23" });
  writeFileSync(join(folder, "lines.ndjson"), ["one", "two", "three"].map(line).join("\n"));
  writeFileSync(join(folder, "finder.mjs"), 'export default { find: () => [{ name: "kd lang", type: "PER" }] };');
  writeFileSync(join(folder, "sang.txt"), "kd lang met Angela Merkel.");
  answers.invented = (response) =>
    completion(response, { ...CLAIMS, contacts: [MET, { ...MET, quote: "Angela Merkel met the Pope." }] });
  answers.down = (response) => json(response, { error: { message: `No entry with ${KEY}` } }, 401);
  answers.refused = (response, _, { body }) =>
    completion(response, CLAIMS, {
      refusal: body.messages[1]?.content.includes("Nothing more") ? "No." : null,
    });
});

afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

const withModel = (...args: string[]) =>
  runActorGraph(
    [
      "extract",
      "--extractor",
      "openai",
      "--model",
      "test",
      "--base-url",
      server.baseUrl,
      "--concurrency",
      "1",
      ...args,
    ],
    folder,
    "",
    { ACTOR_GRAPH_API_KEY: KEY, OPENAI_API_KEY: "another-key" },
  );

describe.concurrent("actor-graph extract --extractor", { timeout: 120_000 }, () => {
  test("a language model's claims become a graph file, and what was spent is told", async () => {
    const { code, stdout, stderr } = await withModel("good.txt", "--price", "1,2");
    expect({ code, stderr }).toEqual({
      code: 0,
      stderr: "actor-graph: 1 request, 100 tokens in, 10 out, 0.0001 in cost.\n",
    });
    expect(parseGraphFile(stdout).meetings).toMatchObject([{ date: "2019-01-22", place: "Aachen" }]);
    expect(server.asked.every(({ headers }) => headers.authorization === `Bearer ${KEY}`)).toBe(true);
  });

  test("what it invents is counted, and listed where that is wanted", async () => {
    const { code, stdout, stderr } = await withModel("invented.txt", "--rejects", "rejects.tsv");
    expect(code).toBe(0);
    expect(stderr).toContain("actor-graph: 1 claim rejected, 1 as the quote is not in the article.\n");
    expect(stdout).not.toContain("Pope");
    expect(readFileSync(join(folder, "rejects.tsv"), "utf8")).toBe(
      "document\treason\twhat\ninvented\tthe quote is not in the article\tmeeting: Angela Merkel met the Pope.\n",
    );
  });

  test("a server that refuses is told without the key, also with --debug", async () => {
    const { code, stdout, stderr } = await withModel("down.txt", "good.txt", "--debug");
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    expect(stderr).toMatch(
      /^actor-graph: down\.txt: can't be read into a graph: 127\.0\.0\.1:\d+ answers with status 401: No entry with \[key\]\. Check the key\.\n/,
    );
    expect(stderr).toContain("actor-graph: 1 more articles were not begun.\n");
    expect(stderr).not.toContain(KEY);
  });

  test("when a limit is reached, what was read is written, and the rest is told", async () => {
    const { code, stdout, stderr } = await withModel("one.txt", "two.txt", "three.txt", "--max-requests", "1");
    expect(code).toBe(1);
    expect(parseGraphFile(stdout).documents.map(({ id }) => id)).toEqual(["one"]);
    expect(stderr.split("\n")).toEqual([
      "actor-graph: two.txt: can't be read into a graph: The limit of 1 requests is reached: 1 are spent, and one more request could pass it. Raise the limit to read on.",
      "actor-graph: 1 more articles were not begun.",
      "actor-graph: 1 request, 100 tokens in, 10 out.",
      "",
    ]);
  });

  test("of an article that is read in part, the part is kept", async () => {
    const { code, stdout, stderr } = await withModel("refused.txt", "--part-tokens", "30");
    expect(code).toBe(1);
    expect(stderr).toMatch(
      /^actor-graph: refused\.txt: was not read to its end, what was read is kept: \d of \d parts could not be read: The model refuses to answer: No\.\n/,
    );
    expect(parseGraphFile(stdout).meetings).toHaveLength(1);
  });

  test("--ndjson keeps the lines that were read before a limit is reached", async () => {
    const { code, stdout, stderr } = await withModel("--ndjson", "lines.ndjson", "--max-requests", "1");
    expect(code).toBe(1);
    expect(
      stdout
        .trimEnd()
        .split("\n")
        .map((line) => parseGraphFile(line).documents[0]?.id),
    ).toEqual(["one"]);
    expect(stderr).toContain("actor-graph: lines.ndjson, line 2: can't be read into a graph: The limit of 1 requests");
    expect(stderr).toContain("actor-graph: lines.ndjson: what comes from line 3 on was not begun.\n");
  });

  test("several articles at a time come out in their order, the same as one after the other", async () => {
    const files = ["one.txt", "two.txt", "three.txt", "good.txt"];
    const [one, many] = await Promise.all([withModel(...files), withModel(...files, "--concurrency", "3")]);
    expect(many.stdout).toBe(one.stdout);
    expect(parseGraphFile(one.stdout).meetings[0]?.evidence).toHaveLength(4);
  });

  test("a module that finds actors finds them for our own extraction", async () => {
    const { code, stdout } = await runActorGraph(["extract", "sang.txt", "--extractor", "./finder.mjs"], folder);
    expect(code).toBe(0);
    expect(parseGraphFile(stdout).meetings[0]?.participants).toHaveLength(2);
  });

  test.for([
    [["--extractor", "openai"], "error: --extractor openai needs --model"],
    [["--model", "m"], "error: --model is for a language model. Add --extractor openai."],
    [["--extractor", "openai", "--model", "m", "--max-cost", "-1"], "Expected a number above 0."],
    [["--extractor", "openai", "--model", "m", "--price", "1"], "Expected two numbers such as 0.15,0.6."],
    [["--extractor", "openai", "--model", "m", "--parameters", "[1]"], "Expected a JSON object such as"],
    [["--extractor", "openai", "--model", "m", "--retries", "x"], "Expected a whole number, 0 or more."],
  ] as const)("%j is not understood: exit code 2", async ([args, message]) => {
    const { code, stderr } = await runActorGraph(["extract", "good.txt", ...args], folder);
    expect(code).toBe(2);
    expect(stderr).toContain(message);
  });

  test("a module that isn't there is told on one line: exit code 1", async () => {
    const { code, stderr } = await runActorGraph(["extract", "good.txt", "--extractor", "./gone.mjs"], folder);
    expect(code).toBe(1);
    expect(stderr).toMatch(/^actor-graph: \.\/gone\.mjs: can't be loaded: .*\n$/);
  });
});
