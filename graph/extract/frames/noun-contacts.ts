/**
 * Contacts that a noun tells
 * ==========================
 *
 * "held talks with", "a call between A and B", "X's meeting with Y", "a lunch hosted by Z".
 */

import { factualityOfNoun } from "../factuality/of-nouns.ts";
import type { Participants } from "../parties/participants.ts";
import type { Party } from "../parties/party.ts";
import type { Clause } from "../syntax/clause.ts";
import { formOf, isPlainly } from "./calls.ts";
import type { ContactClaim } from "./contact-claim.ts";
import { contactNoun } from "./contact-nouns.ts";
import type { ContactNoun } from "./contacts.ts";
import { type Holding, holdingOf } from "./holding.ts";
import { abroad, destinations, except, hostsOf, isSeparate, mediatorsOf, placeNamed } from "./parties-of.ts";
import { isReciprocal } from "./verb-contacts.ts";

/** Whoever is named around a noun, by how they stand to it. */
interface Named {
  /** "Merkel's talks", "the French-German talks" */
  own: Party[];
  /** "talks between" */
  between: Party[];
  /** "talks with", "held talks … with" */
  partners: Party[];
  /** Whoever holds them, or does something at them. */
  subjects: Party[];
  /** "a lunch hosted by" */
  hosts: Party[];
  /** "brokered talks", "talks mediated by" */
  mediators: Party[];
  holding: Holding | undefined;
}

/** The contact that a noun tells, if it tells one. It may name one party only, or none: "the talks". */
export function nounContact(clause: Clause, participants: Participants, noun: number): ContactClaim | undefined {
  const row = contactNoun(clause, noun);
  if (!row || (row.state && clause.preposition(noun) !== "in")) return undefined;
  const named = namedAround(clause, participants, noun, row);
  if (row.weak && !isTold(clause, noun, row, named)) return undefined;
  const { holding } = named;
  const base = {
    trigger: noun,
    form: formOf(clause, noun, row.form),
    factuality: factualityOfNoun(clause, noun),
    separate: isSeparate(clause, noun) || (holding !== undefined && isSeparate(clause, holding.verb)),
    definite: isDefinite(clause, noun),
  };
  const faced = sidesOf(clause, participants, noun, row, named, base.definite);
  if (!faced) return undefined;
  const sides = withMediators(faced, named);
  const destination = row.destination && placeNamed(clause, clause.obliques(noun, row.partner));
  return { ...base, sides, ...rolesOf(clause, row, named, sides), ...(destination && { destination }) };
}

function namedAround(clause: Clause, participants: Participants, noun: number, row: ContactNoun): Named {
  const modifiers = clause.children(noun, "nmod:poss", ...(row.destination ? [] : ["compound", "amod", "nmod:desc"]));
  const betweens = ["involving", ...row.partner.filter((slot) => /^(?:between|among|of)$/.test(slot))];
  const holding = holdingOf(clause, noun);
  const slots: string[] = row.partner.filter((slot) => /^(?:with|to|on|for|from)$/.test(slot));
  // "hosted a dinner for Naruhito"
  if (holding?.held && isHosting(clause, holding)) slots.push("for");
  const phrases = clause.obliques(noun, slots);
  // "held talks on Friday with Macron", "sent Macron a letter"
  const byHolding =
    holding?.held && !row.destination
      ? [
          ...clause.obliques(holding.verb, row.hosted || isHosting(clause, holding) ? slots : ["with"]),
          ...clause.children(holding.verb, "iobj"),
        ]
      : [];
  const subjects = holding ? participants.of(holding.subjects) : [];
  return {
    own: participants.of(modifiers),
    between: participants.of(clause.obliques(noun, betweens)),
    partners: row.destination
      ? destinations(clause, participants, phrases)
      : participants.of([...phrases, ...byHolding]).filter((party) => !row.hosted || participants.isPerson(party)),
    subjects: holding?.mediating ? [] : subjects,
    hosts: hostsOf(clause, participants, noun),
    mediators: holding?.mediating ? subjects : mediatorsOf(clause, participants, noun),
    holding,
  };
}

/** Whether a noun that says little by itself is meant as a contact. */
function isTold(
  clause: Clause,
  noun: number,
  row: ContactNoun,
  { partners, between, subjects, hosts, holding }: Named,
): boolean {
  if (row.joint && holding?.held && subjects.length > 1 && clause.unit(noun).tag === "NN") return true;
  return partners.length > 0 || between.length > 1 || hosts.length > 0 || isPlainly(clause, noun, row);
}

