/**
 * First contact
 * =============
 *
 * When were two actors first in contact?
 */
import { type ContactGraph, contactsBetween } from "./contact-graph.ts";
import type { Contact } from "./contacts.ts";

export interface FirstContact {
  /** The first by date. */
  contact: Contact;
  /** Others that may have been before, or on the same day, as far as their dates say. */
  maybe: Contact[];
}

/**
 * The first contact of a pair, and those that may be the first instead: a contact "in May" may have been before one on 18 May, and one
 * without a date before all. Undefined if they had none.
 *
 * @example
 *
 * ```ts
 * firstContact(contactGraph(file), "merkel", "macron")?.contact.meeting.date; // "2017-05-15"
 * ```
 */
export function firstContact(graph: ContactGraph, a: string, b: string): FirstContact | undefined {
  const [contact, ...others] = contactsBetween(graph, a, b);
  if (contact === undefined) return undefined;
  return { contact, maybe: others.filter(({ first, isFirm }) => !isFirm || first <= contact.last) };
}
