import { combine, mutual, type Scene, type StanceClaim } from "./claim.ts";
import { standingOfVerb } from "./standing.ts";
import { towards } from "./targets.ts";
import { COOLING, RELATION_NOUNS, WARMING } from "./words.ts";

/** "revived relations with Russia", "cut ties with Iran", "Iran and Iraq restored relations". */
export function byRelation({ clause, participants }: Scene, verb: number): StanceClaim[] {
  const { lemma } = clause.unit(verb);
  const sign = WARMING.has(lemma) ? 1 : COOLING.has(lemma) ? -1 : undefined;
  if (!sign) return [];
  const relation = clause.patients(verb).find((child) => RELATION_NOUNS.has(clause.unit(child).lemma));
  if (relation === undefined) return [];
  const stand = standingOfVerb(clause, verb, sign);
  if (!stand) return [];
  const others = participants.of([...clause.obliques(relation, ["with", "to"]), ...clause.obliques(verb, ["with"])]);
  const holders = participants.of(clause.agents(verb));
  const act = sign === 1 ? "cooperate" : "reject";
  // "The United States and Sudan are upgrading ties"
  if (others.length === 0) return mutual(holders, verb, act, stand);
  return combine(holders, towards(others), verb, act, stand);
}
