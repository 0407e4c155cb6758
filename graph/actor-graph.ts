/**
 * The actor graph
 * ===============
 *
 * The graph that follows from the records of a file: a node for every actor and issue, and between two of
 * them at most one tie of each kind, with the records behind it. It is made anew from the records, never edited.
 */
import { MultiGraph } from "graphology";
import { UnknownActorError } from "./errors.ts";
import { inOrder } from "./order.ts";
import { isContact, kindOfMeeting, kindOfStance, pairs, type TieKind, targetOf } from "./records.ts";
import type { Actor, ActorGraphFile, Issue, Meeting, Stance } from "./schema.ts";

/** What a node stands for; its key is the record's id. */
export type Node = { kind: "actor"; actor: Actor } | { kind: "issue"; issue: Issue };

/** The records behind a tie. One of the two lists is empty: a tie is a contact or a stance. */
export type Tie = { kind: TieKind; meetings: Meeting[]; stances: Stance[] };

/** Contacts are undirected; stances point from their holder to their target. */
export type ActorGraph = MultiGraph<Node, Tie>;

/**
 * The graph of a file. Keys of ties tell what they join: `held:Q8646~Q567`, `against:Q8646~ceasefire`.
 *
 * @example
 *
 * ```ts
 * const graph = actorGraph(parseGraphFile(text));
 * graph.getNodeAttribute("macron", "actor").name; // "Emmanuel Macron"
 * graph.getEdgeAttribute("held:macron~merkel", "meetings").length; // 2
 * ```
 */
export function actorGraph(file: ActorGraphFile): ActorGraph {
  const { actors, issues, meetings, stances } = inOrder(file);
  const graph: ActorGraph = new MultiGraph<Node, Tie>();
  for (const actor of actors) graph.addNode(actor.id, { kind: "actor", actor });
  for (const issue of issues) graph.addNode(issue.id, { kind: "issue", issue });
  for (const meeting of meetings) {
    for (const [a, b] of pairs(meeting.participants)) tie(graph, kindOfMeeting(meeting), a, b).meetings.push(meeting);
  }
  for (const stance of stances) {
    tie(graph, kindOfStance(stance), stance.holder, targetOf(stance)).stances.push(stance);
  }
  return graph;
}

/** The tie between two nodes, made if it isn't there. */
function tie(graph: ActorGraph, kind: TieKind, a: string, b: string): Tie {
  const key = `${kind}:${a}~${b}`;
  if (!graph.hasEdge(key)) {
    for (const id of [a, b]) if (!graph.hasNode(id)) throw new UnknownActorError(id);
    const attributes: Tie = { kind, meetings: [], stances: [] };
    if (isContact(kind)) graph.addUndirectedEdgeWithKey(key, a, b, attributes);
    else graph.addDirectedEdgeWithKey(key, a, b, attributes);
  }
  return graph.getEdgeAttributes(key);
}
