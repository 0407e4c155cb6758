/**
 * Holding
 * =======
 *
 * The verb that a contact is held by, and whose subject takes part in it: "held talks", "spoke in a call", "is in talks".
 */
import type { Clause } from "../syntax/clause.ts";
import { ENTERING_VERBS, HAPPENING_VERBS, HOLDING_VERBS, MEDIATING_VERBS } from "./contacts.ts";
import { namesOfVerb } from "./names-of.ts";

export interface Holding {
  verb: number;
  /** Phrases for those who take part by it. */
  subjects: number[];
  /** The contact is what the verb is about ("held talks"), not where something else was done ("said in a call"). */
  held?: true;
  /** Its subjects bring others together: "brokered talks between A and B". */
  mediating?: true;
}

const ADVERBIAL = [
  "in",
  "during",
  "at",
  "on",
  "after",
  "following",
  "before",
  "ahead of",
  "over",
  "by",
  "for",
  "from",
  "out of",
];

export function holdingOf(clause: Clause, noun: number): Holding | undefined {
  // "he was on a visit to London"
  if (clause.children(noun, "cop").length > 0) return { verb: noun, subjects: clause.subjects(noun, 0), held: true };
  const aside = asideOf(clause, noun);
  if (aside !== undefined) return { verb: aside, subjects: [aside], held: true };
  const first = wholeOf(clause, noun);
  const relation = clause.relation(first);
  const head = clause.head(first);
  if (head < 0) return undefined;
  const preposition = clause.preposition(first);
  if (clause.unit(head).pos !== "VERB") return heldByNoun(clause, head, preposition);
  if (relation === "obj" || relation === "nsubj:pass") return heldAsObject(clause, head);
  if (relation === "nsubj")
    return HAPPENING_VERBS.includes(clause.unit(head).lemma) ? { verb: head, subjects: [] } : undefined;
  return relation.startsWith("obl") ? heldByPhrase(clause, head, preposition) : undefined;
}

/** What is held along with a noun: the first of those coordinated, or the "round" of a "round of talks". */
function wholeOf(clause: Clause, noun: number): number {
  const head = clause.head(noun);
  if (clause.relation(noun) === "conj" && clause.unit(head).pos !== "VERB") return head;
  const isPart = clause.relation(noun) === "nmod" && clause.preposition(noun) === "of";
  return isPart && /^(?:round|series|set|session|day|hour|week|string|number|flurry)$/.test(clause.unit(head).lemma)
    ? head
    : noun;
}

/** "held talks", "talks were held", "brokered talks" */
function heldAsObject(clause: Clause, verb: number): Holding | undefined {
  const names = namesOfVerb(clause, verb);
  if (names.some((name) => HOLDING_VERBS.has(name)))
    return { verb, subjects: isGiven(clause, verb) ? clause.subjects(verb, 0) : clause.agents(verb), held: true };
  if (!names.some((name) => MEDIATING_VERBS.has(name))) return undefined;
  return { verb, subjects: clause.agents(verb), held: true, mediating: true };
}

/** "was granted an audience": the subject takes part, though it does nothing. */
function isGiven(clause: Clause, verb: number): boolean {
  return clause.isPassive(verb) && clause.children(verb, "obj").length > 0;
}

/** "entered into talks", "said in a call", "joined Macron in a call" */
function heldByPhrase(clause: Clause, verb: number, preposition: string): Holding | undefined {
  const names = namesOfVerb(clause, verb);
  if (ENTERING_VERBS[preposition]?.some((name) => names.includes(name)))
    return { verb, subjects: clause.agents(verb), held: true };
  if (!ADVERBIAL.includes(preposition)) return undefined;
  // "is expected in Riyadh for talks"
  if (clause.unit(verb).lemma === "expect" && clause.isPassive(verb))
    return { verb, subjects: clause.subjects(verb, 0) };
  const joined = clause.unit(verb).lemma === "join" ? clause.patients(verb) : [];
  return { verb, subjects: [...clause.agents(verb), ...joined] };
}

/** "is in Beijing for talks with Xi" */
function heldByNoun(clause: Clause, head: number, preposition: string): Holding | undefined {
  if (clause.children(head, "cop").length === 0 || !/^(?:for|after|before|during|at)$/.test(preposition))
    return undefined;
  return { verb: head, subjects: clause.subjects(head, 0) };
}

/** "Barr, in consultation with Rosenstein, decided": an aside behind a name, which parsers hang anywhere. */
function asideOf(clause: Clause, noun: number): number | undefined {
  const [name, comma, marker] = [noun - 3, noun - 2, noun - 1].map((at) => clause.units[at]);
  const isAside = marker?.lower === "in" && comma?.lower === "," && name !== undefined && name.mentions.length > 0;
  return isAside ? noun - 3 : undefined;
}
