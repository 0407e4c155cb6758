/**
 * Common contacts
 * ===============
 *
 * Who was in contact with each of several actors?
 */
import { compareText } from "../compare.ts";
import { type ContactGraph, checkActors } from "./contact-graph.ts";

export interface CommonContact {
  actor: string;
  /** How many contacts it had with each of those asked for, in their order. */
  contacts: number[];
}

/**
 * The common neighbours of two actors or more, those first whose weakest tie to them is strongest.
 *
 * @example
 *
 * ```ts
 * commonContacts(contactGraph(file), "putin", "zelenskyy"); // [{ actor: "trump", contacts: [3, 4] }, { actor: "witkoff", contacts: [2, 1] }]
 * ```
 */
export function commonContacts(
  graph: ContactGraph,
  ...actors: readonly [string, string, ...string[]]
): CommonContact[] {
  checkActors(graph, ...actors);
  const [fewest] = actors.toSorted((a, b) => graph.degree(a) - graph.degree(b));
  return graph
    .neighbors(fewest)
    .filter((id) => !actors.includes(id) && actors.every((actor) => graph.hasEdge(id, actor)))
    .map((id) => ({ actor: id, contacts: actors.map((actor) => graph.getEdgeAttribute(id, actor, "contacts").length) }))
    .sort(byStrength);
}

/** Whose weakest tie is strongest first. For `Array.sort`. */
export function byStrength(a: CommonContact, b: CommonContact): number {
  return weakest(b) - weakest(a) || total(b) - total(a) || compareText(a.actor, b.actor);
}

function weakest({ contacts }: CommonContact): number {
  return Math.min(...contacts);
}

function total({ contacts }: CommonContact): number {
  return contacts.reduce((sum, count) => sum + count, 0);
}
