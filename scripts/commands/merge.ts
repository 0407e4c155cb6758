import type { Command } from "commander";
import { formatGraphFile } from "../../graph/graph-file.ts";
import { merge } from "../../graph/merge.ts";
import type { ActorGraphFile } from "../../graph/schema.ts";
import { readGraphFile } from "../input/graph-file.ts";
import { complain } from "../output/complain.ts";
import { openSink } from "../output/sink.ts";
import { reviewed } from "./reviewed.ts";
import { withLayout } from "./with-layout.ts";

interface MergeOptions {
  output?: string;
  review?: string;
  layout: boolean;
  debug?: boolean;
}

const MANUAL = `
With --review, actors and contacts that may be one, but are too little alike to be
merged, are listed as a table: put “same” or “different” where the question mark
stands, and run the same command again.

Examples:
  $ actor-graph merge may.graph.json june.graph.json -o summer.graph.json
  $ actor-graph merge register.graph.json releases.graph.json --review doubts.tsv -o all.graph.json`;

export function addMerge(program: Command): void {
  program
    .command("merge")
    .summary("make one graph file of several")
    .description(
      "Makes one graph of several: the same actor and the same meeting become one, with the evidence of all.",
    )
    .argument("<files...>", 'graph files; "-" is standard input')
    .option("-o, --output <file>", "write into this file rather than to standard output")
    .option("--review <file>", "list doubtful matches there, as a table; what is decided in it already is done")
    .option("--no-layout", "leave out the places of actors in a drawing")
    .addHelpText("after", MANUAL)
    .action(async (files: string[], _own: unknown, command: Command) => {
      const options = command.optsWithGlobals<MergeOptions>();
      const graphs: ActorGraphFile[] = [];
      for (const path of files) {
        try {
          graphs.push(await readGraphFile(path));
        } catch (error) {
          complain(error, options);
        }
      }
      if (graphs.length === 0) return;
      const merged = merge(graphs);
      const graph = options.review === undefined ? merged : await reviewed(merged, options.review);
      const sink = openSink(options.output);
      await sink.write(formatGraphFile(options.layout ? withLayout(graph) : graph));
      await sink.close();
    });
}
