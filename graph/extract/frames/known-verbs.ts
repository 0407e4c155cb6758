/** The verbs of the tables of contacts and stances. */
import { CONTACT_VERBS } from "./contacts.ts";
import { STANCE_RULES } from "./stances.ts";

const KNOWN = new Set(
  [...CONTACT_VERBS.map(({ verbs }) => verbs), ...STANCE_RULES.map(({ verbs }) => verbs ?? "")].flatMap((verbs) =>
    verbs.split(" ").map((verb) => verb.split("_")[0] as string),
  ),
);

/**
 * The verb that a lemma is meant to be: a rare verb's lemma may have lost its last letter.
 *
 * @example
 *
 * ```ts
 * knownVerb("telephon"); // "telephone"
 * ```
 */
export function knownVerb(lemma: string): string {
  return !KNOWN.has(lemma) && KNOWN.has(`${lemma}e`) ? `${lemma}e` : lemma;
}
