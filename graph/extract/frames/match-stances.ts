/**
 * Stances in a sentence
 * =====================
 *
 * Holds a parsed sentence against the table of stances.
 */
import type { Act, Modality } from "../../schema.ts";
import type { Clause } from "../clause.ts";
import { type Factuality, factualityOfVerb, inCondition, verbWithParticle } from "../factuality.ts";
import type { Participants } from "../participants.ts";
import type { Party } from "../party.ts";
import {
  COOLING,
  LIGHT_VERBS,
  RELATION_NOUNS,
  STANCE_NOUNS,
  STANCE_RULES,
  type StanceRule,
  TAKERS,
  WARMING,
} from "./stances.ts";
import { type StanceTarget, Targets } from "./targets.ts";

/** A stance as one sentence tells it. */
export interface StanceClaim {
  trigger: number;
  holder: Party;
  target: StanceTarget;
  act: Act;
  polarity: 1 | -1;
  modality: Modality;
}

interface Pattern {
  rule: StanceRule;
  particle?: string;
  preposition?: string;
}

const PREPOSITIONS = new Set("of to with by for from on at against in about over behind alongside as".split(" "));
const PARTICLES = new Set("out down off up in back away over".split(" "));
const VERBS = new Map<string, Pattern[]>();
for (const rule of STANCE_RULES) {
  for (const entry of rule.verbs?.split(" ") ?? []) {
    const [lemma, ...rest] = entry.split("_") as [string, ...string[]];
    const last = rest.at(-1);
    const pattern: Pattern = { rule };
    if (
      last &&
      PREPOSITIONS.has(last) &&
      !(rest.length === 1 && PARTICLES.has(last) && !["in", "over"].includes(last))
    ) {
      pattern.preposition = last;
      if (rest.length > 1) pattern.particle = rest[0] as string;
    } else if (last) pattern.particle = last;
    VERBS.set(lemma, [...(VERBS.get(lemma) ?? []), pattern]);
  }
}
const ADJECTIVES = new Map(
  STANCE_RULES.flatMap((rule) => (rule.adjectives?.split(" ") ?? []).map((word) => [word, rule] as const)),
);

/** Verbs that speak of a measure before it is taken. */
const WEIGHING = new Set(
  "consider mull weigh plan prepare propose threaten discuss seek contemplate ready eye vow promise".split(" "),
);
const ENDING = new Set(
  "lift end drop ease withdraw remove halt stop suspend cut abandon scrap rescind revoke waive relax reduce".split(" "),
);
/** A wish of one's own; "urged X to" is a wish about another. */
const OWN_WISHES = new Set(
  "want wish seek hope try like ready willing eager consider mull offer need attempt prepared happy keen open".split(
    " ",
  ),
);

/** All stances that a sentence tells. */
export function stanceClaims(clause: Clause, participants: Participants): StanceClaim[] {
  const targets = new Targets(clause, participants);
  const found: StanceClaim[] = [];
  for (const [i, unit] of clause.units.entries()) {
    if (unit.mentions.length > 0) continue;
    if (unit.pos === "VERB")
      found.push(...ofVerb(clause, participants, targets, i), ...ofRelations(clause, participants, i));
    else if (unit.pos === "NOUN")
      found.push(...ofNoun(clause, participants, targets, i), ...ofTaker(clause, participants, targets, i));
    else if (unit.pos === "ADJ") found.push(...ofAdjective(clause, participants, targets, i));
  }
  return found;
}

