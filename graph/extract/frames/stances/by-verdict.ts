import type { Clause } from "../../syntax/clause.ts";
import { combine, type Scene, type StanceClaim } from "./claim.ts";
import { standingOfVerb } from "./standing.ts";
import { JUDGING_ADJECTIVES, JUDGING_NOUNS } from "./words.ts";

const CALLING = new Set(
  "call label brand deem consider declare find pronounce dub term describe portray depict".split(" "),
);
/** "held Belarus accountable", "found the minister guilty". */
export const BLAMING = new Set("accountable responsible liable guilty complicit".split(" "));

/** "called Trump a liar", "described the plan as reckless", "found Barbarin guilty", "held Moscow responsible". */
export function byVerdict({ clause, participants, targets }: Scene, verb: number): StanceClaim[] {
  const { lemma } = clause.unit(verb);
  if (!CALLING.has(lemma) && lemma !== "hold") return [];
  const judged = judgedBy(clause, verb);
  const polarity = verdictOf(clause, verb, judged);
  const stand = polarity && standingOfVerb(clause, verb, polarity);
  if (!stand || judged.length === 0) return [];
  const act = polarity > 0 ? "support" : "accuse";
  return combine(participants.of(clause.agents(verb)), targets.of(judged, "known issues", polarity), verb, act, stand);
}

/** The object; parsers may take "Barbarin guilty" for one name of which "guilty" is the head. */
function judgedBy(clause: Clause, verb: number): number[] {
  return clause.patients(verb).flatMap((object) => {
    const named = clause.children(object, "compound");
    return BLAMING.has(clause.unit(object).lower) && named.length > 0 ? named : [object];
  });
}

/** What the object is called, as praise or blame. */
function verdictOf(clause: Clause, verb: number, judged: readonly number[]): 1 | -1 | undefined {
  const words = [...clause.children(verb, "xcomp", "obj"), ...clause.obliques(verb, ["as"])]
    .filter((word) => !judged.includes(word))
    // Parsers take the adjective of "found Barbarin guilty" for the object's.
    .concat(judged.flatMap((object) => clause.children(object, "amod", "acl").filter((child) => child > object)));
  for (const word of words) {
    if (BLAMING.has(clause.unit(word).lower)) return -1;
    if (clause.unit(verb).lemma === "hold") return undefined;
    const said = [word, ...clause.children(word, "amod", "conj")];
    const signs = said.map(
      (unit) => JUDGING_NOUNS.get(clause.unit(unit).lemma) ?? JUDGING_ADJECTIVES.get(clause.unit(unit).lower),
    );
    const sign = signs.find(Boolean);
    if (sign) return sign;
  }
  return undefined;
}
