import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { gdelt } from "../../../graph/import/events/testing/rows.ts";
import { callGraphText } from "../../testing/call-graph.ts";
import { type CommandResult, runActorGraph } from "../../testing/run-command.ts";

export const PIPELINE = `title: A trial
sources:
  - articles: releases/*.txt
    publisher: Office
  - articles: agency.ndjson
  - import: "*.export.CSV"
  - import: register/*.csv
  - graphs: by-hand.graph.json
output:
  - out.graph.json
  - out.ndjson
  - { file: tables, format: csv }
`;

/** A source of each kind: 3 articles, 2 in one file, 2 files of events with 2 rejects, a register of 2 files, and a graph file. */
const FILES: Record<string, string> = {
  "graph.yaml": PIPELINE,
  "releases/a.txt": "---\npublished: 2022-01-05\n---\nAngela Merkel met Emmanuel Macron in Aachen on Tuesday.\n",
  "releases/b.txt": "---\npublished: 2022-01-06\n---\nAntony Blinken spoke with Sergey Lavrov by phone on Monday.\n",
  "releases/c.txt": "---\npublished: 2022-01-07\n---\nEmmanuel Macron will meet Olaf Scholz in Paris on Monday.\n",
  "agency.ndjson": [
    { id: "n1", published: "2022-01-05", text: "Xi Jinping met Vladimir Putin in Beijing on Tuesday." },
    { id: "n2", published: "2022-01-06", text: "Olaf Scholz met Vladimir Putin in Moscow on Monday." },
  ]
    .map((article) => `${JSON.stringify(article)}\n`)
    .join(""),
  "20180101.export.CSV": `${gdelt()}\n${gdelt({ code: "010" })}\na\tb\n`,
  "20180102.export.CSV": `${gdelt({ id: "2", source: ["DEU", "GERMANY", "DEU"], target: ["FRA", "FRANCE", "FRA"] })}\n`,
  "register/q1.csv": "who,whom,when\nAnna Novak,Bo Larsen,2022-01-05\n",
  "register/q2.csv": "who,whom,when\nAnna Novak,Carla Rossi,2022-04-05\n",
  "by-hand.graph.json": callGraphText("a"),
};

/** A pipeline with its sources, in a folder of its own. */
export class Project {
  readonly folder = mkdtempSync(join(tmpdir(), "actor-graph-pipeline-"));

  constructor(files: Record<string, string> = FILES) {
    for (const [name, text] of Object.entries(files)) this.write(name, text);
  }

  at(name: string): string {
    return join(this.folder, name);
  }

  read(name: string): string {
    return readFileSync(this.at(name), "utf8");
  }

  write(name: string, text: string): void {
    mkdirSync(dirname(this.at(name)), { recursive: true });
    writeFileSync(this.at(name), text);
  }

  build(...args: string[]): Promise<CommandResult> {
    return runActorGraph(["build", ...args], this.folder);
  }

  /** What is kept of its sources, without what isn't a part: the files' names. */
  parts(): string[] {
    const names = readdirSync(this.at(".actor-graph/graph"));
    return names.filter((name) => /\.(?:graph\.json|ndjson)$/.test(name) && !name.startsWith("."));
  }

  /** The same in another folder, with all that is kept and written. */
  copy(isCopied: (path: string) => boolean = () => true): Project {
    const copy = new Project({});
    cpSync(this.folder, copy.folder, { recursive: true, filter: isCopied });
    return copy;
  }

  /** The same sources in another folder, of which nothing is kept or written. */
  fromScratch(): Project {
    return this.copy((path) => !/[\\/](?:\.actor-graph|out\.[^\\/]*|tables)$/.test(path));
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
