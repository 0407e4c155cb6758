/**
 * Mending
 * =======
 *
 * What is known of words that a parser doesn't know: which prepositions a noun takes, which verbs have a particle, what "where" belongs to.
 */
import { attachClauses, attachPurposes, attachRelatives } from "./clauses.ts";
import type { Draft } from "./draft.ts";
import { attachNames, attachParticles } from "./objects.ts";
import { attachAgents, attachToNouns, attachToVerbs } from "./phrases.ts";
import { demoteParticiples, joinPrepositions } from "./prepositions.ts";

/** In this order, as prepositions must be known before phrases can be hung. */
const MENDS: readonly ((draft: Draft) => void)[] = [
  joinPrepositions,
  demoteParticiples,
  attachParticles,
  attachNames,
  attachToNouns,
  attachToVerbs,
  attachAgents,
  attachRelatives,
  attachClauses,
  attachPurposes,
];

/** Mends a tree in place. */
export function mend(draft: Draft): void {
  for (const step of MENDS) step(draft);
}
