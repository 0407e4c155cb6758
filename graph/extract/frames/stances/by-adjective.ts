import type { Clause } from "../../syntax/clause.ts";
import { combine, type Scene, type StanceClaim } from "./claim.ts";
import { ADJECTIVE_RULES } from "./rules.ts";
import { standingOfVerb } from "./standing.ts";

/** "is critical of Trump", "is disappointed that Macron left", "remains opposed to the deal". */
export function byAdjective({ clause, participants, targets }: Scene, adjective: number): StanceClaim[] {
  const rule = ADJECTIVE_RULES.get(clause.unit(adjective).lower);
  // "is opposed to" may be read as a passive; "committed a crime" is something else.
  if (!rule || (clause.unit(adjective).pos === "VERB" && !clause.isPassive(adjective))) return [];
  const holders = participants.of(judges(clause, adjective));
  const stand = standingOfVerb(clause, adjective, rule.polarity);
  if (holders.length === 0 || !stand) return [];
  const phrases = [
    ...clause.obliques(adjective, rule.target),
    ...(rule.target.includes("clause") ? doers(clause, adjective) : []),
  ];
  const found = targets.of(phrases, rule.actorsOnly ? "actors" : "anything");
  return combine(holders, found, adjective, rule.act, stand);
}

/** "disappointed that Trump rejected it": whoever did it. */
function doers(clause: Clause, adjective: number): number[] {
  return clause.children(adjective, "ccomp", "advcl").flatMap((child) => {
    const isThat = clause.children(child, "mark").some((mark) => clause.unit(mark).lower === "that");
    return isThat ? clause.agents(child) : [];
  });
}

/** The subject; or whoever issues it, in "a report critical of the government". */
function judges(clause: Clause, adjective: number): number[] {
  return clause.relation(adjective) === "amod" ? clause.issuers(clause.head(adjective)) : clause.subjects(adjective, 0);
}
