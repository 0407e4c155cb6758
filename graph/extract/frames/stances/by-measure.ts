import { verbWithParticle } from "../../factuality/of-verbs.ts";
import type { Clause } from "../../syntax/clause.ts";
import { combine, mutual, type Scene, type StanceClaim } from "./claim.ts";
import { MEASURES, type MeasureRule } from "./measures.ts";
import { standingOfVerb } from "./standing.ts";
import { type StanceTarget, towards } from "./targets.ts";

const RULES = new Map<string, MeasureRule[]>();
for (const rule of MEASURES) {
  for (const noun of rule.nouns.split(" ")) RULES.set(noun, [...(RULES.get(noun) ?? []), rule]);
}
const VERBS = new Map(MEASURES.map((rule) => [rule, new Set(rule.verbs.split(" "))]));

/** Verbs of a measure as nouns, and the verbs that carry these. */
const NOMINAL: Readonly<Record<string, string>> = {
  suspension: "suspend",
  cut: "cut",
  reduction: "reduce",
  withdrawal: "withdraw",
  cancellation: "cancel",
  termination: "terminate",
  freeze: "freeze",
  rejection: "reject",
  refusal: "refuse",
  expulsion: "expel",
  boycott: "boycott",
};
const DOING = new Set("announce order declare impose decide approve begin confirm demand".split(" "));

/** "suspended aid to Pakistan", "announced a suspension of aid to Pakistan", "a lawsuit was filed by Canada against Meta". */
export function byMeasure(scene: Scene, noun: number): StanceClaim[] {
  const { clause, participants } = scene;
  const rules = RULES.get(clause.unit(noun).lemma);
  const verb = rules && verbOf(scene, noun);
  if (verb === undefined) return [];
  const names = namesOf(clause, verb, noun);
  const rule = rules?.find((rule) => names.some((name) => VERBS.get(rule)?.has(name)));
  if (!rule) return [];
  const stand = standingOfVerb(clause, verb, rule.polarity);
  const holders = participants.of(clause.agents(verb));
  if (!stand || holders.length === 0) return [];
  const claims = combine(holders, targetsOf(scene, rule, noun, verb), noun, rule.act, stand);
  return rule.mutual ? [...claims, ...returned(claims), ...mutual(holders, noun, rule.act, stand)] : claims;
}

/** The verb whose object (or passive subject) a noun is, alone or in "an amount of aid", "a suspension of aid". */
function verbOf({ clause, targets }: Scene, noun: number): number | undefined {
  const outer = targets.outermost(nominal(clause, noun) ?? noun);
  const verb = clause.head(outer);
  if (verb < 0 || clause.unit(verb).pos !== "VERB") return undefined;
  return /^(?:obj|nsubj:pass|obl)$/.test(clause.relation(outer)) ? verb : undefined;
}

/** The noun of doing it that it hangs from: "suspension" in "a suspension of aid". */
function nominal(clause: Clause, noun: number): number | undefined {
  const head = clause.head(noun);
  return head >= 0 && clause.preposition(noun) === "of" && NOMINAL[clause.unit(head).lemma] ? head : undefined;
}

/** What is done, as the table may write it. */
function namesOf(clause: Clause, verb: number, noun: number): string[] {
  const doing = nominal(clause, noun);
  if (doing === undefined)
    return [verbWithParticle(clause, verb), clause.unit(verb).lemma, withPreposition(clause, verb, noun)];
  const done = NOMINAL[clause.unit(doing).lemma];
  return done && DOING.has(clause.unit(verb).lemma) ? [done] : [];
}

/** "withdrew from the agreement": a verb that takes the noun by a preposition, as the table writes it. */
function withPreposition(clause: Clause, verb: number, noun: number): string {
  const preposition = clause.preposition(noun);
  return preposition ? `${verbWithParticle(clause, verb)}_${preposition.replaceAll(" ", "_")}` : "";
}

function targetsOf({ clause, participants, targets }: Scene, rule: MeasureRule, noun: number, verb: number) {
  const phrases = phrasesOf(clause, rule, noun, verb);
  const owners = rule.owners ? participants.owners(noun, []) : [];
  const found: StanceTarget[] = [
    ...towards(owners),
    ...targets.of(phrases, rule.scope ?? "known issues", rule.polarity),
  ];
  if (found.length > 0) return found;
  if (rule.itself) return targets.of([noun], "known issues");
  if (!rule.places) return [];
  return towards(phrases.flatMap((phrase) => participants.countryOfPlace(phrase)));
}

/** The phrases of noun and verb that tell whom it hits; "against" does so wherever it stands behind them. */
function phrasesOf(clause: Clause, { target }: MeasureRule, noun: number, verb: number): number[] {
  const receivers = target.includes("to") ? clause.children(verb, "iobj") : [];
  const near = [...receivers, ...clause.obliques(noun, target), ...clause.obliques(verb, target)].filter(
    (phrase) => phrase !== noun,
  );
  if (near.length > 0 || !target.includes("against")) return near;
  return clause
    .children(verb, "obl", "obj")
    .flatMap((child) => clause.obliques(child, ["against"]))
    .filter((phrase) => phrase > noun);
}

/** Whoever signed with somebody was signed with. */
function returned(claims: readonly StanceClaim[]): StanceClaim[] {
  return claims.flatMap(({ holder, target, ...claim }) =>
    "party" in target ? [{ ...claim, holder: target.party, target: { party: holder, sign: 1 } }] : [],
  );
}
