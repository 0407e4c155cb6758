import { checkGraphFile } from "../../../graph-file.ts";
import type { ActorGraphFile } from "../../../schema.ts";
import { collect } from "../../records.ts";
import { type Reject, Tally } from "../../rejects.ts";
import { type GraphFormat, type GraphImportOptions, importGraph } from "../import-graph.ts";

export interface Imported {
  /** Checked to be sound. */
  file: ActorGraphFile;
  tally: Tally;
  rejects: Reject[];
}

/** A graph file's text, in pieces, as a graph of ours. */
export async function imported(
  format: GraphFormat,
  text: string | readonly string[],
  options: GraphImportOptions = {},
): Promise<Imported> {
  const rejects: Reject[] = [];
  const tally = new Tally((reject) => rejects.push(reject));
  const pieces = typeof text === "string" ? [text] : text;
  const file = checkGraphFile(await collect(importGraph(format, pieces, options, tally)));
  return { file, tally, rejects };
}
