/**
 * Evaluations
 * ===========
 *
 * What somebody calls somebody's deeds: "“Russia's attack is unacceptable,” Merz said", "the Kremlin's brutal war". Holder is
 * whoever speaks; where nobody is known to speak, it is nobody's stance.
 */

import { factualityOfVerb } from "../../factuality/of-verbs.ts";
import type { IssueMemory } from "../../issues/memory.ts";
import type { Participants } from "../../parties/participants.ts";
import type { Party } from "../../parties/party.ts";
import type { Clause } from "../../syntax/clause.ts";
import { BLAMING } from "./by-verdict.ts";
import { combine, type StanceClaim } from "./claim.ts";
import { Targets } from "./targets.ts";
import { JUDGING_ADJECTIVES } from "./words.ts";

/**
 * The stances in what a sentence calls good or bad.
 *
 * @param voice who says what stands at a unit: whoever is quoted or reported there, or issues the text
 */
export function evaluationClaims(
  clause: Clause,
  participants: Participants,
  issues: IssueMemory,
  voice: (unit: number) => Party[],
): StanceClaim[] {
  const targets = new Targets(clause, participants, issues);
  return clause.units.flatMap((unit, i) => {
    const polarity = JUDGING_ADJECTIVES.get(unit.lower) ?? (isBlame(clause, i) ? -1 : undefined);
    if (!polarity || unit.pos !== "ADJ" || clause.isNegated(i)) return [];
    // "It" may be anything.
    const judged = judgedBy(clause, i).filter((unit) => clause.unit(unit).pos !== "PRON");
    const holders = judged.length > 0 ? voice(i) : [];
    if (holders.length === 0) return [];
    const stand = { polarity, modality: "stated", flipped: false } as const;
    return combine(holders, targets.of(judged, "actors"), i, polarity > 0 ? "support" : "accuse", stand);
  });
}

/** What an adjective is said of: the subject of "is …", or its own noun. */
function judgedBy(clause: Clause, adjective: number): number[] {
  if (clause.children(adjective, "cop").length > 0) {
    // "lawmakers would be foolish to stop it"
    return /^(?:actual|possible)$/.test(factualityOfVerb(clause, adjective).reality)
      ? clause.subjects(adjective, 0)
      : [];
  }
  return clause.relation(adjective) === "amod" ? [clause.head(adjective)] : [];
}

/** "said the militants were responsible" */
function isBlame(clause: Clause, adjective: number): boolean {
  return BLAMING.has(clause.unit(adjective).lower) && clause.children(adjective, "cop").length > 0;
}
