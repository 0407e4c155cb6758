/**
 * Contacts in a sentence
 * ======================
 *
 * Holds a parsed sentence against the table of contacts.
 */
import type { MeetingForm } from "../../schema.ts";
import type { Clause } from "../clause.ts";
import { type Factuality, factualityOfNoun, factualityOfVerb, verbWithParticle } from "../factuality.ts";
import type { Participants } from "../participants.ts";
import type { Party } from "../party.ts";
import { formOf, isPhoneCall, isPlainly } from "./calls.ts";
import {
  CONTACT_NOUNS,
  CONTACT_VERBS,
  type ContactNoun,
  type ContactVerb,
  ENTERING_VERBS,
  HAPPENING_VERBS,
  HOLDING_VERBS,
  type Slot,
} from "./contacts.ts";

/** A contact as one sentence tells it. */
export interface ContactClaim {
  /** The unit that carries it: "met", "talks". */
  trigger: number;
  form: MeetingForm;
  /** Who faced whom; a single side is a gathering in which everybody met everybody. */
  sides: Party[][];
  host?: string;
  guest?: string;
  factuality: Factuality;
  /** "separate talks with A and B": told in one breath, but not one contact. */
  separate: boolean;
  /** A call unless a place is told. */
  remote?: true;
  /** "the talks", told before: adds to a contact rather than making one. */
  definite: boolean;
}

const VERBS = new Map<string, ContactVerb[]>();
for (const row of CONTACT_VERBS)
  for (const verb of row.verbs.split(" ")) VERBS.set(verb, [...(VERBS.get(verb) ?? []), row]);
const NOUNS = new Map(CONTACT_NOUNS.flatMap((row) => row.nouns.split(" ").map((noun) => [noun, row] as const)));
const ADVERBIAL = ["in", "during", "at", "on", "after", "following", "before", "ahead of", "over", "by", "for"];

/** All contacts that a sentence tells, complete or not: a claim may name one party only. */
export function contactClaims(clause: Clause, participants: Participants): ContactClaim[] {
  const claims: ContactClaim[] = [];
  for (const [i, unit] of clause.units.entries()) {
    if (unit.mentions.length > 0) continue;
    if (unit.pos === "VERB") claims.push(...verbClaims(clause, participants, i));
    else if (unit.pos === "NOUN" || unit.pos === "PROPN") {
      const row = NOUNS.get(unit.lemma);
      const claim = row && nounClaim(clause, participants, i, row);
      if (claim) claims.push(claim);
    }
  }
  return claims;
}

function verbClaims(clause: Clause, participants: Participants, verb: number): ContactClaim[] {
  const { lemma } = clause.unit(verb);
  const rows = new Set([...(VERBS.get(verbWithParticle(clause, verb)) ?? []), ...(VERBS.get(lemma) ?? [])]);
  for (const row of rows) {
    const claim = verbClaim(clause, participants, verb, row);
    if (claim) return [claim];
  }
  return [];
}

