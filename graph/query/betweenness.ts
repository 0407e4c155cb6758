/**
 * Betweenness
 * ===========
 *
 * Who lies on the paths of others?
 */
import betweennessCentrality from "graphology-metrics/centrality/betweenness.js";
import type { ContactGraph } from "./contact-graph.ts";
import { type Ranked, ranked } from "./top-actors.ts";

/**
 * Betweenness centrality of all actors who had contact, highest first: the share of the pairs of others whose shortest paths go through
 * an actor, 0 … 1 (L. C. Freeman, A set of measures of centrality based on betweenness, Sociometry 40, 1977; computed as by U. Brandes,
 * A faster algorithm for betweenness centrality, 2001).
 *
 * It looks at every pair: a second for some thousand pairs in contact, a minute or more for a hundred thousand.
 *
 * @example
 *
 * ```ts
 * // a – b – c
 * betweenness(contactGraph(file)); // [{ actor: "b", value: 1 }, { actor: "a", value: 0 }, { actor: "c", value: 0 }]
 * ```
 */
export function betweenness(graph: ContactGraph): Ranked[] {
  const values = betweennessCentrality(graph, { getEdgeWeight: null });
  return ranked(graph, (actor) => values[actor] ?? 0);
}
