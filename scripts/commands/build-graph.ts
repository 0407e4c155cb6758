import type { Command } from "commander";
import { type BuildOptions, build } from "../pipeline/build.ts";
import { dryRun } from "../pipeline/dry-run.ts";
import { readPipeline } from "../pipeline/read-pipeline.ts";

const MANUAL = `
A pipeline file names sources, what of them is kept, and what is written; its paths
are relative to it. *, ? and ** stand for parts of names; what begins with a star
wants quotes:

  title: Diplomacy of 2022
  sources:
    - articles: releases/*.txt
      publisher: US Department of State
    - import: gdelt/*.export.CSV.zip
      filter: { countries: [Ukraine, Russia] }
    - import: ministers/*.csv
      mapping: ministers.yaml
    - graphs: "**/*.graph.json"
  review: doubts.tsv
  filter: { from: 2022-01, to: 2022-06, kinds: [held, planned], confidence: 0.5 }
  output:
    - diplomacy.graph.json
    - { file: tables, format: csv }

articles are text files, *.json with one article and *.ndjson with one a line; import
reads what the command import does, and takes its options: format, since, edge,
actors, mapping. Files of one import are one data set: an id in them is one actor.

A filter keeps records that fit all it says: from, to, undated: false; kinds (held,
planned, off, unclear, for, against, neutral), statuses, forms, acts; types, which all
of a record's actors have; actors (ids or names) and countries, which one of them is or
is of; confidence. That of a source is for it alone.

What was read of a source is kept in .actor-graph beside the first output. It is read
again if it changes, or how it is to be read does, or this program. A build that was
interrupted goes on where it was; the result is the same as from scratch.

Examples:
  $ actor-graph build
  $ actor-graph build diplomacy.yaml --dry-run
  $ actor-graph build diplomacy.yaml --rejects rejects.tsv`;

export function addBuild(program: Command): void {
  program
    .command("build")
    .summary("make what a pipeline file names of its sources")
    .description("Reads the sources of a pipeline file as far as they have changed, and writes one graph of all.")
    .argument("[file]", "the pipeline, as YAML", "graph.yaml")
    .option("--dry-run", "say what would be read, and why, and what would be written")
    .option("--fresh", "read everything again")
    .option("--rejects <file>", "list every rejected row there, with its line and the reason")
    .addHelpText("after", MANUAL)
    .action(async (path: string, _own: unknown, command: Command) => {
      const options = command.optsWithGlobals<BuildOptions & { dryRun?: boolean }>();
      const pipeline = await readPipeline(path);
      await (options.dryRun ? dryRun(pipeline, path, options) : build(pipeline, path, options));
    });
}
