import { factualityOfVerb } from "../../factuality/of-verbs.ts";
import { combine, type Scene, type StanceClaim } from "./claim.ts";
import { standing } from "./standing.ts";
import { TAKERS } from "./words.ts";

/** "Peskov is a critic of Kyiv", "Orbán, an ally of Trump, said". */
export function byTaker({ clause, participants, targets }: Scene, noun: number): StanceClaim[] {
  const taker = TAKERS[clause.unit(noun).lemma];
  if (!taker) return [];
  const predicate = clause.children(noun, "cop").length > 0;
  const holders = predicate
    ? participants.of(clause.subjects(noun, 0))
    : clause.relation(noun) === "appos"
      ? participants.of([clause.head(noun)])
      : [];
  const factuality = predicate ? factualityOfVerb(clause, noun) : ({ reality: "actual", tense: "unknown" } as const);
  const stand = standing(clause, noun, taker.polarity, factuality);
  if (holders.length === 0 || !stand) return [];
  const phrases = [...clause.obliques(noun, ["of"]), ...clause.children(noun, "nmod:poss")];
  return combine(holders, targets.of(phrases, "known issues"), noun, taker.act, stand);
}
