import type { Act, Modality } from "../../../schema.ts";
import type { Participants } from "../../parties/participants.ts";
import type { Party } from "../../parties/party.ts";
import type { Clause } from "../../syntax/clause.ts";
import type { Standing } from "./standing.ts";
import { type StanceTarget, type Targets, towards } from "./targets.ts";

/** A stance as one sentence tells it. */
export interface StanceClaim {
  trigger: number;
  holder: Party;
  target: StanceTarget;
  act: Act;
  polarity: 1 | -1;
  modality: Modality;
}

/** A parsed sentence, and what its phrases stand for. */
export interface Scene {
  clause: Clause;
  participants: Participants;
  targets: Targets;
}

/** One way of telling a stance: everything that a unit of a sentence tells in that way. */
export type Matcher = (scene: Scene, unit: number) => StanceClaim[];

/** Every holder against every target but itself. */
export function combine(
  holders: readonly Party[],
  targets: readonly StanceTarget[],
  trigger: number,
  act: Act,
  stand: Standing,
): StanceClaim[] {
  return holders.flatMap((holder) =>
    targets
      .filter((target) => !("party" in target) || target.party.actor !== holder.actor)
      .map((target) => ({
        trigger,
        holder,
        target,
        act: actTowards(target, act, stand),
        polarity: (stand.polarity * target.sign) as 1 | -1,
        modality: stand.modality,
      })),
  );
}

/** To back sanctions on somebody is to accuse him, to oppose them to support him. */
function actTowards({ sign }: StanceTarget, act: Act, { flipped, polarity }: Standing): Act {
  if (sign < 0) return polarity > 0 ? "accuse" : "support";
  return flipped ? "reject" : act;
}

/** What several parties do together: everyone to everyone else. */
export function mutual(parties: readonly Party[], trigger: number, act: Act, stand: Standing): StanceClaim[] {
  return parties.flatMap((holder) => combine([holder], towards(parties), trigger, act, stand));
}
