import type { Modality } from "../../../schema.ts";
import { type Factuality, factualityOfVerb, inCondition } from "../../factuality/of-verbs.ts";
import type { Clause } from "../../syntax/clause.ts";
import { OWN_WISHES, REACHING } from "./words.ts";

const ENDORSING = new Set(
  "support back endorse approve accept agree recognise recognize favour favor ratify join stand_with side".split(" "),
);

/** What is left of a rule's sign and modality in its sentence. */
export interface Standing {
  polarity: 1 | -1;
  modality: Modality;
  /** Said of what isn't so: the act is then a rejection. */
  flipped: boolean;
}

/**
 * What is left of a stance once negation and the verbs above have had their say; nothing where it isn't the holder's own.
 *
 * @example "refused to support" → against, stated, flipped; "will support" → for, intended; "was urged to support" → nothing
 */
export function standing(
  clause: Clause,
  trigger: number,
  polarity: 1 | -1,
  { reality, by }: Factuality,
): Standing | undefined {
  if (inCondition(clause, trigger) || isForgone(clause, trigger)) return undefined;
  switch (reality) {
    case "actual":
      return as(polarity, "stated");
    case "planned":
      return as(polarity, "intended");
    case "possible":
      return as(polarity, "conditional");
    case "wished":
      if (by !== undefined && REACHING.has(clause.unit(by).lemma)) return as(polarity, "stated");
      return by !== undefined && OWN_WISHES.has(clause.unit(by).lemma) ? as(polarity, "intended") : undefined;
    case "ended":
      return as(polarity, "ended", true);
    case "none":
      // Not to back is to be against; not to praise is nothing much.
      return polarity === 1 && ENDORSING.has(clause.unit(trigger).lemma) ? as(polarity, "stated", true) : undefined;
    case "refused":
      return polarity === 1 ? as(polarity, "stated", true) : undefined;
    default:
      return undefined;
  }
}

/** The same of a verb, by its own factuality. */
export function standingOfVerb(clause: Clause, verb: number, polarity: 1 | -1): Standing | undefined {
  return standing(clause, verb, polarity, factualityOfVerb(clause, verb));
}

function as(polarity: 1 | -1, modality: Modality, flipped = false): Standing {
  return { polarity: flipped ? (-polarity as 1 | -1) : polarity, modality, flipped };
}

/** "instead of working with the president", "without praising him" */
function isForgone(clause: Clause, verb: number): boolean {
  return clause
    .children(verb, "mark", "case", "cc")
    .some((mark) => /^(?:without|instead|rather)$/.test(clause.unit(mark).lower));
}
