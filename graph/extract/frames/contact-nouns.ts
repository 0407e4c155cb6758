import type { Clause } from "../syntax/clause.ts";
import { CONTACT_NOUNS, type ContactNoun } from "./contacts.ts";
import { namesOfNoun } from "./names-of.ts";

const NOUNS = new Map(CONTACT_NOUNS.flatMap((row) => row.nouns.split(" ").map((noun) => [noun, row] as const)));

/** The row of the table that a noun stands in; none for other nouns. */
export function contactNoun(clause: Clause, noun: number): ContactNoun | undefined {
  return namesOfNoun(clause, noun)
    .map((name) => NOUNS.get(name))
    .find((row) => row !== undefined);
}
