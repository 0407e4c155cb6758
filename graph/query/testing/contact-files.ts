/** Graph files with contacts among few actors on few days, so that many paths compete. */
import fc from "fast-check";
import type { ActorGraphFile, Meeting } from "../../schema.ts";
import { actor, fileOf, meeting } from "../../testing/records.ts";
import type { ContactGraph } from "../contact-graph.ts";

const ACTORS = ["a", "b", "c", "d", "e", "f"];
const DATES = [
  "2025-05-01",
  "2025-05-02",
  "2025-05-03",
  "2025-05-04",
  "2025-05-05",
  "2025-05",
  "2025-05-02/2025-05-04",
  undefined,
];

/** A file of a contact for each text, held unless told: `"a b 2025-05-18"`, `"a b c"`. */
export function fileOfContacts(contacts: readonly string[], more: Partial<Meeting> = {}): ActorGraphFile {
  const meetings = contacts.map((contact, index) => {
    const parts = contact.split(" ");
    const date = parts.find((part) => /^\d/.test(part));
    const participants = parts.filter((part) => part !== date);
    return meeting(participants, { id: `m${index + 1}`, ...(date !== undefined && { date }), ...more });
  });
  const ids = new Set(meetings.flatMap(({ participants }) => participants.map((one) => one.actor)));
  return fileOf({ actors: [...ids].map((id) => actor(id)), meetings });
}

/** Held contacts of two or three actors out of six. */
export function contactFiles(): fc.Arbitrary<ActorGraphFile> {
  const contact = fc.record({
    participants: fc.subarray(ACTORS, { minLength: 2, maxLength: 3 }),
    date: fc.constantFrom(...DATES),
    dateBasis: fc.constantFrom("stated" as const, "stated" as const, "published" as const),
  });
  return fc.array(contact, { maxLength: 9 }).map((contacts) =>
    fileOf({
      actors: ACTORS.map((id) => actor(id)),
      meetings: contacts.map(({ participants, date, dateBasis }, index) =>
        meeting(participants, { id: `m${index}`, ...(date !== undefined && { date, dateBasis }) }),
      ),
    }),
  );
}

/** Two different ones of the six. */
export function twoActors(): fc.Arbitrary<[string, string]> {
  return fc.shuffledSubarray(ACTORS, { minLength: 2, maxLength: 2 }) as fc.Arbitrary<[string, string]>;
}

/** All paths without repetition, found by walking every way. */
export function allPaths(graph: ContactGraph, from: string, to: string, before: string[] = []): string[][] {
  const path = [...before, from];
  if (from === to) return [path];
  return graph
    .neighbors(from)
    .filter((next) => !path.includes(next))
    .flatMap((next) => allPaths(graph, next, to, path));
}