function verbClaim(
  clause: Clause,
  participants: Participants,
  verb: number,
  row: ContactVerb,
): ContactClaim | undefined {
  const subjects = participants.of(clause.agents(verb));
  const { lemma } = clause.unit(verb);
  if (lemma === "call" && !isPhoneCall(clause, verb)) return undefined;
  const within = row.within && contactWithin(clause, verb);
  if (row.within && !within) return undefined;
  if (row.company && (!clause.isPassive(verb) || clause.obliques(verb, ["in"]).length > 0)) return undefined;
  const base = {
    trigger: verb,
    form: within ? within : formOf(clause, verb, row.form),
    factuality: factualityOfVerb(clause, verb),
    separate: isSeparate(clause, verb),
    definite: false,
  };
  for (const slot of row.partner) {
    // "returned the loot to Iraq" is no visit.
    if (row.destination && slot !== "obj" && clause.patients(verb).length > 0) continue;
    const objects = lemma === "discuss" ? clause.children(verb, "obj") : [];
    // "discussed Libya with Trump" may hang Trump on Libya.
    const phrases =
      slot === "obj" ? clause.patients(verb) : [verb, ...objects].flatMap((at) => clause.obliques(at, [slot]));
    let partners = row.destination ? destinations(clause, participants, phrases) : participants.of(phrases);
    if (slot === "to" && lemma !== "write" && !row.destination)
      partners = partners.filter((party) => participants.isPerson(party));
    if (row.company && subjects.length === 0) continue;
    if (slot === "obj" && (row.form === "call" || row.company))
      partners = partners.filter((party) => participants.isPerson(party));
    partners = partners.filter((partner) => !subjects.some((subject) => subject.actor === partner.actor));
    if (row.destination)
      partners = partners.filter((partner) => !subjects.some((subject) => participants.isAtHome(subject, partner)));
    if (subjects.length === 0 || partners.length === 0) continue;
    const host = row.subject === "host" ? subjects[0]?.actor : row.subject === "guest" ? partners[0]?.actor : undefined;
    const guest =
      row.subject === "guest" ? subjects[0]?.actor : row.subject === "host" ? partners[0]?.actor : undefined;
    const remote = row.remote && [...subjects, ...partners].every((party) => participants.isPerson(party));
    return {
      ...base,
      sides: [subjects, partners],
      ...(remote && { remote: true as const }),
      ...(host && { host }),
      ...(guest && { guest }),
    };
  }
  if (!row.reciprocal || clause.isPassive(verb) || clause.children(verb, "obj").length > 0) return undefined;
  if (subjects.length < 2) return undefined;
  const remote = row.remote && subjects.every((party) => participants.isPerson(party));
  return { ...base, sides: [subjects], ...(remote && { remote: true as const }) };
}

function nounClaim(
  clause: Clause,
  participants: Participants,
  noun: number,
  row: ContactNoun,
): ContactClaim | undefined {
  const modifiers = clause.children(noun, "nmod:poss", "compound", "amod", "nmod:desc");
  const own = row.destination ? participants.of(clause.children(noun, "nmod:poss")) : participants.of(modifiers);
  const between = participants.of(
    clause.obliques(
      noun,
      ["between", "among", "of", "involving"].filter(
        (slot) => slot === "involving" || row.partner.includes(slot as Slot),
      ),
    ),
  );
  const withPhrases = clause.obliques(
    noun,
    row.partner.filter((slot) => slot === "with" || slot === "to"),
  );
  const holding = holderOf(clause, noun);
  const byHolding = holding?.held ? clause.obliques(holding.verb, ["with"]) : [];
  const subjects = holding ? participants.of(holding.subjects) : [];
  const partners = row.destination
    ? destinations(clause, participants, withPhrases)
    : participants.of([...withPhrases, ...byHolding]);
  if (row.weak && partners.length === 0 && between.length < 2 && !isPlainly(clause, noun, row)) return undefined;
  const base = {
    trigger: noun,
    form: formOf(clause, noun, row.form),
    factuality: factualityOfNoun(clause, noun),
    separate: isSeparate(clause, noun) || (holding !== undefined && isSeparate(clause, holding.verb)),
    definite: clause
      .children(noun, "det")
      .some((child) => /^(the|this|these|those|that)$/.test(clause.unit(child).lower)),
  };
  const without = (parties: Party[], others: Party[]) =>
    parties.filter((party) => !others.some((other) => other.actor === party.actor));
  if (between.length > 1) return { ...base, sides: between.length === 2 ? between.map((party) => [party]) : [between] };
  // Who joins or attends another's meeting is on that side of it.
  const joining = holding?.held && /^(?:join|attend)$/.test(clause.unit(holding.verb).lemma);
  const near = own.length === 0 ? subjects : joining ? [...own, ...subjects] : own;
  // "met at the summit of the G7": whose summit it is, not whom they faced.
  const facing = holding && !holding.held ? partners : [...partners, ...between];
  const far = without(facing, near).filter(
    (party) => !row.destination || !near.some((visitor) => participants.isAtHome(visitor, party)),
  );
  if (near.length > 0 && far.length > 0) {
    const claim = { ...base, sides: [near, far] };
    return row.form === "visit" ? { ...claim, guest: near[0]?.actor as string, host: far[0]?.actor as string } : claim;
  }
  if (far.length === 1 && near.length === 0 && row.form !== "visit") return { ...base, sides: [far] };
  // "met at a summit", "spoke in a call": the verb tells it.
  const told = holding && !holding.held && VERBS.get(clause.unit(holding.verb).lemma)?.some((verb) => verb.reciprocal);
  if (told && near === subjects) return undefined;
  if (row.form === "visit" || (near === subjects && near.length < 2 && !holding?.held)) {
    return base.definite && row.form !== "visit" ? { ...base, sides: [[]] } : undefined;
  }
  return { ...base, sides: [near] };
}

