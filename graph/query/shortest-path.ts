/**
 * Shortest path
 * =============
 *
 * Through how few others are two actors connected?
 */
import { bidirectional } from "graphology-shortest-path/dijkstra.js";
import { type ContactGraph, checkActors, type PairContacts } from "./contact-graph.ts";

/**
 * A path of the fewest contacts from one actor to another, both included; undefined where none is. Of several, the one whose pairs
 * were in contact more often. The same both ways. (E. W. Dijkstra, A note on two problems in connexion with graphs, 1959.)
 *
 * @example
 *
 * ```ts
 * shortestPath(contactGraph(file), "peskov", "meloni"); // ["peskov", "putin", "trump", "meloni"]
 * ```
 */
export function shortestPath(graph: ContactGraph, from: string, to: string): string[] | undefined {
  // A path has fewer ties than there are actors, so these shares of a step never add up to one.
  return leastPath(graph, from, to, (contacts) => 1 + 1 / (contacts * graph.order));
}

/** The path whose ties have the least sum of lengths, a tie's length being made from its number of contacts. */
export function leastPath(
  graph: ContactGraph,
  from: string,
  to: string,
  length: (contacts: number) => number,
): string[] | undefined {
  checkActors(graph, from, to);
  if (from === to) return [from];
  // Of paths of the same length the one that is found depends on where the search begins.
  const [first, second] = from < to ? [from, to] : [to, from];
  const path: string[] | null = bidirectional(graph, first, second, (_key: string, { contacts }: PairContacts) =>
    length(contacts.length),
  );
  if (path === null) return undefined;
  return first === from ? path : path.toReversed();
}
