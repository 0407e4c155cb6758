/**
 * Top actors
 * ==========
 *
 * Who has most contacts, and who most partners?
 */
import { compareText } from "../compare.ts";
import type { ContactGraph } from "./contact-graph.ts";
import type { Contact } from "./contacts.ts";

/** An actor and what it has of a measure. */
export interface Ranked {
  actor: string;
  value: number;
}

/**
 * All actors who had contact by how many contacts they had, most first. A meeting of many is one contact.
 *
 * @example
 *
 * ```ts
 * mostContacts(contactGraph(file))[0]; // { actor: "blinken", value: 812 }
 * ```
 */
export function mostContacts(graph: ContactGraph): Ranked[] {
  return ranked(graph, (actor) => {
    const contacts = new Set<Contact>();
    graph.forEachEdge(actor, (_key, tie) => {
      for (const contact of tie.contacts) contacts.add(contact);
    });
    return contacts.size;
  });
}

/**
 * All actors who had contact by how many others they were in contact with, most first: degree centrality, not normalized
 * (L. C. Freeman, Centrality in social networks, Social Networks 1, 1978/79).
 *
 * @example
 *
 * ```ts
 * mostPartners(contactGraph(file))[0]; // { actor: "blinken", value: 163 }
 * ```
 */
export function mostPartners(graph: ContactGraph): Ranked[] {
  return ranked(graph, (actor) => graph.degree(actor));
}

/** The actors who had contact, those with the highest value first unless told. */
export function ranked(graph: ContactGraph, valueFor: (actor: string) => number, lowestFirst = false): Ranked[] {
  const sign = lowestFirst ? -1 : 1;
  return graph
    .filterNodes((actor) => graph.degree(actor) > 0)
    .map((actor) => ({ actor, value: valueFor(actor) }))
    .sort((a, b) => sign * (b.value - a.value) || compareText(a.actor, b.actor));
}
