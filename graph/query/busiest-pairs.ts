/**
 * Busiest pairs
 * =============
 *
 * Which two were in contact most often?
 */
import { compareText } from "../compare.ts";
import type { ContactGraph } from "./contact-graph.ts";
import type { Contact } from "./contacts.ts";

export interface Pair {
  /** Their ids, sorted. */
  actors: [string, string];
  /** The oldest first. */
  contacts: readonly Contact[];
}

/**
 * All pairs (dyads) that were in contact, those with most contacts first.
 *
 * @example
 *
 * ```ts
 * busiestPairs(contactGraph(file))[0]; // { actors: ["putin", "trump"], contacts: [… 6 of them] }
 * ```
 */
export function busiestPairs(graph: ContactGraph): Pair[] {
  return graph
    .mapEdges((_key, { contacts }, a, b): Pair => ({ actors: a < b ? [a, b] : [b, a], contacts }))
    .sort(
      (a, b) =>
        b.contacts.length - a.contacts.length ||
        compareText(a.actors[0], b.actors[0]) ||
        compareText(a.actors[1], b.actors[1]),
    );
}
