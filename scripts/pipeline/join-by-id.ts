import { collect, type RecordLine } from "../../graph/import/records.ts";
import type { ActorGraphFile } from "../../graph/schema.ts";
import { recordLines } from "./record-lines.ts";

/** Graphs of one data set as one, as where they are imported together: one id is one record, its evidence and aliases added up. */
export async function joinById(graphs: readonly ActorGraphFile[]): Promise<ActorGraphFile> {
  const [first] = graphs;
  return graphs.length === 1 && first ? first : collect(linesOfAll(graphs));
}

function* linesOfAll(graphs: readonly ActorGraphFile[]): Generator<RecordLine> {
  for (const graph of graphs) yield* recordLines(graph);
}
