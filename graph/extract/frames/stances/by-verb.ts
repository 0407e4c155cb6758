import type { Act } from "../../../schema.ts";
import { verbWithParticle } from "../../factuality/of-verbs.ts";
import type { Clause } from "../../syntax/clause.ts";
import { isThreatened } from "./by-threat.ts";
import { combine, type Scene, type StanceClaim } from "./claim.ts";
import { STANCE_RULES, type StanceRule } from "./rules.ts";
import { standingOfVerb } from "./standing.ts";
import { REACHING } from "./words.ts";

interface Pattern {
  rule: StanceRule;
  particle?: string;
  preposition?: string;
}

const PREPOSITIONS = new Set("of to with by for from on at against in about over behind alongside as into".split(" "));
const PARTICLES = new Set("out down off up in back away over".split(" "));
const VERBS = new Map<string, Pattern[]>();
for (const rule of STANCE_RULES) {
  for (const entry of rule.verbs?.split(" ") ?? []) {
    const [lemma, pattern] = patternOf(entry, rule);
    VERBS.set(lemma, [...(VERBS.get(lemma) ?? []), pattern]);
  }
}
// The most specific reading of a verb is the one that counts: "call on" before "call".
for (const patterns of VERBS.values())
  patterns.sort((a, b) => Number(b.preposition !== undefined) - Number(a.preposition !== undefined));

const GAMES = new Set(
  "final semifinal semi-final quarterfinal quarter-final playoff match championship cup goal league tournament medal".split(
    " ",
  ),
);
const SPEECHES = new Set(
  "speech interview tweet statement debate post remark letter column editorial video broadcast address twitter television radio campaign ad".split(
    " ",
  ),
);

/** What one can demand that another does: "demanded the withdrawal of Russian troops". */
const OWED = new Set(
  "withdrawal resignation removal apology explanation departure retreat compliance response answer concession surrender disarmament reform".split(
    " ",
  ),
);

/** "side_with" takes its target by the preposition, "turn_down" is verb and particle, "lash_out_at" both. */
function patternOf(entry: string, rule: StanceRule): [string, Pattern] {
  const [lemma, ...rest] = entry.split("_") as [string, ...string[]];
  const last = rest.at(-1);
  if (!last) return [lemma, { rule }];
  const alone = rest.length === 1 && PARTICLES.has(last) && !["in", "over"].includes(last);
  if (!PREPOSITIONS.has(last) || alone) return [lemma, { rule, particle: last }];
  return [lemma, { rule, preposition: last, ...(rest.length > 1 && { particle: rest[0] as string }) }];
}

/** "praised Macron", "called on Putin to leave", "told Putin to stop". */
export function byVerb(scene: Scene, verb: number): StanceClaim[] {
  for (const pattern of VERBS.get(scene.clause.unit(verb).lemma) ?? []) {
    const claims = isRead(scene.clause, verb, pattern) ? claimsOf(scene, verb, pattern) : [];
    if (claims.length > 0) return claims;
  }
  return [];
}

/** Whether a verb is meant as a row of the table means it. */
function isRead(clause: Clause, verb: number, { rule, particle }: Pattern): boolean {
  if (particle !== undefined && particle !== verbWithParticle(clause, verb).split("_")[1]) return false;
  if (rule.act === "assault" && isGame(clause)) return false;
  if (rule.whole && clause.children(verb, "xcomp", "ccomp").length > 0) return false;
  return !rule.demand || hasDemand(clause, verb);
}

function claimsOf(
  { clause, participants, targets }: Scene,
  verb: number,
  { rule, preposition }: Pattern,
): StanceClaim[] {
  const phrases = preposition
    ? orElse(clause.obliques(verb, [preposition]), () => sharedObject(clause, verb))
    : rule.target.flatMap((slot) => phrasesAt(clause, verb, slot));
  if (phrases.length === 0) return [];
  const holders = participants.of(clause.agents(verb));
  const stand = standingOfVerb(clause, verb, rule.polarity);
  if (!stand || holders.length === 0) return [];
  const scope = rule.actorsOnly ? "actors" : rule.opinion ? "anything" : "known issues";
  // To demand somebody's removal is against him, as it is to demand his apology.
  const all =
    rule.act === "request"
      ? targets.of(phrases, scope).map((target) => ({ ...target, sign: 1 }))
      : targets.of(phrases, scope, rule.polarity);
  const found = rule.issuesOnly ? all.filter((target) => "issue" in target) : all;
  return combine(holders, found, verb, actOf(clause, verb, rule), stand);
}

/** What is only threatened is a threat, and an attack in words an accusation. */
function actOf(clause: Clause, verb: number, { act, polarity }: StanceRule): Act {
  if (polarity < 0 && isThreatened(clause, verb)) return "threaten";
  return act === "assault" && isVerbal(clause, verb) ? "accuse" : act;
}

/** "beat Argentina 2-1 in the final" */
function isGame(clause: Clause): boolean {
  return clause.units.some(
    ({ from, to, lemma }) =>
      GAMES.has(lemma) || clause.words.slice(from, to).some(({ text }) => /^\d{1,3}[-–]\d{1,3}$/.test(text)),
  );
}

/** "attacked Porter in a speech", "attacked him for voting against the bill". */
function isVerbal(clause: Clause, verb: number): boolean {
  const where = clause.obliques(verb, ["in", "on", "during", "with"]).map((phrase) => clause.unit(phrase).lemma);
  if (where.some((lemma) => SPEECHES.has(lemma))) return true;
  return clause
    .children(verb, "advcl", "obl")
    .some((child) =>
      clause.children(child, "mark", "case").some((mark) => /^(?:for|as|over)$/.test(clause.unit(mark).lower)),
    );
}

function phrasesAt(clause: Clause, verb: number, slot: string): number[] {
  if (slot === "deed") return clause.patients(verb).filter((object) => OWED.has(clause.unit(object).lemma));
  if (slot === "obj") {
    return orElse(clause.patients(verb), () => sharedObject(clause, verb));
  }
  if (slot === "clause")
    return clause.children(verb, "ccomp", "xcomp").flatMap((child) => clause.children(child, "nsubj", "nsubj:pass"));
  return clause.obliques(verb, [slot]);
}

/** "called Erdogan to apologize": what the purpose is done to is the object of the verb above. */
function sharedObject(clause: Clause, verb: number): number[] {
  if (clause.relation(verb) !== "advcl" || !clause.isInfinitive(verb)) return [];
  const reaching = clause.head(verb);
  const isReached = REACHING.has(clause.unit(reaching).lemma) && clause.children(verb, "obj").length === 0;
  return isReached ? clause.patients(reaching) : [];
}

function orElse(found: number[], otherwise: () => number[]): number[] {
  return found.length > 0 ? found : otherwise();
}

function hasDemand(clause: Clause, verb: number): boolean {
  return clause.children(verb, "xcomp", "ccomp", "advcl", "acl").some((child) => clause.isInfinitive(child));
}
