/** The verbs of the tables of contacts and stances. */
import { CONTACT_VERBS } from "./contacts.ts";
import { MEASURES } from "./stances/measures.ts";
import { STANCE_RULES } from "./stances/rules.ts";
import { verbLemmas } from "./verb-lemmas.ts";

/** Demanded of others, though they are neither contacts nor stances. */
const DEMANDED = "resign apologize apologise step ease quit honor honour explain pay cooperate clarify intervene";

const KNOWN = new Set(
  [...CONTACT_VERBS, ...STANCE_RULES, ...MEASURES, { verbs: DEMANDED }].flatMap(({ verbs }) => verbLemmas(verbs)),
);

/**
 * The verb that a lemma is meant to be: a rare verb's lemma may have lost its last letter, or kept a doubled one.
 *
 * @example
 *
 * ```ts
 * knownVerb("telephon"); // "telephone"
 * knownVerb("expell"); // "expel"
 * ```
 */
export function knownVerb(lemma: string): string {
  if (KNOWN.has(lemma)) return lemma;
  if (KNOWN.has(`${lemma}e`)) return `${lemma}e`;
  const single = lemma.replace(/([^aeiou])\1$/, "$1");
  return KNOWN.has(single) ? single : lemma;
}

/** Whether a word is a verb of the tables, or what is commonly demanded. */
export function isKnownVerb(lemma: string): boolean {
  return KNOWN.has(lemma);
}
