/**
 * Silences
 * ========
 *
 * When was there no contact for many days?
 */
import { earliest } from "../edtf.ts";
import type { Contact } from "./contacts.ts";

export interface SilenceOptions {
  /** How many days without contact make a silence; 90 unless told. */
  days?: number;
  /** The day up to which the records reach: a silence may last until then. */
  until?: string;
}

export interface Silence {
  /** The last contact before it. */
  after: Contact;
  /** The contact that ended it; undefined if it lasts. */
  before: Contact | undefined;
  /** How many days at least from the one to the other. */
  days: number;
  /** Contacts that may have broken it, for all that is known of their dates: without one, or with one that spans as many days. */
  maybe: Contact[];
}

/**
 * The stretches of at least so many days between contacts, in their order; how long they surely were, so that a contact "in May" ends
 * one on the 1st and begins one on the 31st. The day of publication is taken at its word.
 *
 * @param contacts of a pair or an actor, the oldest first: `contactsBetween(graph, a, b)`, `contactsOf(graph, a)`
 *
 * @example
 *
 * ```ts
 * // They met on 1 January, on 10 January and on 1 June 2025.
 * silences(contactsBetween(graph, "a", "b"), { days: 30, until: "2025-06-20" }); // [{ days: 142, after: …, before: …, maybe: [] }]
 * ```
 */
export function silences(contacts: readonly Contact[], { days = 90, until }: SilenceOptions = {}): Silence[] {
  const isPrecise = ({ first, last }: Contact) => daysFrom(first, last) < days;
  const vague = contacts.filter((contact) => !isPrecise(contact));
  const found: Silence[] = [];
  let after: Contact | undefined;
  const end = (day: string, before: Contact | undefined) => {
    if (after === undefined) return;
    const { last } = after;
    const length = daysFrom(last, day);
    if (length < days) return;
    const maybe = vague.filter((contact) => contact.first < day && contact.last > last);
    found.push({ after, before, days: length, maybe });
  };
  for (const contact of contacts.filter(isPrecise)) {
    end(contact.first, contact);
    if (after === undefined || contact.last > after.last) after = contact;
  }
  if (until !== undefined) end(earliest(until), undefined);
  return found;
}

function daysFrom(day: string, other: string): number {
  return (Date.parse(other) - Date.parse(day)) / 86_400_000;
}
