import { mutual, type Scene, type StanceClaim } from "./claim.ts";
import { standingOfVerb } from "./standing.ts";

/** What a whole conference agrees on binds nobody to anybody. */
const FEW = 3;

/** "Russia and Ukraine agreed to exchange prisoners": those who agree on something agree with one another. */
export function byAgreement({ clause, participants }: Scene, verb: number): StanceClaim[] {
  if (clause.unit(verb).lemma !== "agree" || clause.isPassive(verb)) return [];
  const hasContent = clause.children(verb, "xcomp", "obj").length > 0 || clause.obliques(verb, ["on", "to"]).length > 0;
  const stand = standingOfVerb(clause, verb, 1);
  const named = clause.agents(verb).filter((agent) => clause.unit(agent).pos !== "PRON");
  const parties = participants.of(named);
  return hasContent && stand && parties.length <= FEW ? mutual(parties, verb, "agree", stand) : [];
}
