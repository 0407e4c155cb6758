import { actorGraph } from "../../graph/actor-graph.ts";
import { layout } from "../../graph/layout.ts";
import type { ActorGraphFile } from "../../graph/schema.ts";

/** Beyond it a drawing is of no use, and takes minutes to lay out. */
export const MOST_DRAWN = 500;

/** A graph file with a place for every actor and issue, so that a viewer opens it without computing one. Places that it has, it keeps. */
export function withLayout(file: ActorGraphFile): ActorGraphFile {
  const known = file.layout;
  return { ...file, layout: layout(actorGraph(file), known === undefined ? {} : { known }) };
}
