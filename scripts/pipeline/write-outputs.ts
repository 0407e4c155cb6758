import { exportFormat } from "../../graph/export/index.ts";
import { formatGraphFile } from "../../graph/graph-file.ts";
import type { ActorGraphFile } from "../../graph/schema.ts";
import { MOST_DRAWN, withLayout } from "../commands/with-layout.ts";
import { writeWhole } from "../output/unfinished.ts";
import { writeExport } from "../output/write-export.ts";
import { within } from "./find-files.ts";
import type { Output } from "./pipeline.ts";
import { recordLines } from "./record-lines.ts";

/** By which outputs are named, for messages. */
const OPTION = "output:";

/** Writes a graph in all that a pipeline names, each file whole or not at all. */
export async function writeOutputs(graph: ActorGraphFile, outputs: readonly Output[], folder: string): Promise<void> {
  // Once for all that want it: it is what takes longest.
  const drawn = outputs.some((output) => isDrawn(output, graph)) ? withLayout(graph) : graph;
  for (const output of outputs) await write(isDrawn(output, graph) ? drawn : graph, output, folder);
}

/** Unless told, a graph file is, since it is made to be looked at; as far as there is something to see. */
function isDrawn({ format, layout }: Output, graph: ActorGraphFile): boolean {
  return layout ?? (format === "graph" && graph.actors.length <= MOST_DRAWN);
}

async function write(graph: ActorGraphFile, { file, format }: Output, folder: string): Promise<void> {
  const path = within(folder, file);
  const exported = exportFormat(format);
  if (exported) await writeExport(graph, exported, path, OPTION);
  else if (format === "ndjson") await writeLines(graph, path);
  else await writeWhole(path, (sink) => sink.write(formatGraphFile(graph)), OPTION);
}

async function writeLines(graph: ActorGraphFile, path: string): Promise<void> {
  await writeWhole(
    path,
    async (sink) => {
      for (const line of recordLines(graph)) await sink.write(`${JSON.stringify(line)}\n`);
    },
    OPTION,
  );
}
