/**
 * Factuality of event nouns
 * =========================
 *
 * Whether a meeting, a call, a visit has happened: by the verb that it hangs from, its adjectives, its own negation, and by whether
 * it is spoken of as something known ("the talks between").
 */
import type { Clause } from "../syntax/clause.ts";
import {
  type Factuality,
  factualityOfVerb,
  looksForward,
  nearestPredicate,
  verbWithParticle,
  verdictOf,
} from "./of-verbs.ts";
import { ADJECTIVES, DETERMINING_NOUNS, GOVERNORS, nounVerdict, type Reality, TOPIC_VERBS } from "./words.ts";

/**
 * The factuality of an event noun.
 *
 * @example "cancelled a meeting" → cancelled; "a planned meeting" → planned; "praised the meeting" → actual.
 */
export function factualityOfNoun(clause: Clause, noun: number): Factuality {
  const governor = nearestPredicate(clause, noun);
  const within = isCircumstance(clause, noun);
  // "cancelled a planned visit": the verb has the last word.
  const fate = governor === undefined || within ? undefined : fateBy(clause, governor);
  const own = fate ?? byModifiers(clause, noun);
  if (own) return own;
  if (governor === undefined) return { reality: "actual", tense: "unknown" };
  // "ahead of his meeting with Putin, Trump said"
  if (clause.preposition(noun) === "ahead of") return { reality: "planned", tense: "unknown" };
  const above = factualityOfVerb(clause, governor);
  if (within) return above;
  return asTopic(clause, noun, above) ?? byGovernor(clause, governor, above);
}

/** What its adjectives, participles and determiner say: "a planned meeting", "talks scheduled for Monday", "no meeting". */
function byModifiers(clause: Clause, noun: number): Factuality | undefined {
  for (const child of clause.children(noun, "amod", "compound", "acl")) {
    const { lower, lemma, tag } = clause.unit(child);
    const reality = ADJECTIVES.get(lower);
    if (reality) return { reality, tense: reality === "cancelled" || reality === "actual" ? "past" : "future" };
    // "talks planned for Monday", but not "an effort to arrange"
    if (clause.relation(child) === "acl" && tag === "VBN" && GOVERNORS.planned.has(lemma))
      return { reality: "planned", tense: "future", by: child };
  }
  const determiners = clause.children(noun, "det").map((child) => clause.unit(child).lower);
  if (determiners.includes("no")) return { reality: "none", tense: "past" };
  return determiners.includes("any") ? { reality: "possible", tense: "future" } : undefined;
}

/** What a verb of calling off, putting off or refusing does to the event that is its object or passive subject. */
function fateBy(clause: Clause, verb: number): Factuality | undefined {
  const name = verbWithParticle(clause, verb);
  const above = factualityOfVerb(clause, verb);
  if (above.reality !== "actual") return undefined;
  for (const reality of ["cancelled", "postponed", "refused"] as const) {
    if (GOVERNORS[reality].has(name)) return { reality, tense: above.tense, by: verb };
  }
  return undefined;
}

/** "rejected the plan at a meeting": what the verb says is said of the plan, not of the meeting. */
function isCircumstance(clause: Clause, noun: number): boolean {
  const preposition = clause.preposition(noun);
  // Parsers hang "after a meeting" on whatever stands before it.
  if (/^(?:during|after|before|following|ahead of)$/.test(preposition)) return true;
  // "after nine days of talks"
  const head = clause.head(noun);
  if (preposition === "of" && head >= 0 && clause.unit(head).pos === "NOUN") return isCircumstance(clause, head);
  return clause.relation(noun).startsWith("obl") && /^(?:in|at|over|by)$/.test(preposition);
}

/**
 * An event that is only spoken of: "discussed the minister's meeting with", "the momentum from the May summit". What is spoken of as
 * known has happened, unless something says that it is to come ("the date of the summit").
 */
function asTopic(clause: Clause, noun: number, above: Factuality): Factuality | undefined {
  const head = clause.head(noun);
  const relation = clause.relation(noun);
  const preposition = clause.preposition(noun);
  if (relation === "obj" && TOPIC_VERBS.has(clause.unit(head).lemma)) {
    if (isKnown(clause, noun)) return { reality: "actual", tense: "unknown" };
    return /^(?:discuss|consider)$/.test(clause.unit(head).lemma)
      ? { reality: "possible", tense: "future" }
      : undefined;
  }
  if (!/^(?:nmod|obl)/.test(relation)) return undefined;
  const verdict = relation === "nmod" ? verdictOfHead(clause, head) : undefined;
  if (verdict) return { reality: verdict, tense: "future", by: head };
  if (/^(?:for|to|)$/.test(preposition)) return undefined;
  const open = above.reality === "planned" || above.reality === "possible" || above.reality === "actual";
  return isKnown(clause, noun) && !open ? { reality: "actual", tense: "unknown" } : undefined;
}

/** "the date of the summit", "hopes for a meeting", "no date for talks" */
function verdictOfHead(clause: Clause, noun: number): Reality | undefined {
  const { lemma } = clause.unit(noun);
  if (!DETERMINING_NOUNS.has(lemma)) return nounVerdict(lemma);
  return clause.children(noun, "det").some((child) => clause.unit(child).lower === "no") ? "possible" : "planned";
}

/** "the talks", "his meeting", "Putin's visit" */
function isKnown(clause: Clause, noun: number): boolean {
  return (
    clause.children(noun, "nmod:poss").length > 0 ||
    clause.children(noun, "det").some((child) => /^(?:the|this|that|these|those)$/.test(clause.unit(child).lower))
  );
}

function byGovernor(clause: Clause, governor: number, above: Factuality): Factuality {
  if (looksForward(clause, governor)) return { reality: "planned", tense: "future", by: governor };
  const reality: Reality | undefined = verdictOf(clause, governor);
  if (!reality || reality === "ended" || above.reality === "none" || above.reality === "possible") return above;
  return { reality, tense: reality === "planned" ? "future" : above.tense, by: governor };
}
