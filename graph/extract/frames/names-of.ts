/**
 * The names by which the tables call a word: "call", "call_off" with its particle, "shake_hand" with its object,
 * "press_conference" with what stands before it.
 */

import { verbWithParticle } from "../factuality/of-verbs.ts";
import type { Clause } from "../syntax/clause.ts";

/** The most telling first. */
export function namesOfVerb(clause: Clause, verb: number): string[] {
  const { lemma } = clause.unit(verb);
  const objects = clause.children(verb, "obj").map((object) => `${lemma}_${clause.unit(object).lemma}`);
  return [...new Set([verbWithParticle(clause, verb), ...objects, lemma])];
}

/** The most telling first. */
export function namesOfNoun(clause: Clause, noun: number): string[] {
  const { lemma } = clause.unit(noun);
  const modifiers = clause
    .children(noun, "compound", "amod")
    .filter((child) => child < noun && clause.unit(child).lower !== "")
    .map((child) => `${clause.unit(child).lower}_${lemma}`);
  return [...modifiers, lemma];
}
