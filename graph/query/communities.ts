/**
 * Communities
 * ===========
 *
 * Which groups of actors have more contact among themselves than with others?
 */
import louvain from "graphology-communities-louvain";
import { compareText } from "../compare.ts";
import { seeded } from "../layout/random.ts";
import type { ContactGraph } from "./contact-graph.ts";

export interface CommunityOptions {
  /** The same seed, the same communities; 1 unless told. */
  seed?: number;
  /** Above 1 (unless told) for more and smaller communities, below for fewer and bigger ones. */
  resolution?: number;
}

export interface Communities {
  /** Ids of actors, those with most partners first; the biggest community first. */
  communities: string[][];
  /** How much more contact is inside communities than chance would have, up to 1. */
  modularity: number;
}

/**
 * The communities of all actors who had contact, by the Louvain method, ties weighing by their number of contacts
 * (V. D. Blondel, J.-L. Guillaume, R. Lambiotte & E. Lefebvre, Fast unfolding of communities in large networks, 2008).
 *
 * @example
 *
 * ```ts
 * communities(contactGraph(file)).communities; // [["putin", "lavrov", "peskov"], ["trump", "rubio"]]
 * ```
 */
export function communities(graph: ContactGraph, { seed = 1, resolution = 1 }: CommunityOptions = {}): Communities {
  if (graph.size === 0) return { communities: [], modularity: 0 };
  const { communities: numbers, modularity } = louvain.detailed(graph, {
    getEdgeWeight: (_key, { contacts }) => contacts.length,
    rng: seeded(seed),
    resolution,
  });
  const members = new Map<number | undefined, string[]>();
  const actors = graph.filterNodes((actor) => graph.degree(actor) > 0);
  for (const actor of actors.sort((a, b) => graph.degree(b) - graph.degree(a) || compareText(a, b))) {
    const community = members.get(numbers[actor]);
    if (community === undefined) members.set(numbers[actor], [actor]);
    else community.push(actor);
  }
  return {
    communities: [...members.values()].sort((a, b) => b.length - a.length || compareText(a[0] ?? "", b[0] ?? "")),
    modularity,
  };
}
