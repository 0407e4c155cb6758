/**
 * Ego networks
 * ============
 *
 * An actor and the actors around it.
 */
import type { ActorGraph } from "../actor-graph.ts";
import { UnknownActorError } from "../errors.ts";

export interface EgoOptions {
  /** How many ties to walk from the ego; 1 unless told. */
  radius?: number;
}

/**
 * The ego network of an actor (or issue): the actor, all actors and issues within `radius` ties, and
 * the ties among them, whichever way the ties point.
 *
 * @example
 *
 * ```ts
 * ego(graph, "merkel").nodes(); // ["merkel", "macron"]
 * ```
 */
export function ego(graph: ActorGraph, actor: string, { radius = 1 }: EgoOptions = {}): ActorGraph {
  if (!graph.hasNode(actor)) throw new UnknownActorError(actor);
  const reached = new Set([actor]);
  let rim = reached;
  for (let step = 0; step < radius; step++) {
    rim = new Set([...rim].flatMap((id) => graph.neighbors(id)).filter((id) => !reached.has(id)));
    for (const id of rim) reached.add(id);
  }
  return around(graph, reached);
}

/** The part of a graph that some of its nodes make. Looks at their ties only, since an ego network is small in a large graph. */
function around(graph: ActorGraph, nodes: ReadonlySet<string>): ActorGraph {
  const part: ActorGraph = graph.nullCopy();
  for (const id of nodes) part.addNode(id, graph.getNodeAttributes(id));
  for (const id of nodes) {
    graph.forEachEdge(id, (key, tie, source, target, _source, _target, undirected) => {
      // Both its ends come by, and one of them brings it.
      if (source !== id || !nodes.has(target)) return;
      if (undirected) part.addUndirectedEdgeWithKey(key, source, target, tie);
      else part.addDirectedEdgeWithKey(key, source, target, tie);
    });
  }
  return part;
}