function isDefinite(clause: Clause, noun: number): boolean {
  return clause.children(noun, "det").some((child) => /^(?:the|this|these|those|that)$/.test(clause.unit(child).lower));
}

/** Who faced whom; nothing where nobody is told to have taken part. */
function sidesOf(
  clause: Clause,
  participants: Participants,
  noun: number,
  row: ContactNoun,
  named: Named,
  definite: boolean,
): Party[][] | undefined {
  const { between, holding, subjects } = named;
  if (between.length > 1) return amongThem(participants, named);
  const near = nearSide(clause, named);
  const facing = farSide(clause, named, near);
  const far = row.destination ? abroad(clause, participants, near, clause.obliques(noun, row.partner), facing) : facing;
  if (near.length > 0 && far.length > 0) return isMultilateral(clause, noun) ? [[...near, ...far]] : [near, far];
  if (far.length === 1 && near.length === 0 && row.form !== "visit") return [far];
  // "met at a summit", "spoke in a call": the verb tells it; "left ahead of a summit" tells nothing.
  const isTold = holding && !holding.held && isReciprocal(clause, holding.verb);
  const isAround = /^(?:ahead of|before)$/.test(clause.preposition(noun));
  if (near === subjects && (isTold || isAround)) return undefined;
  if (row.form === "visit" || (near === subjects && near.length < 2 && !holding?.held)) {
    return definite && row.form !== "visit" ? [[]] : undefined;
  }
  return [near];
}

/** "talks between A and B", with whoever called them together. */
function amongThem(participants: Participants, { between, hosts }: Named): Party[][] {
  const third = except(
    hosts.filter((host) => participants.isPerson(host)),
    between,
  );
  if (third.length > 0) return [third, ...between.map((party) => [party])];
  return between.length === 2 ? between.map((party) => [party]) : [[...between]];
}

/** Mediators face everybody. */
function withMediators(sides: Party[][], { mediators }: Named): Party[][] {
  const third = except(mediators, sides.flat());
  if (third.length === 0 || sides.flat().length === 0) return sides;
  const [only = []] = sides;
  return [third, ...(sides.length === 1 ? only.map((party) => [party]) : sides)];
}

/** Who joins or attends another's meeting is on that side of it; a host is not. */
function nearSide(clause: Clause, { own, subjects, holding }: Named): Party[] {
  if (own.length === 0) return subjects;
  const joining = holding?.held && /^(?:join|attend)$/.test(clause.unit(holding.verb).lemma);
  return joining ? [...own, ...except(subjects, own)] : own;
}

function farSide(clause: Clause, named: Named, near: readonly Party[]): Party[] {
  const { partners, between, hosts, holding, own, subjects } = named;
  // "met at the summit of the G7": whose summit it is, not whom they faced.
  const facing = holding && !holding.held ? partners : [...partners, ...between];
  const far = except(facing, near);
  if (far.length > 0) return far;
  // "is hosting the G7 summit": the host faces those whose summit it is.
  if (own === near && holding?.held && isHosting(clause, holding)) return except(subjects, near);
  return except(hosts, near);
}

function isHosting(clause: Clause, { verb }: Holding): boolean {
  return /^(?:host|co-host|convene|throw)$/.test(clause.unit(verb).lemma);
}

/** "trilateral talks with A and B": everybody met everybody. */
function isMultilateral(clause: Clause, noun: number): boolean {
  return clause
    .children(noun, "amod", "compound")
    .some((child) =>
      /^(?:tri|quadri|multi)lateral$|^tripartite$|^(?:three|four|five)-way$/.test(clause.unit(child).lower),
    );
}

function rolesOf(clause: Clause, row: ContactNoun, named: Named, sides: readonly Party[][]) {
  const { holding, subjects, hosts, mediators } = named;
  const [near, far] = sides.map((side) => side[0]?.actor);
  if (row.form === "visit" && near && far) return { guest: near, host: far };
  if (row.hosted && near && far) return { host: near, guest: far };
  const present = (parties: readonly Party[]) =>
    parties.filter(({ actor }) => sides.some((side) => side.some((party) => party.actor === actor)));
  if (mediators.length > 0) return { mediators: present(mediators).map(({ actor }) => actor) };
  const hosting = holding?.held && isHosting(clause, holding) ? subjects : hosts;
  const [host] = present(hosting);
  return host ? { host: host.actor } : {};
}
