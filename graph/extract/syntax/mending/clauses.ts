/** Clauses that parsers hang on the wrong word. */

import { nounVerdict, REPORT_NOUNS } from "../../factuality/words.ts";
import { STANCE_RULES } from "../../frames/stances/rules.ts";
import { LIGHT_VERBS, REACHING } from "../../frames/stances/words.ts";
import { verbLemmas } from "../../frames/verb-lemmas.ts";
import type { Unit } from "../clause.ts";
import { type Draft, isBelow } from "./draft.ts";

/** What one says to whom one has reached. */
const EXPRESSING = new Set([...STANCE_RULES.flatMap(({ verbs }) => verbLemmas(verbs)), ...LIGHT_VERBS]);

/** "the Istanbul meeting, where delegations met": a clause that opens with a relative word belongs to the noun before it. */
export function attachRelatives(draft: Draft): void {
  const { units, heads, relations } = draft;
  for (const [i, unit] of units.entries()) {
    if (!/^(WP|WDT)$/.test(unit.tag) && unit.lower !== "where") continue;
    const verb = heads[i] ?? -1;
    let noun = i - 1;
    while (noun >= 0 && units[noun]?.lower === ",") noun--;
    // "said on Tuesday that …" tells nothing about the Tuesday.
    if (verb < i || noun < 0 || units[noun]?.time || !/^(NOUN|PROPN)$/.test(units[noun]?.pos ?? "")) continue;
    if (!/^(?:advcl|parataxis|ccomp)$/.test(relations[verb] ?? "") || isBelow(draft, noun, verb)) continue;
    heads[verb] = noun;
    relations[verb] = "acl:relcl";
  }
}

/** "rejected an invitation to meet Putin", "denied reports that they met": such a clause tells what the noun before it is about. */
export function attachClauses({ units, heads, relations }: Draft): void {
  for (const [i, relation] of relations.entries()) {
    if (relation !== "advcl") continue;
    const mark = heads.findIndex((head, child) => head === i && relations[child] === "mark");
    const noun = mark - 1;
    if (mark < 1 || units[noun]?.pos !== "NOUN" || heads[noun] !== heads[i] || relations[noun] !== "obj") continue;
    const { lemma } = units[noun] as Unit;
    const [to, that] = ["to", "that"].map((word) => units[mark]?.lower === word);
    if ((to && nounVerdict(lemma)) || (that && REPORT_NOUNS.has(lemma))) {
      heads[i] = noun;
      relations[i] = "acl";
    }
  }
}

/** "called Putin to congratulate him": what one calls somebody for is done by the caller, not by who is called. */
export function attachPurposes({ units, heads, relations }: Draft): void {
  for (const [i, relation] of relations.entries()) {
    const head = heads[i] ?? -1;
    if (relation !== "xcomp" || !REACHING.has(units[head]?.lemma ?? "") || units[i]?.tag !== "VB") continue;
    const reached = heads.some((above, child) => above === head && relations[child] === "obj" && child < i);
    if (reached && EXPRESSING.has(units[i]?.lemma ?? "")) relations[i] = "advcl";
  }
}
