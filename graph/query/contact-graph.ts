/**
 * The contact graph
 * =================
 *
 * Who was in contact with whom: what paths are searched and measures are taken in.
 */
import { UndirectedGraph } from "graphology";
import { compareText } from "../compare.ts";
import { UnknownActorError } from "../errors.ts";
import { pairs } from "../records.ts";
import type { Actor, ActorGraphFile } from "../schema.ts";
import { byDay, type Contact, type ContactOptions, contacts } from "./contacts.ts";

/** All contacts of a pair, the oldest first. */
export interface PairContacts {
  contacts: Contact[];
}

/** Every actor of the file, and a tie between two where there was contact. */
export type ContactGraph = UndirectedGraph<{ actor: Actor }, PairContacts>;

/**
 * The graph of the contacts that count: simple, undirected, whatever order the records stand in. At a meeting of many everybody met
 * everybody but those of their own side, so it makes a tie for each pair.
 *
 * Making it takes longer than asking it: make it once and ask many questions.
 *
 * @example
 *
 * ```ts
 * const graph = contactGraph(file); // whatever was held
 * graph.degree("blinken"); // how many partners
 * graph.getEdgeAttribute("blinken", "lavrov", "contacts").length; // how often these two
 * contactGraph(file, { statuses: ["planned"], from: "2025-06" }); // what is planned for June and after
 * ```
 */
export function contactGraph(file: ActorGraphFile, options: ContactOptions = {}): ContactGraph {
  const graph: ContactGraph = new UndirectedGraph();
  for (const actor of file.actors.toSorted((a, b) => compareText(a.id, b.id))) graph.addNode(actor.id, { actor });
  const known = new Map<string, Map<string, Contact[]>>();
  for (const contact of contacts(file, options)) {
    for (const [a, b] of pairs(contact.meeting.participants)) {
      const ofPair = known.get(a)?.get(b);
      if (ofPair !== undefined) {
        ofPair.push(contact);
        continue;
      }
      checkActors(graph, a, b);
      const first = [contact];
      const ofActor = known.get(a);
      if (ofActor === undefined) known.set(a, new Map([[b, first]]));
      else ofActor.set(b, first);
      graph.addUndirectedEdgeWithKey(`${a}~${b}`, a, b, { contacts: first });
    }
  }
  return graph;
}

/** @throws {UnknownActorError} The graph doesn't have one of the actors. */
export function checkActors(graph: ContactGraph, ...actors: readonly string[]): void {
  for (const actor of actors) if (!graph.hasNode(actor)) throw new UnknownActorError(actor);
}

/** The contacts of a pair, the oldest first; none where there was no contact. */
export function contactsBetween(graph: ContactGraph, a: string, b: string): readonly Contact[] {
  checkActors(graph, a, b);
  const tie = graph.edge(a, b);
  return tie === undefined ? [] : graph.getEdgeAttribute(tie, "contacts");
}

/** The contacts of an actor, whomever with, the oldest first. */
export function contactsOf(graph: ContactGraph, actor: string): Contact[] {
  checkActors(graph, actor);
  // A meeting of many stands at several ties, as the same object.
  return [...new Set(graph.mapEdges(actor, (_key, { contacts }) => contacts).flat())].sort(byDay);
}
