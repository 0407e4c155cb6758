/**
 * Mediation
 * =========
 *
 * "launched a mediation effort between India and Pakistan": whoever mediates is in contact with each of those at odds; whether those
 * spoke with one another isn't told.
 */

import { factualityOfNoun } from "../factuality/of-nouns.ts";
import type { Participants } from "../parties/participants.ts";
import type { Clause } from "../syntax/clause.ts";
import type { ContactClaim } from "./contact-claim.ts";
import { MEDIATION_VERBS } from "./contacts.ts";
import { namesOfVerb } from "./names-of.ts";
import { except } from "./parties-of.ts";

/** The contact that the noun "mediation" tells, if its mediator and those at odds are named. */
export function mediation(clause: Clause, participants: Participants, noun: number): ContactClaim | undefined {
  if (clause.unit(noun).lemma !== "mediation") return undefined;
  // "a mediation effort", "its mediation between"
  const whole = clause.relation(noun) === "compound" ? clause.head(noun) : noun;
  const mediators = participants.of([...clause.children(whole, "nmod:poss", "amod"), ...undertaking(clause, whole)]);
  const parties = except(participants.of(between(clause, whole)), mediators);
  if (mediators.length === 0 || parties.length === 0) return undefined;
  return {
    trigger: noun,
    form: "talks",
    sides: [mediators, parties],
    mediators: mediators.map(({ actor }) => actor),
    factuality: factualityOfNoun(clause, whole),
    separate: false,
    definite: false,
  };
}

/** Who undertakes it. */
function undertaking(clause: Clause, noun: number): number[] {
  if (clause.relation(noun) !== "obj") return [];
  const verb = clause.head(noun);
  return namesOfVerb(clause, verb).some((name) => MEDIATION_VERBS.has(name)) ? clause.agents(verb) : [];
}

/** The first "between" behind it: "mediation between", "a mediation effort to end the row between". */
function between(clause: Clause, noun: number): number[] {
  const { to } = clause.extent(clause.head(noun) >= 0 ? clause.head(noun) : noun);
  const found = clause.units.findIndex(
    (unit, i) => i > noun && unit.from < to && unit.mentions.length > 0 && clause.preposition(i) === "between",
  );
  return found < 0 ? clause.obliques(noun, ["between"]) : [found];
}
