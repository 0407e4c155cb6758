/**
 * Contacts in a sentence
 * ======================
 *
 * Holds a parsed sentence against the table of contacts.
 */

import type { Participants } from "../parties/participants.ts";
import type { Clause } from "../syntax/clause.ts";
import type { ContactClaim } from "./contact-claim.ts";
import { mediation } from "./mediation.ts";
import { nounContact } from "./noun-contacts.ts";
import { verbContact } from "./verb-contacts.ts";

export type { ContactClaim } from "./contact-claim.ts";

/** All contacts that a sentence tells, complete or not: a claim may name one party only. */
export function contactClaims(clause: Clause, participants: Participants): ContactClaim[] {
  return clause.units.flatMap((unit, i) => {
    if (unit.mentions.length > 0) return [];
    if (unit.pos === "VERB") return verbContact(clause, participants, i) ?? [];
    if (unit.pos !== "NOUN" && unit.pos !== "PROPN") return [];
    return nounContact(clause, participants, i) ?? mediation(clause, participants, i) ?? [];
  });
}
