/**
 * Contacts that a verb tells
 * ==========================
 *
 * "met Macron", "spoke with", "was received by", "mediated between".
 */

import { representative } from "../../lexicon/representatives.ts";
import { factualityOfVerb, wasRuledOut } from "../factuality/of-verbs.ts";
import type { Participants } from "../parties/participants.ts";
import type { Party } from "../parties/party.ts";
import type { Clause } from "../syntax/clause.ts";
import { formOf } from "./calls.ts";
import type { ContactClaim } from "./contact-claim.ts";
import { contactWithin } from "./contact-within.ts";
import { CONTACT_VERBS, type ContactVerb, type Slot } from "./contacts.ts";
import { namesOfVerb } from "./names-of.ts";
import { abroad, destinations, except, isSeparate, placeNamed } from "./parties-of.ts";
import { isMeant } from "./senses.ts";

const VERBS = new Map<string, ContactVerb[]>();
for (const row of CONTACT_VERBS)
  for (const verb of row.verbs.split(" ")) VERBS.set(verb, [...(VERBS.get(verb) ?? []), row]);

/** The contact that a verb tells, if it tells one: by the first row of the table that finds its parties. */
export function verbContact(clause: Clause, participants: Participants, verb: number): ContactClaim | undefined {
  for (const row of rowsOf(clause, verb)) {
    const claim = isMeant(clause, verb, row) ? claimOf(clause, participants, verb, row) : undefined;
    if (claim) return claim;
  }
  return undefined;
}

/** Whether a verb tells by itself that its subjects met or spoke: "met at a summit". */
export function isReciprocal(clause: Clause, verb: number): boolean {
  return rowsOf(clause, verb).some(({ reciprocal }) => reciprocal);
}

function rowsOf(clause: Clause, verb: number): ContactVerb[] {
  return namesOfVerb(clause, verb).flatMap((name) => VERBS.get(name) ?? []);
}

function claimOf(clause: Clause, participants: Participants, verb: number, row: ContactVerb): ContactClaim | undefined {
  const subjects = subjectsOf(clause, participants, verb, row);
  const within = contactWithin(clause, verb);
  if (subjects.length === 0 || (row.within && !within)) return undefined;
  const told = within && (row.within || (row.form === "talks" && within !== "summit"));
  const base = {
    trigger: verb,
    form: told ? within : formOf(clause, verb, row.form),
    factuality: wasRuledOut(clause, verb)
      ? ({ reality: "refused", tense: "future" } as const)
      : factualityOfVerb(clause, verb),
    separate: isSeparate(clause, verb),
    definite: false,
  };
  const remote = (parties: readonly Party[]) =>
    row.remote && !told && parties.every((party) => participants.isPerson(party)) ? { remote: true as const } : {};
  for (const slot of row.partner) {
    const found = except(partnersIn(clause, participants, verb, row, slot), subjects);
    const phrases = row.destination ? phrasesIn(clause, verb, row, slot) : [];
    const partners = row.destination ? abroad(clause, participants, subjects, phrases, found) : found;
    if (partners.length === 0) continue;
    const destination = row.destination && placeNamed(clause, phrases);
    return {
      ...base,
      sides: [subjects, partners],
      ...remote([...subjects, ...partners]),
      ...rolesOf(row, subjects, partners),
      ...(destination && { destination }),
    };
  }
  if (!row.reciprocal || subjects.length < 2) return undefined;
  if (isTransitive(clause, verb, row) || isDistributive(clause, verb)) return undefined;
  return { ...base, sides: [subjects], ...remote(subjects) };
}

/** Whoever meets; soldiers who arrive pay no visit. */
function subjectsOf(clause: Clause, participants: Participants, verb: number, row: ContactVerb): Party[] {
  const phrases = clause.agents(verb);
  // "They were joined by Macron" is the only way to join that tells who met.
  if (row.company && (!clause.isPassive(verb) || clause.obliques(verb, ["in"]).length > 0)) return [];
  const people = phrases.filter((phrase) => representative(clause.unit(phrase).lemma) !== "forces");
  const parties = participants.of(row.destination ? people : phrases);
  return row.official ? parties.filter((party) => participants.isOfficial(party)) : parties;
}

/** "Merkel and Macron met a deadline": with an object of its own the verb doesn't tell that its subjects met. */
function isTransitive(clause: Clause, verb: number, { topic }: ContactVerb): boolean {
  if (clause.isPassive(verb)) return true;
  const objects = clause.children(verb, "obj").filter((object) => !isNamed(clause, verb, object));
  return objects.length > 0 && !topic;
}

/** "Lula and Ramaphosa both spoke about it": each did, and not with the other. */
function isDistributive(clause: Clause, verb: number): boolean {
  return clause.unit(verb - 1)?.lower === "both" && !clause.relation(verb - 1).startsWith("nsubj");
}

/** Whether an object belongs to what the table calls the verb: "shake_hand". */
function isNamed(clause: Clause, verb: number, object: number): boolean {
  return VERBS.has(`${clause.unit(verb).lemma}_${clause.unit(object).lemma}`);
}

/** Who stands in one slot of a row. */
function partnersIn(clause: Clause, participants: Participants, verb: number, row: ContactVerb, slot: Slot): Party[] {
  if (row.destination) {
    // "returned the loot to Iraq" is no visit, "led a delegation to Iraq" is one.
    if (slot !== "obj" && clause.patients(verb).some((object) => !isNamed(clause, verb, object))) return [];
    return destinations(clause, participants, phrasesIn(clause, verb, row, slot));
  }
  // "was met with protests by Democrats"
  if (slot === "obj" && clause.isPassive(verb) && clause.obliques(verb, ["with"]).length > 0) return [];
  const partners = participants.of(phrasesIn(clause, verb, row, slot));
  if (row.company || (slot === "to" && row.form !== "letter"))
    return partners.filter((party) => participants.isPerson(party));
  return row.people
    ? partners.filter((party) => participants.isPerson(party) || party.through !== undefined)
    : partners;
}

function phrasesIn(clause: Clause, verb: number, { topic }: ContactVerb, slot: Slot): number[] {
  if (slot === "obj") return clause.patients(verb);
  // "discussed Libya with Trump" may hang Trump on Libya.
  const objects = clause.children(verb, "obj");
  const topics = topic ? objects.flatMap((object) => clause.coordinated(object)) : [];
  const named = objects.filter((object) => isNamed(clause, verb, object));
  const phrases = [verb, ...topics, ...named].flatMap((at) => clause.obliques(at, [slot]));
  return phrases.length > 0 || !topic ? phrases : behindTopic(clause, verb, slot);
}

function rolesOf({ subject }: ContactVerb, subjects: readonly Party[], partners: readonly Party[]) {
  const [first, other] = [subjects[0]?.actor as string, partners[0]?.actor as string];
  if (subject === "host") return { host: first, guest: other };
  if (subject === "guest") return { host: other, guest: first };
  return subject === "mediator" ? { mediators: subjects.map(({ actor }) => actor) } : {};
}

/** "discussed the situation in Idlib, with the leaders of France": behind a comma, wherever the parser hangs it. */
function behindTopic(clause: Clause, verb: number, slot: Slot): number[] {
  const { to } = clause.extent(verb);
  return clause.units.flatMap((unit, i) => {
    if (i <= verb || unit.from >= to || clause.preposition(i) !== slot) return [];
    const marker = clause.child(i, "case") as number;
    return clause.units[marker - 1]?.lower === "," ? [i] : [];
  });
}
