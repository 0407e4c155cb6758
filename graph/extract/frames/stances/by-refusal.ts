import { factualityOfVerb, inCondition } from "../../factuality/of-verbs.ts";
import type { Clause } from "../../syntax/clause.ts";
import { CONTACT_VERBS } from "../contacts.ts";
import { verbLemmas } from "../verb-lemmas.ts";
import { combine, mutual, type Scene, type StanceClaim } from "./claim.ts";
import { MEASURES } from "./measures.ts";
import { STANCE_RULES } from "./rules.ts";
import type { Standing } from "./standing.ts";
import { ENDING } from "./words.ts";

/** What one does for others, or with them; who won't, rejects them. */
const ACCOMMODATING = new Set([
  ...CONTACT_VERBS.flatMap(({ verbs }) => verbLemmas(verbs)),
  ...STANCE_RULES.filter(({ polarity }) => polarity > 0).flatMap(({ verbs }) => verbLemmas(verbs)),
  ...(
    "accept allow let permit grant give provide send release recognise recognize resume begin start attend sign ratify " +
    "extradite answer respond hand join return pay share withdraw transfer admit readmit drop open"
  ).split(" "),
]);
/** Not to do it is to refuse it. */
const GIVING = new Set("accept allow permit let grant admit".split(" "));
const AGREEMENTS = new Set(MEASURES.filter(({ act }) => act === "agree").flatMap(({ nouns }) => nouns.split(" ")));
const PHRASES = ["with", "to", "from", "on", "by", "for", "of", "between"];
const REFUSED: Standing = { polarity: -1, modality: "stated", flipped: false };

/** "refused to meet with Pence", "will not lift the embargo on Cuba", "failed to reach agreement with Turkey". */
export function byRefusal(scene: Scene, verb: number): StanceClaim[] {
  const { clause, participants } = scene;
  const { lemma } = clause.unit(verb);
  if (inCondition(clause, verb)) return [];
  const { reality } = factualityOfVerb(clause, verb);
  const failed = reality === "none" && isAgreement(clause, verb);
  const withheld = reality === "none" && GIVING.has(lemma);
  const refused = withheld || (reality === "refused" && (ACCOMMODATING.has(lemma) || ENDING.has(lemma)));
  if (!failed && !refused) return [];
  const holders = participants.of(clause.agents(verb));
  const found = targetsOf(scene, verb);
  const claims = combine(holders, found, verb, "reject", REFUSED);
  return failed ? [...claims, ...mutual(holders, verb, "reject", REFUSED)] : claims;
}

function isAgreement(clause: Clause, verb: number): boolean {
  return clause.children(verb, "obj").some((object) => AGREEMENTS.has(clause.unit(object).lemma));
}

/** Whom it is refused: the object, whoever a phrase of verb or object names, or whatever is to be done. */
function targetsOf({ clause, targets }: Scene, verb: number) {
  const objects = clause.patients(verb);
  const phrases = [...objects, ...clause.obliques(verb, PHRASES)];
  const inner = objects.flatMap((object) => clause.obliques(object, PHRASES));
  const actors = targets.of([...inner, ...phrases], "actors");
  const pending = actors.length > 0 ? actors : targets.ofCondition(verb);
  const found = pending.length > 0 ? pending : targets.of(objects, "anything");
  return found.map((target) => ({ ...target, sign: 1 }));
}
