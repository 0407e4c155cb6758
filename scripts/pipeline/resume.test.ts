import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readdirSync } from "node:fs";
import { setTimeout } from "node:timers/promises";
import { afterAll, expect, test } from "vitest";
import { ACTOR_GRAPH } from "../testing/run-command.ts";
import { Project } from "./testing/project.ts";

const PEOPLE = ["Angela Merkel", "Emmanuel Macron", "Olaf Scholz", "Sergey Lavrov", "Antony Blinken", "Wang Yi"];
const CITIES = ["Berlin", "Paris", "Moscow", "Geneva", "Vienna", "Beijing", "Oslo"];

/** An article of many sentences, unlike all others. */
function article(number: number): string {
  const sentences = Array.from({ length: 30 }, (_, index) => {
    const [one, other] = [PEOPLE[index % 6], PEOPLE[(index + 1 + (number % 5)) % 6]];
    return `${one} met ${other} in ${CITIES[(number + index) % 7]} on Tuesday to discuss proposal ${number}.`;
  });
  return `---\npublished: 2022-01-05\ntitle: Report ${number}\n---\n${sentences.join(" ")}\n`;
}

const ARTICLES = 120;

const project = new Project({
  "graph.yaml": "sources: [{ articles: 'reports/*.txt' }]\noutput: out.graph.json\n",
  ...Object.fromEntries(Array.from({ length: ARTICLES }, (_, number) => [`reports/${number}.txt`, article(number)])),
});
const scratch = project.copy();

afterAll(() => {
  project.remove();
  scratch.remove();
});

/** Runs a build until it has read some of its sources, and kills it. */
async function killed(): Promise<void> {
  const child = spawn(process.execPath, [...ACTOR_GRAPH, "build"], { cwd: project.folder, stdio: "ignore" });
  const ended = once(child, "exit");
  const folder = project.at(".actor-graph/graph");
  while (child.exitCode === null && !(existsSync(folder) && project.parts().length >= 5)) await setTimeout(2);
  child.kill("SIGKILL");
  const [code, signal] = await ended;
  expect({ code, signal }).toEqual({ code: null, signal: "SIGKILL" });
}

test("a build that was killed goes on where it was, and ends with the same as one that wasn't", async () => {
  await killed();
  const before = project.parts().length;
  expect(before).toBeGreaterThanOrEqual(5);
  expect(before).toBeLessThan(ARTICLES);
  expect(existsSync(project.at("out.graph.json"))).toBe(false);

  const { code, stderr } = await project.build();
  expect(code).toBe(0);
  expect(stderr).toBe(`reports/*.txt: ${ARTICLES - before} read, ${before} kept from before\n`);
  const names = [...readdirSync(project.folder), ...readdirSync(project.at(".actor-graph/graph"))];
  expect(names.filter((name) => name.endsWith(".unfinished"))).toEqual([]);

  await scratch.build();
  expect(project.read("out.graph.json")).toBe(scratch.read("out.graph.json"));
}, 120_000);
