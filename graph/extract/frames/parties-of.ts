/**
 * What verbs and nouns of contact share when they look for their parties.
 */

import type { Participants } from "../parties/participants.ts";
import type { Party } from "../parties/party.ts";
import { isLocation } from "../place.ts";
import type { Clause } from "../syntax/clause.ts";
import { HOSTING_VERBS, MEDIATING_VERBS } from "./contacts.ts";

/** Whom a visit is to: a country, a person, the country of a city, or the host of what is visited. */
export function destinations(clause: Clause, participants: Participants, phrases: readonly number[]): Party[] {
  return phrases
    .flatMap((phrase) => clause.coordinated(phrase))
    .flatMap((phrase) => {
      const direct = participants.one(phrase);
      if (direct.length > 0) return direct.filter((party) => participants.isVisitable(party));
      const ofPlace = participants.countryOfPlace(phrase);
      return ofPlace.length > 0 ? ofPlace : hostsOf(clause, participants, phrase);
    });
}

/** Those of the visited who are no visitor's own country: a governor who flies to the capital, or anybody to a town, visits no state. */
export function abroad(
  clause: Clause,
  participants: Participants,
  visitors: readonly Party[],
  phrases: readonly number[],
  visited: readonly Party[],
): Party[] {
  const toTown = phrases.some((phrase) => clause.unit(phrase).mentions.some(({ type }) => type === "place"));
  if (toTown && !visitors.every((visitor) => participants.isOfficial(visitor))) return [];
  return visited.filter((party) => !visitors.some((visitor) => participants.isAtHome(visitor, party)));
}

/** Where a visit goes, as the text names it: a city; a country is no place but the host. */
export function placeNamed(clause: Clause, phrases: readonly number[]): string | undefined {
  return phrases
    .flatMap((phrase) => clause.unit(phrase).mentions)
    .find(({ type, as }) => type === "place" || as === "capital" || as === "seat")?.name;
}

/** "a lunch hosted by Macron" */
export function hostsOf(clause: Clause, participants: Participants, noun: number): Party[] {
  return agentsOf(clause, participants, noun, HOSTING_VERBS);
}

/** "talks mediated by Qatar" */
export function mediatorsOf(clause: Clause, participants: Participants, noun: number): Party[] {
  return agentsOf(clause, participants, noun, MEDIATING_VERBS);
}

/** By whom a noun is said to be done, by one of these verbs. */
function agentsOf(clause: Clause, participants: Participants, noun: number, verbs: ReadonlySet<string>): Party[] {
  // "talks in Muscat, mediated by Oman" may hang the mediation on Muscat.
  const places = clause.children(noun, "nmod").filter((phrase) => clause.unit(phrase).mentions.some(isLocation));
  return [noun, ...places]
    .flatMap((at) => clause.children(at, "acl"))
    .filter((verb) => verbs.has(clause.unit(verb).lemma) && clause.isPassive(verb))
    .flatMap((verb) => participants.of(clause.agents(verb)));
}

/** "separate talks with A and B", "spoke individually with" */
export function isSeparate(clause: Clause, at: number): boolean {
  return clause
    .children(at, "amod", "advmod")
    .some((child) => /^(?:separate|separately|individual|individually)$/.test(clause.unit(child).lower));
}

/** Parties that are not among others. */
export function except(parties: readonly Party[], others: readonly Party[]): Party[] {
  return parties.filter((party) => !others.some((other) => other.actor === party.actor));
}
