import type { Actor } from "../schema.ts";
import type { Group } from "./groups.ts";
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

/** Whether no file has two of the records: a file tells its own actors and issues apart. */
export function ofDifferentFiles(groups: readonly Group<Filed<{ id: string }>>[]): boolean {
  const filed = groups.flat();
  return (
    new Set(filed.map(({ file }) => file)).size ===
    new Set(filed.map(({ file, record }) => `${file} ${record.id}`)).size
  );
}

/** Whether an actor is only known by what many have in common: a surname ("Rubio"), or a role of no country ("foreign minister"). */
export function isVague({ name, type, wikidata, country }: Actor): boolean {
  if (wikidata !== undefined) return false;
  return type === "person" ? personName(name)?.given === undefined : type === "role" && country === undefined;
}

/** What a record says, its id included, as a key. */
export function contentOf(record: object): string {
  return JSON.stringify(record);
}
