/**
 * Where the nodes of a drawing stand: as stored in the file, else as computed here. The code that computes is only loaded
 * where it is needed.
 */
import type { ActorGraph } from "../graph/actor-graph.ts";
import type { Layout } from "../graph/layout.ts";
import type { RecordIndex } from "./record-index.ts";

/** Above so many nodes or ties a drawing is a hairball and a slow one: the best connected nodes are drawn, the list has all. */
const MOST_NODES = 300;
const MOST_TIES = 1_200;
const NODES_OF_MANY = 120;

export interface Places {
  /** Has a place for every node that is to be drawn, and for no other. */
  layout: Layout;
  /** How many nodes are in the list alone. */
  leftOut: number;
}

/** What a page that waits for its drawing can spare for the places in it; see `layout`. */
const EFFORT = 0.1;

/** The places of a graph's actors and issues; whoever has more time makes more effort. */
export async function placesOf(index: RecordIndex, effort = EFFORT): Promise<Places> {
  const { actorGraph } = await import("../graph/actor-graph.ts");
  const graph = actorGraph(index.file);
  const leftOut = leaveOut(graph, index);
  const known = new Map(Object.entries(index.file.layout ?? {}).filter(([id]) => graph.hasNode(id)));
  const stored: Layout = Object.fromEntries(known);
  if (graph.everyNode((id) => known.has(id))) return { layout: stored, leftOut };
  const { layout } = await import("../graph/layout.ts");
  return { layout: layout(graph, { known: stored, effort }), leftOut };
}

/** Drops the least connected nodes of a graph that is too big to draw; how many. */
function leaveOut(graph: ActorGraph, index: RecordIndex): number {
  if (graph.order <= MOST_NODES && graph.size <= MOST_TIES) return 0;
  const least = graph
    .nodes()
    .sort((a, b) => index.weight(b) - index.weight(a))
    .slice(NODES_OF_MANY);
  for (const id of least) graph.dropNode(id);
  return least.length;
}
