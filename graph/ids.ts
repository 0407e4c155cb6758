/**
 * Ids
 * ===
 *
 * Made from what a record says, so that the same record has the same id wherever and whenever it is made.
 */
import { words } from "./fold.ts";
import { targetOf } from "./records.ts";
import type { Actor, Meeting, Stance } from "./schema.ts";

/** Longer ids are cut; what was cut away lives on in a checksum. */
const LONGEST = 80;

/** Words and numbers joined by hyphens: `slug("J.D. Vance")` is "jd-vance". A text without any gives its code points: "u2014". */
export function slug(text: string): string {
  const parts = words(text);
  const joined = (
    parts.length > 0 ? parts : [...text].map((character) => `u${character.codePointAt(0)?.toString(16)}`)
  ).join("-");
  // Evidence marks the words of a relation with "trigger" in place of an id, and a key of all objects is none.
  return shortened(joined === "trigger" || joined in {} ? `the-${joined}` : joined);
}

/** The Wikidata id where there is one, else a slug of the name. */
export function actorId({ name, wikidata }: Pick<Actor, "name" | "wikidata">): string {
  return wikidata ?? slug(name);
}

/** `issueId("30-day ceasefire")` is "issue-30-day-ceasefire": an issue may be called as an actor is. */
export function issueId(name: string): string {
  return shortened(`issue-${slug(name)}`);
}

/** Form, date and participants: "call-2025-05-19-Q22686-Q7747". */
export function meetingId(meeting: Pick<Meeting, "form" | "date" | "participants">): string {
  const actors = [...new Set(meeting.participants.map(({ actor }) => actor))].toSorted();
  return shortened([meeting.form, ...dated(meeting), ...actors].join("-"));
}

/** Holder, act, target, date and, where it isn't plainly stated, the modality: "Q22686-sanction-Q159-2025-05-19-intended". */
export function stanceId(stance: Pick<Stance, "holder" | "act" | "target" | "date" | "modality">): string {
  const modality = stance.modality === "stated" ? [] : [stance.modality];
  return shortened([stance.holder, stance.act, targetOf(stance), ...dated(stance), ...modality].join("-"));
}

/** Up to which number the variants of an id are known to be taken: what thousands share is not counted anew each time. */
const counted = new WeakMap<ReadonlySet<string>, Map<string, number>>();

/**
 * The id, or with "-2", "-3" … the first that isn't taken yet; takes it. Give records in a fixed order to get fixed ids.
 *
 * @param taken The ids in use: a set that only grows.
 */
export function unique(id: string, taken: Set<string>): string {
  const counts = counted.get(taken) ?? new Map<string, number>();
  counted.set(taken, counts);
  let count = counts.get(id) ?? 1;
  let free = count === 1 ? id : `${id}-${count}`;
  while (taken.has(free)) {
    count += 1;
    free = `${id}-${count}`;
  }
  counts.set(id, count);
  taken.add(free);
  return free;
}

function dated({ date }: { date?: string }): string[] {
  return date === undefined ? [] : [date.replace("/", "--")];
}

function shortened(id: string): string {
  return id.length <= LONGEST ? id : `${id.slice(0, LONGEST - 8)}-${checksum(id)}`;
}

/** FNV-1a, 32 bits, in base 36. */
function checksum(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(36);
}
