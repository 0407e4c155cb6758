import type { Actor } from "../schema.ts";
import { personName } from "./person-name.ts";

/** A record as one of the files has it. */
export interface Filed<Record> {
  record: Record;
  /** The file's number. */
  file: number;
}

export interface FiledActor extends Filed<Actor> {
  /** The documents that name it, by their merged ids. */
  documents: ReadonlySet<string>;
}

/**
 * Whether an actor is only known by what many have in common: a surname ("Rubio"), or of no country a role ("foreign minister")
 * or a description without a name ("protesters", "the court").
 */
export function isVague({ name, type, wikidata, country }: Actor): boolean {
  if (wikidata !== undefined) return false;
  if (type === "person") return personName(name)?.given === undefined;
  return country === undefined && (type === "role" || !/\p{Lu}/u.test(name));
}

/** What a record says, its id included, as a key. */
export function contentOf(record: object): string {
  return JSON.stringify(record);
}
