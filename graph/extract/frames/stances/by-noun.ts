import type { Act } from "../../../schema.ts";
import { type Factuality, factualityOfVerb } from "../../factuality/of-verbs.ts";
import type { Party } from "../../parties/party.ts";
import type { Clause } from "../../syntax/clause.ts";
import { combine, type Scene, type StanceClaim } from "./claim.ts";
import { STANCE_NOUNS, type StanceRule } from "./rules.ts";
import { type Standing, standing } from "./standing.ts";
import type { StanceTarget } from "./targets.ts";
import { ENDING, LIGHT_VERBS, RECEIVING, WEIGHING } from "./words.ts";

/** What a verb makes of the noun that is its object: carries it, weighs it, ends it. */
interface Carrier {
  verb: number;
  lemma: string;
  ending: boolean;
  weighing: boolean;
  /** "faced criticism from": the subject is the target. */
  receiving: boolean;
}

/** "expressed support for Ukraine", "the Kremlin's criticism of Kyiv", "lifted sanctions on Syria". */
export function byNoun(scene: Scene, noun: number): StanceClaim[] {
  const { clause } = scene;
  const rule = STANCE_NOUNS.get(clause.unit(noun).lemma);
  if (!rule) return [];
  const carrier = carrierOf(scene, noun);
  const holders = holdersOf(scene, noun, rule, carrier);
  if (holders.length === 0) return [];
  const conditional = carrier !== undefined && scene.targets.hasCondition(carrier.verb);
  // Who discusses sanctions need not want them; who discusses the need for a ceasefire does.
  if (carrier?.lemma === "discuss" && rule.act !== "support" && !conditional) return [];
  const found = carrier?.receiving
    ? scene.targets.of(clause.agents(carrier.verb), "known issues")
    : targetsOf(scene, noun, rule, carrier);
  const stand = standOf(clause, noun, rule, carrier);
  if (found.length === 0 || !stand) return [];
  if (conditional) stand.modality = "conditional";
  return combine(holders, found, noun, actOf(rule, carrier), stand);
}

function carrierOf({ clause, targets }: Scene, noun: number): Carrier | undefined {
  const outer = targets.outermost(noun);
  const verb = clause.head(outer);
  if (verb < 0 || clause.unit(verb).pos !== "VERB" || !/^(?:obj|nsubj:pass)$/.test(clause.relation(outer)))
    return undefined;
  const { lemma } = clause.unit(verb);
  const [ending, weighing] = [ENDING.has(lemma), WEIGHING.has(lemma)];
  const receiving =
    RECEIVING.has(lemma) && clause.obliques(noun, ["from"]).length + clause.obliques(verb, ["from"]).length > 0;
  if (!ending && !weighing && !receiving && !LIGHT_VERBS.has(lemma)) return undefined;
  return { verb, lemma, ending, weighing, receiving };
}

/** Whose it is, else who carries it. "the importance of X" is nobody's own: it takes a verb to hold it. */
function holdersOf({ clause, participants }: Scene, noun: number, rule: StanceRule, carrier?: Carrier): Party[] {
  const owners = rule.quality ? [] : participants.owners(noun, ["from", "by"]);
  if (owners.length > 0) return owners;
  if (carrier?.receiving) return participants.of(clause.obliques(carrier.verb, ["from"]));
  return carrier ? participants.of(clause.agents(carrier.verb)) : [];
}

function targetsOf({ clause, targets }: Scene, noun: number, rule: StanceRule, carrier?: Carrier): StanceTarget[] {
  const phrases = [
    ...clause.obliques(noun, rule.target),
    ...(rule.target.includes("clause") ? askedOf(clause, noun) : []),
    ...(rule.act === "sanction" ? aimedAt(clause, noun) : []),
    ...(carrier ? phrasesOf(clause, carrier.verb, rule) : []),
  ];
  // "dissatisfaction at the talks" may tell a place: after "at" only actors count.
  const located = phrases.filter((phrase) => clause.preposition(phrase) === "at");
  const plain = phrases.filter((phrase) => clause.preposition(phrase) !== "at");
  const found = [...targets.of(plain, rule.actorsOnly ? "actors" : "known issues"), ...targets.of(located, "actors")];
  return found.length === 0 && carrier && rule.act === "sanction" ? targets.ofCondition(carrier.verb) : found;
}

/** "the demand that Washington ease sanctions", "a call for Kyiv to yield": the subject of what is asked for. */
function askedOf(clause: Clause, noun: number): number[] {
  return clause.children(noun, "acl", "ccomp").flatMap((child) => clause.children(child, "nsubj", "nsubj:pass"));
}

/** "sanctions targeting oligarchs". */
function aimedAt(clause: Clause, noun: number): number[] {
  return clause
    .children(noun, "acl", "acl:relcl")
    .filter((verb) => /^(?:target|hit|punish)$/.test(clause.unit(verb).lemma))
    .flatMap((verb) => clause.children(verb, "obj"));
}

/** Phrases of the verb, which parsers take for the noun's or not; a purpose has the object of the verb above. */
function phrasesOf(clause: Clause, verb: number, { target }: StanceRule): number[] {
  // "in Geneva" is where, and "discussed with Macron" with whom it was talked of.
  const slots = target.filter((slot) => slot !== "in" && !(slot === "with" && clause.unit(verb).lemma === "discuss"));
  const own = clause.obliques(verb, slots);
  return own.length > 0 ? own : clause.relation(verb) === "advcl" ? beneficiaries(clause, verb) : [];
}

/** "called Erdogan to express support". */
function beneficiaries(clause: Clause, verb: number): number[] {
  return clause.isInfinitive(verb) ? clause.patients(clause.head(verb)) : [];
}

function standOf(clause: Clause, noun: number, rule: StanceRule, carrier?: Carrier): Standing | undefined {
  const factuality: Factuality = carrier
    ? factualityOfVerb(clause, carrier.verb)
    : { reality: "actual", tense: "unknown" };
  const polarity = carrier?.ending ? (-rule.polarity as 1 | -1) : rule.polarity;
  const stand = standing(clause, carrier?.verb ?? noun, polarity, factuality);
  const weighed = carrier?.weighing && rule.act !== "support" && stand?.modality === "stated";
  return weighed ? { ...stand, modality: "intended" } : stand;
}

function actOf(rule: StanceRule, carrier?: Carrier): Act {
  if (carrier?.ending) return rule.polarity === 1 ? "retreat" : "concede";
  return carrier?.lemma === "threaten" ? "threaten" : rule.act;
}
