/**
 * What npm publishes, tried as its users would: packed, installed in an empty folder, run and imported from there, and put
 * into a page. One file, since packing builds `dist` anew.
 */
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { parseGraphFile } from "../graph/graph-file.ts";
import { DIST, ROOT } from "./build/paths.ts";
import { runTool } from "./checks/check.ts";
import { callGraphText } from "./testing/call-graph.ts";
import { type CommandResult, run } from "./testing/run-command.ts";
import { type Visitor, visitorOf } from "./testing/visit.ts";

const ARTICLE = "Angela Merkel met Emmanuel Macron in Aachen on Tuesday.\n";

/** As small as a page can be. */
const EMBEDDING = `<!doctype html>
<html lang="en">
<title>An article</title>
<link rel="icon" href="data:,">
<script type="module" src="bundle/actor-graph.js"></script>
<actor-graph src="sample.graph.json"><p>Shown until the graph is there.</p></actor-graph>
`;

interface Packed {
  filename: string;
  files: { path: string; mode: number }[];
}

let folder: string;
let user: string;
let packed: Packed;
let visitor: Visitor;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "actor-graph-package-"));
  user = join(folder, "user");
  mkdirSync(user);
  writeFileSync(join(user, "package.json"), '{ "private": true, "type": "module" }\n');
  const { stdout } = await succeed("npm", ["pack", "--json", "--pack-destination", folder], ROOT);
  // What prepack prints may stand before the list.
  [packed] = JSON.parse(stdout.slice(stdout.indexOf("[\n"))) as [Packed];
  const tarball = join(folder, packed.filename);
  await succeed("npm", ["install", "--omit=dev", "--prefer-offline", "--no-audit", "--no-fund", tarball], user);
  visitor = await visitorOf(writeSite(join(folder, "site"), join(user, "node_modules/actor-graph/dist/bundle")));
}, 300_000);

afterAll(async () => {
  await visitor?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** A site with the explorer as built here, and a page with the bundle as installed. */
function writeSite(site: string, bundle: string): string {
  cpSync(join(DIST, "explorer"), join(site, "explorer"), { recursive: true });
  cpSync(bundle, join(site, "bundle"), { recursive: true });
  writeFileSync(join(site, "explorer/sample.graph.json"), callGraphText());
  writeFileSync(join(site, "sample.graph.json"), callGraphText());
  writeFileSync(join(site, "article.html"), EMBEDDING);
  return site;
}

async function succeed(program: string, args: string[], cwd: string, stdin = ""): Promise<CommandResult> {
  const result = await run(program, args, cwd, stdin);
  if (result.code !== 0)
    throw new Error(`${program} ${args.join(" ")} ended with ${result.code}:\n${result.stderr}${result.stdout}`);
  return result;
}

test("the package holds what is built, what tells of it and the licences of what is in it, and no source", () => {
  const paths = packed.files.map(({ path }) => path);
  expect(paths.filter((path) => !path.startsWith("dist/")).sort()).toEqual([
    "CHANGELOG.md",
    "LICENSE",
    "README.md",
    "graph/extract/text/model/README.md",
    "graph/lexicon/SOURCES.md",
    "package.json",
  ]);
  for (const name of ["actor-graph.js", "bundle/actor-graph.js", "bundle/licences.md", "graph-file.schema.json"]) {
    expect(paths).toContain(`dist/${name}`);
  }
  expect(paths.filter((path) => path.endsWith(".test.ts") || /dist\/types\/.*(?<!\.d)\.ts$/.test(path))).toEqual([]);
});

test("npx actor-graph extract reads an article", { timeout: 60_000 }, async () => {
  writeFileSync(join(user, "article.txt"), ARTICLE);
  const { stdout, stderr } = await succeed(
    "npx",
    ["--no", "--", "actor-graph", "extract", "article.txt", "--published", "2019-01-23"],
    user,
  );
  expect(stderr).toBe("");
  expect(parseGraphFile(stdout).meetings).toMatchObject([{ form: "meeting", status: "held", date: "2019-01-22" }]);
});

test("npx actor-graph works in the checkout too, once it is built", { timeout: 60_000 }, async () => {
  const { stdout } = await succeed("npx", ["--no", "--", "actor-graph", "--version"], ROOT);
  expect(stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
});

test("the entry points can be imported in Node, the element's too, and there they do nothing", {
  timeout: 60_000,
}, async () => {
  const script = `
    const { ActorGraphElement } = await import("actor-graph");
    const { formatGraphFile, merge } = await import("actor-graph/graph");
    const { extract } = await import("actor-graph/graph/extract");
    const { default: schema } = await import("actor-graph/graph-file.schema.json", { with: { type: "json" } });
    const article = { text: ${JSON.stringify(ARTICLE)}, published: "2019-01-23" };
    const graph = merge([await extract({ ...article, id: "a" }), await extract({ ...article, id: "b" })]);
    formatGraphFile(graph);
    console.log(typeof ActorGraphElement, typeof schema.$schema, graph.meetings.length, globalThis.customElements?.get("actor-graph"));
  `;
  const { stdout } = await succeed(process.execPath, ["--no-warnings", "--input-type=module", "-"], user, script);
  expect(stdout).toBe("function string 1 undefined\n");
});

test("the entry points have types", { timeout: 60_000 }, async () => {
  writeFileSync(
    join(user, "user.ts"),
    `import { ActorGraphElement } from "actor-graph";
import "actor-graph/define";
import { type ActorGraphFile, actorGraph, parseGraphFile } from "actor-graph/graph";
import { extract } from "actor-graph/graph/extract";

const element: ActorGraphElement = document.createElement("actor-graph");
const file: ActorGraphFile = await extract({ text: "" });
element.data = parseGraphFile("");
actorGraph(file).forEachNode((id: string) => id);
// @ts-expect-error An actor's name is text.
const name: number = file.actors[0]!.name;
// @ts-expect-error An article has a text.
await extract({});
`,
  );
  const options = ["--noEmit", "--strict", "--target", "ES2022", "--module", "nodenext", "--skipLibCheck", "user.ts"];
  expect(await runTool("typescript", "tsc", options, user)).toEqual({ code: 0, output: "" });
});

test.for([
  ["the explorer page", "explorer/index.html"],
  ["a page of somebody else's", "article.html"],
] as const)("%s shows the graph beside it, without a complaint", { timeout: 60_000 }, async ([, path]) => {
  const { page, complaints } = await visitor.visit(path);
  await page.getByText("Angela Merkel").first().waitFor();
  await page.locator("actor-graph canvas").first().waitFor({ state: "attached" });
  expect(complaints).toEqual([]);
});
