import { decide, doubts, formatReview } from "../../graph/review/index.ts";
import type { ActorGraphFile } from "../../graph/schema.ts";
import { readReview } from "../input/review.ts";
import { writeWhole } from "../output/unfinished.ts";

/**
 * The graph after what a review file says; doubts that are left are written into it.
 *
 * @param option by which the file is named, for messages
 */
export async function reviewed(merged: ActorGraphFile, path: string, option = "--review"): Promise<ActorGraphFile> {
  const decisions = await readReview(path);
  const graph = decide(merged, decisions);
  const text = formatReview(graph, doubts(graph), decisions);
  // A person's decisions stand in it: they mustn't be lost if writing ends early.
  await writeWhole(path, (sink) => sink.write(text), option);
  return graph;
}
