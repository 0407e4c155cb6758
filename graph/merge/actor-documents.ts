import { targetOf } from "../records.ts";
import type { ActorGraphFile, Meeting } from "../schema.ts";

/** Which documents, by their merged ids, name an actor. */
export function documentsOfActors(
  file: ActorGraphFile,
  ids: ReadonlyMap<string, string> = new Map(),
): Map<string, Set<string>> {
  const named = new Map<string, Set<string>>();
  const add = (actor: string, evidence: Meeting["evidence"]) => {
    const documents = named.get(actor) ?? new Set();
    for (const { document } of evidence) documents.add(ids.get(document) ?? document);
    named.set(actor, documents);
  };
  for (const { participants, evidence } of file.meetings) for (const { actor } of participants) add(actor, evidence);
  for (const stance of file.stances) {
    for (const id of [stance.holder, targetOf(stance), ...(stance.speaker === undefined ? [] : [stance.speaker])])
      add(id, stance.evidence);
  }
  // Who is in no record was at least named in what was read.
  const all = new Set(file.documents.map(({ id }) => ids.get(id) ?? id));
  for (const { id } of file.actors) if (!named.has(id)) named.set(id, all);
  return named;
}