function ofVerb(clause: Clause, participants: Participants, targets: Targets, verb: number): StanceClaim[] {
  const patterns = VERBS.get(clause.unit(verb).lemma);
  if (!patterns) return [];
  const particle = verbWithParticle(clause, verb).split("_")[1];
  // The most specific reading of a verb is the one that counts: "call on" before "call".
  const ordered = [...patterns].sort(
    (a, b) => Number(b.preposition !== undefined) - Number(a.preposition !== undefined),
  );
  for (const { rule, particle: wanted, preposition } of ordered) {
    if (wanted !== undefined && wanted !== particle) continue;
    if (
      rule.demand &&
      clause.children(verb, "xcomp", "ccomp", "advcl", "acl").every((child) => !isToInfinitive(clause, child))
    )
      continue;
    const phrases = preposition
      ? clause.obliques(verb, [preposition])
      : rule.target.flatMap((slot) => phrasesAt(clause, verb, slot));
    if (phrases.length === 0) continue;
    const holders = participants.of(clause.agents(verb));
    const stand = standing(clause, verb, rule.polarity, factualityOfVerb(clause, verb));
    if (!stand || holders.length === 0) continue;
    const claims = combine(holders, targets.of(phrases, rule.actorsOnly ?? false), verb, rule.act, stand);
    if (claims.length > 0) return claims;
  }
  return [];
}

/** "revived relations with Russia", "cut ties with Iran". */
function ofRelations(clause: Clause, participants: Participants, verb: number): StanceClaim[] {
  const { lemma } = clause.unit(verb);
  const sign = WARMING.has(lemma) ? 1 : COOLING.has(lemma) ? -1 : undefined;
  if (!sign) return [];
  const relation = clause.patients(verb).find((child) => RELATION_NOUNS.has(clause.unit(child).lemma));
  if (relation === undefined) return [];
  const stand = standing(clause, verb, sign, factualityOfVerb(clause, verb));
  if (!stand) return [];
  const others = participants.of([...clause.obliques(relation, ["with", "to"]), ...clause.obliques(verb, ["with"])]);
  const holders = participants.of(clause.agents(verb));
  return combine(
    holders,
    others.map((party) => ({ party, sign: 1 })),
    verb,
    sign === 1 ? "cooperate" : "reject",
    stand,
  );
}

function ofNoun(clause: Clause, participants: Participants, targets: Targets, noun: number): StanceClaim[] {
  const rule = STANCE_NOUNS.get(clause.unit(noun).lemma);
  if (!rule) return [];
  const outer = targets.outermost(noun);
  const relation = clause.relation(outer);
  const verb = clause.head(outer);
  const carried = verb >= 0 && clause.unit(verb).pos === "VERB" && (relation === "obj" || relation === "nsubj:pass");
  const { lemma } = carried ? clause.unit(verb) : { lemma: "" };
  const light = carried && (LIGHT_VERBS.has(lemma) || WEIGHING.has(lemma) || ENDING.has(lemma));
  const owners = participants.owners(noun, ["from", "by"]);
  const holders = owners.length > 0 && !isQuality(rule) ? owners : light ? participants.of(clause.agents(verb)) : [];
  if (holders.length === 0) return [];
  // Who discusses sanctions need not want them; who discusses the need for a ceasefire does.
  if (lemma === "discuss" && rule.act !== "support" && !targets.hasCondition(verb)) return [];
  const phrases = [
    ...clause.obliques(noun, rule.target),
    ...(light
      ? clause.obliques(
          verb,
          rule.target.filter((slot) => slot !== "in"),
        )
      : []),
  ];
  // "dissatisfaction at the talks" may tell a place: after "at" only actors count.
  const [located, plain] = [
    phrases.filter((phrase) => clause.preposition(phrase) === "at"),
    phrases.filter((phrase) => clause.preposition(phrase) !== "at"),
  ];
  let found = [...targets.of(plain, rule.actorsOnly ?? false), ...targets.of(located, true)];
  if (found.length === 0 && light && rule.act === "sanction") found = targets.ofCondition(verb);
  if (found.length === 0) return [];
  const factuality: Factuality = light ? factualityOfVerb(clause, verb) : { reality: "actual", tense: "unknown" };
  const ending = light && ENDING.has(lemma);
  const polarity = ending ? (-rule.polarity as 1 | -1) : rule.polarity;
  const stand = standing(clause, light ? verb : noun, polarity, factuality);
  if (!stand) return [];
  if (light && WEIGHING.has(lemma) && rule.act !== "support" && stand.modality === "stated")
    stand.modality = "intended";
  if (light && targets.hasCondition(verb)) stand.modality = "conditional";
  const act: Act = ending
    ? rule.polarity === 1
      ? "retreat"
      : "concede"
    : lemma === "threaten"
      ? "threaten"
      : rule.act;
  return combine(holders, found, noun, act, stand);
}

