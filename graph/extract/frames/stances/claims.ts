/**
 * Stances in a sentence
 * =====================
 *
 * Holds a parsed sentence against the tables of stances.
 */

import { allegation } from "../../discourse/speech.ts";
import type { IssueMemory } from "../../issues/memory.ts";
import type { Participants } from "../../parties/participants.ts";
import type { Clause } from "../../syntax/clause.ts";
import type { Upos } from "../../text/index.ts";
import { byAdjective } from "./by-adjective.ts";
import { byAgreement } from "./by-agreement.ts";
import { byMeasure } from "./by-measure.ts";
import { byNoun } from "./by-noun.ts";
import { byObligation } from "./by-obligation.ts";
import { byRefusal } from "./by-refusal.ts";
import { byRelation } from "./by-relation.ts";
import { byTaker } from "./by-taker.ts";
import { byThreat } from "./by-threat.ts";
import { byVerb } from "./by-verb.ts";
import { byVerdict } from "./by-verdict.ts";

import type { Matcher, StanceClaim } from "./claim.ts";
import { Targets } from "./targets.ts";

/** The more a pattern asks for, the earlier it is asked: what it finds isn't told a second time by a looser one. */
const MATCHERS: Partial<Record<Upos, readonly Matcher[]>> = {
  VERB: [byRefusal, byThreat, byObligation, byVerdict, byVerb, byRelation, byAgreement, byAdjective],
  NOUN: [byMeasure, byNoun, byTaker],
  ADJ: [byAdjective, byObligation],
};

/** All stances that a sentence tells. */
export function stanceClaims(clause: Clause, participants: Participants, issues: IssueMemory): StanceClaim[] {
  const sceneOf = (participants: Participants) => ({
    clause,
    participants,
    targets: new Targets(clause, participants, issues),
  });
  const whole = sceneOf(participants);
  // What is only alleged, and of people without a name, is too thin to be told.
  const alleged = sceneOf(participants.named);
  const found = clause.units.flatMap(({ pos, mentions }, unit) => {
    if (mentions.length > 0) return [];
    const scene = allegation(clause, unit) === undefined ? whole : alleged;
    return (MATCHERS[pos] ?? []).flatMap((matcher) => matcher(scene, unit));
  });
  return found.filter((claim, i) => found.findIndex((other) => isSame(claim, other)) === i);
}

function isSame(a: StanceClaim, b: StanceClaim): boolean {
  return a.holder.actor === b.holder.actor && a.polarity === b.polarity && nameOf(a.target) === nameOf(b.target);
}

function nameOf(target: StanceClaim["target"]): string {
  return "party" in target ? target.party.actor : `#${target.issue.name}`;
}
