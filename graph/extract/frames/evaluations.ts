/**
 * Evaluations
 * ===========
 *
 * What somebody calls somebody's deeds: "“Russia's attack is unacceptable,” Merz said", "the Kremlin's brutal war". Holder is
 * whoever speaks; where nobody is known to speak, it is nobody's stance.
 */
import type { Clause } from "../clause.ts";
import { factualityOfVerb } from "../factuality.ts";
import type { Participants } from "../participants.ts";
import type { Party } from "../party.ts";
import { combine, type StanceClaim } from "./match-stances.ts";
import { Targets } from "./targets.ts";

const AGAINST = set(
  "inappropriate wrong foolish reckless dangerous irresponsible unacceptable disgraceful shameful illegal unlawful unjust unjustified unprovoked " +
    "unconscionable brutal heinous despicable cowardly malign malicious corrupt dishonest incompetent weak hypocritical racist disgusting outrageous " +
    "appalling absurd ridiculous insane terrible horrible awful unfit unfair cruel barbaric provocative destabilizing destabilising aggressive " +
    "deceitful criminal horrific cynical authoritarian repressive baseless indefensible intolerable immoral illegitimate egregious savage callous",
);
const FOR = set(
  "brave courageous heroic admirable commendable honest exemplary wonderful extraordinary outstanding tremendous remarkable tireless " +
    "steadfast generous constructive excellent invaluable",
);

/**
 * The stances in what a sentence calls good or bad.
 *
 * @param voice who says what stands at a unit: whoever is quoted or reported there, or issues the text
 */
export function evaluationClaims(
  clause: Clause,
  participants: Participants,
  voice: (unit: number) => Party[],
): StanceClaim[] {
  const targets = new Targets(clause, participants);
  return clause.units.flatMap((unit, i) => {
    const polarity = AGAINST.has(unit.lower) ? -1 : FOR.has(unit.lower) ? 1 : undefined;
    if (!polarity || unit.pos !== "ADJ" || clause.isNegated(i)) return [];
    // "It" may be anything.
    const judged = judgedBy(clause, i).filter((unit) => clause.unit(unit).pos !== "PRON");
    const holders = judged.length > 0 ? voice(i) : [];
    if (holders.length === 0) return [];
    const stand = { polarity, modality: "stated", flipped: false } as const;
    return combine(holders, targets.of(judged, true), i, polarity > 0 ? "support" : "accuse", stand);
  });
}

/** What an adjective is said of: the subject of "is …", or its own noun. */
function judgedBy(clause: Clause, adjective: number): number[] {
  if (clause.children(adjective, "cop").length > 0) {
    return factualityOfVerb(clause, adjective).reality === "actual" ? clause.subjects(adjective, 0) : [];
  }
  return clause.relation(adjective) === "amod" ? [clause.head(adjective)] : [];
}

function set(words: string): ReadonlySet<string> {
  return new Set(words.split(" "));
}
