/**
 * Factuality
 * ==========
 *
 * Whether what a verb or noun says has happened, is planned, refused, called off, denied, or only wished for.
 * Read from auxiliaries, negation and the verbs above it ("agreed to meet" is not "met").
 */
import type { Clause } from "./clause.ts";
import {
  CANCELLED_ADJECTIVES,
  CONDITIONAL_MODALS,
  FUTURE_MODALS,
  GOVERNORS,
  nounVerdict,
  PLANNED_ADJECTIVES,
  POSTPONED_ADJECTIVES,
  type Reality,
} from "./factuality-words.ts";
import type { Tense } from "./time/resolve.ts";

export interface Factuality {
  reality: Reality;
  tense: Tense;
  /** Units that say so, for the evidence. */
  by?: number;
}

/**
 * The factuality of a verb.
 *
 * @example "Trump agreed to meet Putin" → planned; "refused to meet" → refused; "met" → actual.
 */
export function factualityOfVerb(clause: Clause, verb: number, depth = 0): Factuality {
  const own = finiteness(clause, verb);
  if (depth > 5) return own;
  const head = clause.head(verb);
  const relation = clause.relation(verb);
  if (inCondition(clause, verb)) return { reality: "possible", tense: own.tense };
  if (head < 0) return own;

  if (looksForward(clause, head)) return { reality: "planned", tense: "future", by: head };
  if (relation === "conj") return continued(own, clause, verb, factualityOfVerb(clause, head, depth + 1));
  if (
    relation === "xcomp" ||
    relation === "ccomp" ||
    relation === "csubj" ||
    relation === "acl" ||
    relation === "csubj:pass" ||
    isComplement(clause, verb)
  ) {
    const verdict = governed(clause, head, relation === "acl");
    const above = factualityOfVerb(clause, head, depth + 1);
    if (relation === "ccomp" && isFutureInPast(clause, verb, head)) return { reality: "planned", tense: "future" };
    if (verdict === undefined) {
      // "said that A met B": saying leaves it as it is; an infinitive is only as real as what governs it.
      if (relation === "ccomp" || isFiniteVerb(clause, verb)) return own;
      if (relation === "acl") return clause.unit(verb).tag === "VB" ? { reality: "wished", tense: "future" } : own;
      return own.reality === "actual" ? above : own;
    }
    if (relation === "ccomp" && isFiniteVerb(clause, verb)) {
      if (verdict === "denied" && own.reality === "actual") return { reality: "denied", tense: own.tense, by: head };
      return verdict === "planned" || verdict === "wished" ? worse(own, verdict, head) : own;
    }
    if (clause.isNegated(head)) {
      // "did not agree to meet", "had no plans to meet", "did not refuse to meet"
      return { reality: verdict === "planned" ? "none" : "wished", tense: "future" };
    }
    // "had been due to meet on 17 June": the day may lie behind.
    const past = /\b(?:had|was|were)\b/.test(clause.auxiliaries(head).join(" "));
    const tense: Tense = verdict === "ended" || verdict === "none" ? above.tense : past ? "unknown" : "future";
    return above.reality === "possible" ? { reality: "possible", tense } : { reality: verdict, tense, by: head };
  }
  if (relation === "advcl") {
    // "to meet Putin" as a purpose: of a journey that is made, or planned.
    if (isInfinitive(clause, verb)) {
      const above = factualityOfVerb(clause, head, depth + 1);
      if (above.reality === "actual") {
        return { reality: above.tense === "future" ? "planned" : "wished", tense: above.tense, by: head };
      }
      return above;
    }
    if (!isFiniteVerb(clause, verb)) return shared(own, factualityOfVerb(clause, head, depth + 1));
  }
  return own;
}

/** The factuality of an event noun: of the verb that it hangs from, its adjectives, its own negation. */
export function factualityOfNoun(clause: Clause, noun: number): Factuality {
  const modifiers = clause.children(noun, "amod", "compound", "acl").map((child) => clause.unit(child));
  const governor = nearestPredicate(clause, noun);
  const within = isCircumstance(clause, noun);
  // "cancelled a planned visit": the verb has the last word.
  const fate = governor === undefined || within ? undefined : fateBy(clause, governor);
  if (fate) return fate;
  for (const modifier of modifiers) {
    if (CANCELLED_ADJECTIVES.has(modifier.lower)) return { reality: "cancelled", tense: "past" };
    if (POSTPONED_ADJECTIVES.has(modifier.lower)) return { reality: "postponed", tense: "future" };
    if (PLANNED_ADJECTIVES.has(modifier.lower)) return { reality: "planned", tense: "future" };
    if (/^(recent|past|last|previous|earlier)$/.test(modifier.lower)) return { reality: "actual", tense: "past" };
  }
  const scheduled = clause.children(noun, "acl").find((child) => GOVERNORS.planned.has(clause.unit(child).lemma));
  if (scheduled !== undefined) return { reality: "planned", tense: "future", by: scheduled };
  if (clause.children(noun, "det").some((child) => clause.unit(child).lower === "no"))
    return { reality: "none", tense: "past" };
  if (governor === undefined) return { reality: "actual", tense: "unknown" };
  const above = factualityOfVerb(clause, governor);
  if (within) return above;
  if (looksForward(clause, governor)) return { reality: "planned", tense: "future", by: governor };
  const reality = verdictOf(clause, governor);
  if (!reality || reality === "ended" || above.reality === "none" || above.reality === "possible") return above;
  return { reality, tense: reality === "planned" ? "future" : above.tense, by: governor };
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
  return clause.relation(noun).startsWith("obl") && /^(?:in|at|over|by)$/.test(preposition);
}

