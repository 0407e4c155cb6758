/**
 * Intermediaries
 * ==============
 *
 * With whom does an actor deal only through others?
 */
import { compareText } from "../compare.ts";
import { byStrength, type CommonContact } from "./common-contacts.ts";
import { type ContactGraph, checkActors } from "./contact-graph.ts";
import type { Contact } from "./contacts.ts";

export interface Indirect {
  actor: string;
  /** Who was in contact with both, and how often with the one asked for and with this one; the stronger ties first. */
  intermediaries: CommonContact[];
  /** Contacts of the two that were not direct: a mediator was there, or somebody went in the place of one. */
  mediated: readonly Contact[];
}

/**
 * The actors with whom another one had no direct contact, but a common contact, or contacts that a mediator or deputies had part in;
 * those with most intermediaries first.
 *
 * @example
 *
 * ```ts
 * // Hamas and Israel both met Qatar and Egypt, never each other.
 * throughIntermediaries(contactGraph(file), "israel"); // [{ actor: "hamas", intermediaries: [egypt, qatar], mediated: [] }]
 * ```
 */
export function throughIntermediaries(graph: ContactGraph, actor: string): Indirect[] {
  checkActors(graph, actor);
  const found = new Map<string, Indirect>();
  const direct = new Set([actor]);
  graph.forEachNeighbor(actor, (other) => {
    const contacts = graph.getEdgeAttribute(actor, other, "contacts");
    if (contacts.some((contact) => isDirect(contact, actor, other))) direct.add(other);
    else found.set(other, { actor: other, intermediaries: [], mediated: contacts });
  });
  graph.forEachEdge(actor, (_key, { contacts }, one, two) => {
    const between = one === actor ? two : one;
    graph.forEachEdge(between, (_next, { contacts: further }, a, b) => {
      const other = a === between ? b : a;
      if (direct.has(other)) return;
      const known = found.get(other) ?? { actor: other, intermediaries: [], mediated: [] };
      known.intermediaries.push({ actor: between, contacts: [contacts.length, further.length] });
      found.set(other, known);
    });
  });
  for (const { intermediaries } of found.values()) intermediaries.sort(byStrength);
  return [...found.values()].sort(
    (a, b) => b.intermediaries.length - a.intermediaries.length || compareText(a.actor, b.actor),
  );
}

function isDirect({ meeting: { participants } }: Contact, a: string, b: string): boolean {
  return participants.every(({ actor, role, through }) =>
    actor === a || actor === b ? through === undefined : role !== "mediator",
  );
}
