/**
 * Partners
 * ========
 *
 * With whom was an actor in contact, and how often?
 */
import { compareText } from "../compare.ts";
import { type ContactGraph, checkActors } from "./contact-graph.ts";
import type { Contact } from "./contacts.ts";

export interface Partner {
  actor: string;
  /** The oldest first. */
  contacts: readonly Contact[];
}

/**
 * The partners of an actor and their contacts, who had most of them first.
 *
 * @example
 *
 * ```ts
 * // Whom did Blinken call most in March 2022?
 * partners(contactGraph(file, { forms: ["call"], from: "2022-03", to: "2022-03" }), "blinken")[0]?.actor; // "kuleba"
 * // What was called off?
 * partners(contactGraph(file, { statuses: ["cancelled", "postponed", "refused", "denied"] }), "blinken");
 * ```
 */
export function partners(graph: ContactGraph, actor: string): Partner[] {
  checkActors(graph, actor);
  return graph
    .mapEdges(actor, (_key, { contacts }, a, b) => ({ actor: a === actor ? b : a, contacts }))
    .sort((a, b) => b.contacts.length - a.contacts.length || compareText(a.actor, b.actor));
}
