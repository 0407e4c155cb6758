/**
 * Factuality
 * ==========
 *
 * Whether what a verb says has happened, is planned, refused, called off, denied, or only wished for.
 * Read from auxiliaries, negation and the words above it ("agreed to meet" is not "met"). Nouns: `factuality-of-nouns.ts`.
 */
import type { Clause } from "../syntax/clause.ts";
import type { Tense } from "../time/resolve.ts";
import {
  CONDITIONAL_MODALS,
  FUTURE_MODALS,
  GOVERNORS,
  governingAdjective,
  JOURNEYS,
  nounVerdict,
  REPORT_NOUNS,
  type Reality,
} from "./words.ts";

export interface Factuality {
  reality: Reality;
  tense: Tense;
  /** Units that say so, for the evidence. */
  by?: number;
}

/** What a word says of what it governs. */
type Verdict = Exclude<Reality, "actual" | "possible">;

/** How many verbs up the tree are asked. */
const DEEPEST = 5;

/**
 * The factuality of a verb.
 *
 * @example "Trump agreed to meet Putin" → planned; "refused to meet" → refused; "met" → actual.
 */
export function factualityOfVerb(clause: Clause, verb: number, depth = 0): Factuality {
  const own = finiteness(clause, verb);
  if (depth > DEEPEST) return own;
  if (inCondition(clause, verb) || isAsked(clause, verb)) return { reality: "possible", tense: own.tense };
  const head = clause.head(verb);
  if (head < 0) return own;
  if (looksForward(clause, head)) return { reality: "planned", tense: "future", by: head };
  const relation = clause.relation(verb);
  if (relation === "conj") return continued(own, clause, verb, factualityOfVerb(clause, head, depth + 1));
  if (/^(?:xcomp|ccomp|csubj|acl|csubj:pass)$/.test(relation) || isComplement(clause, verb) || isReport(clause, verb))
    return asComplement(own, clause, verb, depth);
  if (relation === "advcl") return asAdverbial(own, clause, verb, depth);
  return own;
}

