/** Records for tests: everything that a test doesn't care about is filled in. */
import type { Actor, ActorGraphFile, Document, Issue, Meeting, Participant, Stance } from "../schema.ts";

export function fileOf(records: Partial<ActorGraphFile>): ActorGraphFile {
  return {
    format: "actor-graph/1",
    documents: [document("a")],
    actors: [],
    issues: [],
    meetings: [],
    stances: [],
    ...records,
  };
}

export function document(id: string, more: Partial<Document> = {}): Document {
  return { id, kind: "article", ...more };
}

/** A person named after its id unless told: `actor("marco-rubio")` is Marco Rubio. */
export function actor(id: string, more: Partial<Actor> = {}): Actor {
  return { id, name: named(id), type: "person", aliases: [], ...more };
}

export function issue(id: string, more: Partial<Issue> = {}): Issue {
  return { id, name: id.replaceAll("-", " "), aliases: [], ...more };
}

/** A meeting held, of actors by their ids or with more to say of them, told in row 1 of document "a". */
export function meeting(participants: (string | Participant)[], more: Partial<Meeting> = {}): Meeting {
  return {
    id: `m-${participants.map((one) => (typeof one === "string" ? one : one.actor)).join("-")}`,
    form: "meeting",
    status: "held",
    participants: participants.map((one) => (typeof one === "string" ? { actor: one } : one)),
    evidence: [{ document: "a", row: "1" }],
    ...more,
  };
}

/** An actor's support of another (or, in an object, of an issue), told in row 1 of document "a". */
export function stance(holder: string, target: string | Stance["target"], more: Partial<Stance> = {}): Stance {
  return {
    id: `s-${holder}-${typeof target === "string" ? target : Object.values(target).join("")}`,
    holder,
    target: typeof target === "string" ? { actor: target } : target,
    act: "support",
    polarity: 1,
    modality: "stated",
    evidence: [{ document: "a", row: "1" }],
    ...more,
  };
}

function named(id: string): string {
  return id.replace(/(?:^|-)\p{L}/gu, (letter) => letter.replace("-", " ").toUpperCase());
}