/** A verb with its particle, as the tables write it: "call_off". */
export function verbWithParticle(clause: Clause, verb: number): string {
  const { lemma } = clause.unit(verb);
  const particle = clause.child(verb, "compound:prt");
  if (particle !== undefined) return `${lemma}_${clause.unit(particle).lower}`;
  const next = clause.units[verb + 1];
  return next && next.tag === "RP" ? `${lemma}_${next.lower}` : lemma;
}

/** The verb (or predicate) that a noun is an argument of. */
export function nearestPredicate(clause: Clause, noun: number): number | undefined {
  for (const above of clause.ancestors(noun)) {
    const { pos } = clause.unit(above);
    if (pos === "VERB" || pos === "AUX") return above;
    if (clause.children(above, "cop").length > 0) return above;
    if (pos !== "NOUN" && pos !== "PROPN" && pos !== "NUM" && pos !== "PRON") return undefined;
  }
  return undefined;
}

/** "said that he would meet Trump": what was "will" when it was said. */
function isFutureInPast(clause: Clause, verb: number, head: number): boolean {
  return (
    /^VB[DN]$/.test(clause.unit(head).tag) && clause.auxiliaries(verb).includes("would") && !clause.isNegated(verb)
  );
}

function isFiniteVerb(clause: Clause, verb: number): boolean {
  const { tag } = clause.unit(verb);
  if (tag === "VBD" || tag === "VBZ" || tag === "VBP") return true;
  return clause
    .children(verb, "aux", "aux:pass", "cop")
    .some((child) => /^(VBD|VBZ|VBP|MD)$/.test(clause.unit(child).tag));
}

/** "denied meeting Putin", "agreed to meet": what stands right behind its verb is its object, though parsers may say adjunct. */
function isComplement(clause: Clause, verb: number): boolean {
  if (clause.relation(verb) !== "advcl") return false;
  const head = clause.head(verb);
  const mark = clause.child(verb, "mark");
  if (mark === undefined) return clause.unit(verb).tag === "VBG" && head === verb - 1;
  return isInfinitive(clause, verb) && mark === head + 1 && governed(clause, head, false) !== undefined;
}

function isInfinitive(clause: Clause, verb: number): boolean {
  return clause.children(verb, "mark").some((child) => clause.unit(child).lower === "to");
}

function finiteness(clause: Clause, verb: number): Factuality {
  const auxiliaries = clause.auxiliaries(verb);
  const { tag } = clause.unit(verb);
  const negated = clause.isNegated(verb);
  const future = auxiliaries.some((word) => FUTURE_MODALS.has(word));
  if (negated) return future ? { reality: "refused", tense: "future" } : { reality: "none", tense: "past" };
  if (future) return { reality: "planned", tense: "future" };
  if (auxiliaries.some((word) => CONDITIONAL_MODALS.has(word))) return { reality: "possible", tense: "future" };
  if (isInfinitive(clause, verb) && clause.auxiliaries(verb).some((word) => /^(is|are|was|were|'s|’s)$/.test(word))) {
    return { reality: "planned", tense: "future" };
  }
  if (tag === "VBD" || tag === "VBN" || auxiliaries.some((word) => /^(had|has|have|was|were|did)$/.test(word))) {
    return { reality: "actual", tense: "past" };
  }
  // A headline's "Trump to call Putin".
  if (isInfinitive(clause, verb) && clause.head(verb) < 0) return { reality: "planned", tense: "future" };
  return { reality: "actual", tense: "unknown" };
}

export function inCondition(clause: Clause, verb: number): boolean {
  const marked = (at: number) =>
    clause.relation(at) === "advcl" &&
    (clause.children(at, "mark").some((child) => /^(if|unless|should|whether|lest)$/.test(clause.unit(child).lower)) ||
      clause.isInverted(at));
  const whether = clause.children(verb, "mark").some((child) => /^(whether|if)$/.test(clause.unit(child).lower));
  return marked(verb) || whether;
}

function governed(clause: Clause, head: number, isNoun: boolean): Exclude<Reality, "actual" | "possible"> | undefined {
  if (isNoun) return nounVerdict(clause.unit(head).lemma);
  if (clause.unit(head).pos === "ADJ" && GOVERNORS.wished.has(clause.unit(head).lower)) return "wished";
  return verdictOf(clause, head);
}

function looksForward(clause: Clause, verb: number): boolean {
  return (
    clause.unit(verb).lemma === "look" &&
    clause.children(verb, "advmod").some((child) => clause.unit(child).lower === "forward")
  );
}

/** In this order, as "call off" says something else than "call", and "set" than "set out". */
const VERDICTS = ["refused", "cancelled", "postponed", "denied", "planned", "wished", "ended", "none"] as const;

/** What a verb, with its particle or without, says of what it governs. */
function verdictOf(clause: Clause, verb: number): (typeof VERDICTS)[number] | undefined {
  const names = [verbWithParticle(clause, verb), clause.unit(verb).lemma];
  return VERDICTS.find((reality) => names.some((name) => GOVERNORS[reality].has(name)));
}

/** A coordinated verb without marks of its own shares its partner's: "will meet Putin and visit Kyiv". */
function continued(own: Factuality, clause: Clause, verb: number, first: Factuality): Factuality {
  if (isFiniteVerb(clause, verb) || own.reality !== "actual") return own;
  return first;
}

/** A participle happens with its main verb. */
function shared(own: Factuality, main: Factuality): Factuality {
  if (own.reality !== "actual") return own;
  return {
    reality: main.reality === "planned" || main.reality === "possible" ? main.reality : "actual",
    tense: main.tense,
  };
}

function worse(own: Factuality, verdict: Reality, by: number): Factuality {
  return own.reality === "actual" && own.tense === "past" ? own : { reality: verdict, tense: "future", by };
}