function ofAdjective(clause: Clause, participants: Participants, targets: Targets, adjective: number): StanceClaim[] {
  const rule = ADJECTIVES.get(clause.unit(adjective).lower);
  if (!rule) return [];
  const holders = participants.of(clause.subjects(adjective, 0));
  const stand = standing(clause, adjective, rule.polarity, factualityOfVerb(clause, adjective));
  if (holders.length === 0 || !stand) return [];
  return combine(
    holders,
    targets.of(clause.obliques(adjective, rule.target), rule.actorsOnly ?? false),
    adjective,
    rule.act,
    stand,
  );
}

/** "Peskov is a critic of Kyiv", "Orbán, an ally of Trump, said". */
function ofTaker(clause: Clause, participants: Participants, targets: Targets, noun: number): StanceClaim[] {
  const taker = TAKERS[clause.unit(noun).lemma];
  if (!taker) return [];
  const predicate = clause.children(noun, "cop").length > 0;
  const holders = predicate
    ? participants.of(clause.subjects(noun, 0))
    : clause.relation(noun) === "appos"
      ? participants.of([clause.head(noun)])
      : [];
  const stand = standing(
    clause,
    noun,
    taker.polarity,
    predicate ? factualityOfVerb(clause, noun) : { reality: "actual", tense: "unknown" },
  );
  if (holders.length === 0 || !stand) return [];
  const phrases = [...clause.obliques(noun, ["of"]), ...clause.children(noun, "nmod:poss")];
  return combine(holders, targets.of(phrases, false), noun, taker.act, stand);
}

/** What is left of a rule's sign and modality in its sentence. */
export interface Standing {
  polarity: 1 | -1;
  modality: Modality;
  flipped: boolean;
}

/** What is left of a stance once negation and the verbs above have had their say; nothing where it isn't the holder's own. */
function standing(
  clause: Clause,
  trigger: number,
  polarity: 1 | -1,
  { reality, by }: Factuality,
): Standing | undefined {
  if (inCondition(clause, trigger)) return undefined;
  const as = (modality: Modality, flipped = false): Standing => ({
    polarity: flipped ? (-polarity as 1 | -1) : polarity,
    modality,
    flipped,
  });
  switch (reality) {
    case "actual":
      return as("stated");
    case "planned":
      return as("intended");
    case "possible":
      return as("conditional");
    case "wished":
      return by !== undefined && OWN_WISHES.has(clause.unit(by).lemma) ? as("intended") : undefined;
    case "ended":
      return as("ended", true);
    case "none":
    case "refused":
      return polarity === 1 ? as("stated", true) : undefined;
    default:
      return undefined;
  }
}

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
        act: stand.flipped ? "reject" : act,
        polarity: (stand.polarity * target.sign) as 1 | -1,
        modality: stand.modality,
      })),
  );
}

function phrasesAt(clause: Clause, verb: number, slot: string): number[] {
  if (slot === "obj") return clause.patients(verb);
  if (slot === "clause")
    return clause.children(verb, "ccomp", "xcomp").flatMap((child) => clause.children(child, "nsubj", "nsubj:pass"));
  return clause.obliques(verb, [slot]);
}

function isToInfinitive(clause: Clause, child: number): boolean {
  return clause.children(child, "mark").some((mark) => clause.unit(mark).lower === "to");
}

/** "the importance of X" is nobody's own: it takes a verb to hold it. */
function isQuality(rule: StanceRule): boolean {
  return rule.nouns?.startsWith("importance") ?? false;
}
