import { speakers } from "../../discourse/speech.ts";
import { combine, type Scene, type StanceClaim } from "./claim.ts";
import { towards } from "./targets.ts";

const OBLIGING = new Set(["must", "should"]);

/** "Merkel said Russia must withdraw": what somebody says that another has to do is a demand on him. */
export function byObligation({ clause, participants }: Scene, verb: number): StanceClaim[] {
  if (clause.isPassive(verb) || clause.relation(verb) === "acl:relcl" || !isObliged(clause, verb)) return [];
  const holders = speakers(clause, participants, verb);
  if (holders.length === 0) return [];
  const targets = towards(participants.of(clause.agents(verb)));
  return combine(holders, targets, verb, "request", { polarity: -1, modality: "stated", flipped: false });
}

/** "must", "should", "has to", "needs to". */
function isObliged(clause: Scene["clause"], verb: number): boolean {
  if (clause.auxiliaries(verb).some((word) => OBLIGING.has(word))) return true;
  const head = clause.head(verb);
  return (
    clause.relation(verb) === "xcomp" &&
    head >= 0 &&
    clause.relation(head) !== "acl:relcl" &&
    /^(?:have|need)$/.test(clause.unit(head).lemma)
  );
}
