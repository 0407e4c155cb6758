/**
 * Strongest path
 * ==============
 *
 * Through whom are two actors connected by many contacts, even if by more actors than needed?
 */
import type { ContactGraph } from "./contact-graph.ts";
import { leastPath } from "./shortest-path.ts";

/**
 * The path along which word passes most easily: a tie of n contacts is 1/n long, and the path with the least length is taken. It may
 * have more actors than the shortest one. Undefined where none is; the same both ways.
 * (M. E. J. Newman, Scientific collaboration networks II, Physical Review E 64, 2001.)
 *
 * @example
 *
 * ```ts
 * // a and c met once, a and b four times, b and c four times: 1/4 + 1/4 is less than 1
 * strongestPath(contactGraph(file), "a", "c"); // ["a", "b", "c"]
 * ```
 */
export function strongestPath(graph: ContactGraph, from: string, to: string): string[] | undefined {
  return leastPath(graph, from, to, (contacts) => 1 / contacts);
}