/** "agreed to meet", "denied that they met", "plans to meet": what stands above has a say. */
function asComplement(own: Factuality, clause: Clause, verb: number, depth: number): Factuality {
  const head = clause.head(verb);
  const relation = clause.relation(verb);
  const verdict = relation.startsWith("acl") ? verdictOfNoun(clause, head) : governed(clause, head);
  const above = factualityOfVerb(clause, head, depth + 1);
  if (relation === "ccomp" && isFutureInPast(clause, verb, head) && !clause.isNegated(verb))
    return { reality: "planned", tense: "future" };
  if (verdict === undefined) return ungoverned(own, clause, verb, above);
  if (isFiniteVerb(clause, verb) && /^(?:ccomp|acl)/.test(relation)) {
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

/** "said that A met B": saying leaves it as it is; an infinitive is only as real as what governs it. */
function ungoverned(own: Factuality, clause: Clause, verb: number, above: Factuality): Factuality {
  if (clause.relation(verb) === "ccomp" || isFiniteVerb(clause, verb)) return own;
  const head = clause.head(verb);
  if (clause.relation(verb) === "acl" && clause.unit(verb).tag === "VB" && !isOrdinal(clause, head))
    return { reality: "wished", tense: "future" };
  if (clause.relation(verb) === "acl" && clause.unit(verb).tag !== "VB") return own;
  // "has yet to meet"
  if (
    clause.unit(head).lemma === "have" &&
    clause.children(head, "advmod").some((child) => clause.unit(child).lower === "yet")
  )
    return { reality: "none", tense: "past" };
  return own.reality === "actual" ? above : own;
}

/** "the first leader to meet Putin" has met him. */
function isOrdinal(clause: Clause, noun: number): boolean {
  const words = [noun, ...clause.children(noun, "amod")].map((at) => clause.unit(at).lower);
  return words.some((word) => /\b(?:first|second|third|last|latest|only)\b/.test(word));
}

/** "flew to Paris to meet Macron", "without meeting him", "expressing thanks" */
function asAdverbial(own: Factuality, clause: Clause, verb: number, depth: number): Factuality {
  if (/^(?:without|instead of|rather than)$/.test(markOf(clause, verb))) return { reality: "none", tense: own.tense };
  const head = clause.head(verb);
  const above = factualityOfVerb(clause, head, depth + 1);
  if (!clause.isInfinitive(verb)) return isFiniteVerb(clause, verb) ? own : shared(own, above);
  // A purpose: of a journey that is made or planned, or of anything else.
  if (above.reality !== "actual") return above;
  const planned = above.tense === "future" || JOURNEYS.has(clause.unit(head).lemma);
  return { reality: planned ? "planned" : "wished", tense: above.tense, by: head };
}

/** The word, or words, that a clause is joined by: "without", "instead of". */
function markOf(clause: Clause, verb: number): string {
  const mark = clause.child(verb, "mark", "case");
  if (mark === undefined) return "";
  return [mark, ...clause.children(mark, "fixed")].map((word) => clause.unit(word).lower).join(" ");
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

/** "said that he would not meet Trump": as good as a refusal of what takes two. */
export function wasRuledOut(clause: Clause, verb: number): boolean {
  const head = clause.head(verb);
  return clause.relation(verb) === "ccomp" && head >= 0 && isFutureInPast(clause, verb, head) && clause.isNegated(verb);
}

/** "said that he would meet Trump": what was "will" when it was said. */
function isFutureInPast(clause: Clause, verb: number, head: number): boolean {
  return /^VB[DN]$/.test(clause.unit(head).tag) && clause.auxiliaries(verb).includes("would");
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
  return clause.isInfinitive(verb) && mark === head + 1 && governed(clause, head) !== undefined;
}

function finiteness(clause: Clause, verb: number): Factuality {
  const auxiliaries = clause.auxiliaries(verb);
  const { tag } = clause.unit(verb);
  const future = auxiliaries.some((word) => FUTURE_MODALS.has(word));
  if (clause.isNegated(verb))
    return future ? { reality: "refused", tense: "future" } : { reality: "none", tense: "past" };
  if (future) return { reality: "planned", tense: "future" };
  if (auxiliaries.some((word) => CONDITIONAL_MODALS.has(word))) return { reality: "possible", tense: "future" };
  if (clause.isInfinitive(verb) && clause.auxiliaries(verb).some((word) => /^(is|are|was|were|'s|’s)$/.test(word))) {
    return { reality: "planned", tense: "future" };
  }
  if (clause.children(verb, "advmod").some((child) => /^(?:nearly|almost)$/.test(clause.unit(child).lower)))
    return { reality: "none", tense: "past" };
  if (tag === "VBD" || tag === "VBN" || auxiliaries.some((word) => /^(had|has|have|was|were|did)$/.test(word))) {
    return { reality: "actual", tense: "past" };
  }
  // A headline's "Trump to call Putin".
  if (clause.isInfinitive(verb) && clause.head(verb) < 0) return { reality: "planned", tense: "future" };
  return { reality: "actual", tense: tag === "VBZ" || tag === "VBP" ? "present" : "unknown" };
}

/** "Will Trump meet Putin?" */
function isAsked(clause: Clause, verb: number): boolean {
  if (clause.head(verb) >= 0) return false;
  const last = clause.units.findLast((unit) => !/^[”"’')]$/.test(unit.lower));
  return last?.lower === "?";
}

export function inCondition(clause: Clause, verb: number): boolean {
  const marked = (at: number) =>
    clause.relation(at) === "advcl" &&
    (clause.children(at, "mark").some((child) => /^(if|unless|should|whether|lest)$/.test(clause.unit(child).lower)) ||
      clause.isInverted(at));
  const whether = clause.children(verb, "mark").some((child) => /^(whether|if)$/.test(clause.unit(child).lower));
  return marked(verb) || whether;
}

/** What a verb or adjective says of the clause below it. */
function governed(clause: Clause, head: number): Verdict | undefined {
  const { pos, lower } = clause.unit(head);
  return (pos === "ADJ" ? governingAdjective(lower) : undefined) ?? verdictOf(clause, head);
}

/** "reports that they met", which parsers may take for a relative clause. */
function isReport(clause: Clause, verb: number): boolean {
  return clause.relation(verb) === "acl:relcl" && REPORT_NOUNS.has(clause.unit(clause.head(verb)).lemma);
}

/** What a noun says of the clause below it: "plans to meet", "denied reports that they met". */
function verdictOfNoun(clause: Clause, noun: number): Verdict | undefined {
  const { lemma } = clause.unit(noun);
  const verb = clause.head(noun);
  const governor = verb >= 0 && clause.relation(noun) === "obj" ? clause.unit(verb).lemma : "";
  if (!REPORT_NOUNS.has(lemma)) {
    // "rejected an invitation to meet Putin"
    const said = nounVerdict(lemma);
    return said === "wished" && GOVERNORS.refused.has(governor) ? "refused" : said;
  }
  return /^(?:deny|dismiss|reject|refute|rebut|quash|rubbish)$/.test(governor) ? "denied" : undefined;
}

export function looksForward(clause: Clause, verb: number): boolean {
  return (
    clause.unit(verb).lemma === "look" &&
    clause.children(verb, "advmod").some((child) => clause.unit(child).lower === "forward")
  );
}

/** In this order, as "call off" says something else than "call", and "set" than "set out". */
const VERDICTS = ["refused", "cancelled", "postponed", "denied", "planned", "wished", "ended", "none"] as const;

/** What a verb, with its particle or without, says of what it governs. */
export function verdictOf(clause: Clause, verb: number): Verdict | undefined {
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