/** The contact within which a verb of telling was done: "in a video call", "at a luncheon", "by telephone". */
function contactWithin(clause: Clause, verb: number): MeetingForm | undefined {
  for (const phrase of clause.children(verb, "obl")) {
    const preposition = clause.preposition(phrase);
    const { lemma } = clause.unit(phrase);
    if (preposition === "by" && /^(?:tele)?phone$/.test(lemma)) return "call";
    if (!["in", "during", "at", "on"].includes(preposition)) continue;
    const form = NOUNS.get(lemma)?.form;
    if (form && form !== "visit" && form !== "letter") return formOf(clause, phrase, form);
  }
  return undefined;
}

/** The verb that a contact is held by, and whose subject takes part: "held talks", "spoke in a call". */
function holderOf(clause: Clause, noun: number): { verb: number; subjects: number[]; held?: true } | undefined {
  // "he was on a visit to London"
  if (clause.children(noun, "cop").length > 0) return { verb: noun, subjects: clause.subjects(noun, 0), held: true };
  const first =
    clause.relation(noun) === "conj" && clause.unit(clause.head(noun)).pos !== "VERB" ? clause.head(noun) : noun;
  const relation = clause.relation(first);
  const verb = clause.head(first);
  if (verb < 0) return undefined;
  const { pos } = clause.unit(verb);
  if (pos !== "VERB") {
    // "his participation in talks with", "after a meeting with X, Y said": the noun's own verb is further up.
    return undefined;
  }
  const lemma = verbWithParticle(clause, verb);
  if (relation === "obj" || relation === "nsubj:pass") {
    if (!HOLDING_VERBS.has(lemma) && !HOLDING_VERBS.has(clause.unit(verb).lemma)) return undefined;
    return { verb, subjects: clause.agents(verb), held: true };
  }
  if (relation === "nsubj")
    return HAPPENING_VERBS.includes(clause.unit(verb).lemma) ? { verb, subjects: [] } : undefined;
  if (relation.startsWith("obl")) {
    const preposition = clause.preposition(noun);
    if (ENTERING_VERBS[preposition] === lemma) return { verb, subjects: clause.agents(verb), held: true };
    return ADVERBIAL.includes(preposition) ? { verb, subjects: clause.agents(verb) } : undefined;
  }
  return undefined;
}

function destinations(clause: Clause, participants: Participants, phrases: readonly number[]): Party[] {
  return phrases
    .flatMap((phrase) => clause.coordinated(phrase))
    .flatMap((phrase) => {
      const direct = participants.one(phrase);
      return direct.length > 0 ? direct : participants.countryOfPlace(phrase);
    });
}

function isSeparate(clause: Clause, at: number): boolean {
  return clause
    .children(at, "amod", "advmod")
    .some((child) => /^(separate|separately|individual|individually)$/.test(clause.unit(child).lower));
}
