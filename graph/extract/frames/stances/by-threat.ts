import type { Clause } from "../../syntax/clause.ts";
import { combine, type Scene, type StanceClaim } from "./claim.ts";
import { standingOfVerb } from "./standing.ts";
import type { StanceTarget } from "./targets.ts";

const HIT = ["on", "against", "from", "with", "at"];
const INNER = ["on", "against", "with", "to", "for", "of"];

/** "threatened to attack Haifa", "threatened to close all borders with Iraq", "a letter to the WHO threatening to withdraw". */
export function byThreat(scene: Scene, verb: number): StanceClaim[] {
  const { clause, participants } = scene;
  if (!isThreatened(clause, verb)) return [];
  const threat = clause.head(verb);
  const stand = standingOfVerb(clause, threat, -1);
  if (!stand) return [];
  // Whatever it is that is threatened, it is against whom it would hit.
  const found = targetsOf(scene, threat, verb).map((target) => ({ ...target, sign: 1 }));
  return combine(participants.of(clause.agents(threat)), found, threat, "threaten", stand);
}

/** Whether what a verb says is only threatened. */
export function isThreatened(clause: Clause, verb: number): boolean {
  const head = clause.head(verb);
  return head >= 0 && clause.unit(head).lemma === "threaten" && /^(?:xcomp|ccomp|advcl)$/.test(clause.relation(verb));
}

/** Whoever is written to; else whom it would hit, or what. */
function targetsOf({ clause, targets }: Scene, threat: number, verb: number): StanceTarget[] {
  const letter = clause.relation(threat) === "acl" ? clause.head(threat) : undefined;
  const readers = letter === undefined ? [] : clause.obliques(letter, ["to"]);
  if (readers.length > 0) return targets.of(readers, "actors");
  const objects = clause.patients(verb);
  const phrases = [...objects, ...clause.obliques(verb, HIT)];
  const inner = phrases.flatMap((phrase) => [phrase, ...clause.obliques(phrase, INNER)]);
  const actors = targets.of(inner, "actors");
  const concerned = actors.length > 0 ? actors : [...targets.ofCondition(verb), ...targets.ofCondition(threat)];
  return concerned.length > 0 ? concerned : targets.of(objects, "anything");
}
