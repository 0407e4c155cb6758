/**
 * Words of factuality
 * ===================
 *
 * What verbs, nouns, adjectives and auxiliaries say of the reality of what they govern. The tables that `factuality.ts` reads.
 */
export type Reality =
  | "actual"
  | "planned" // scheduled, intended, promised
  | "possible" // would, could, might, if
  | "wished" // wanted, urged, proposed: somebody's wish, nobody's plan
  | "refused"
  | "cancelled"
  | "postponed"
  | "denied"
  | "ended"
  | "none"; // "did not meet", "failed to meet", a question

/** What a verb says of the clause or noun that it governs. */
export const GOVERNORS: Readonly<Record<Exclude<Reality, "actual" | "possible">, ReadonlySet<string>>> = {
  planned: set(
    "schedule set plan expect prepare arrange agree intend aim promise pledge vow decide slate going due poise await resolve commit book mean anticipate announce",
  ),
  wished: set(
    "want wish seek offer propose invite urge ask request demand suggest consider mull try attempt like love ready willing open eager able " +
      "hope need call push press persuade convince encourage tell order require allow let enable help recommend advise unable reluctant possible prepared happy keen set_out authorize authorise force",
  ),
  refused: set("refuse decline reject rule_out snub unwilling rebuff turn_down spurn"),
  cancelled: set("cancel call_off scrap abandon scuttle abort nix"),
  postponed: set("postpone delay put_off defer reschedule push_back suspend"),
  denied: set("deny"),
  ended: set("stop cease quit end"),
  none: set("fail avoid prevent forget neglect miss bar pretend"),
};

export const FUTURE_MODALS = set("will 'll ’ll shall wo");
export const CONDITIONAL_MODALS = set("would could might may should 'd ’d ought can must");
export const PLANNED_ADJECTIVES = set(
  "planned upcoming scheduled future forthcoming expected next proposed impending looming potential possible prospective eventual",
);
export const CANCELLED_ADJECTIVES = set("cancelled canceled aborted scrapped abandoned");
export const POSTPONED_ADJECTIVES = set("postponed delayed");

/** What a noun says of the infinitive that it governs: "plans to meet" are plans. */
export function nounVerdict(lemma: string): "planned" | "wished" | "refused" | undefined {
  if (/^(plan|intention|intent|agreement|decision|promise|pledge|commitment|vow|schedule)$/.test(lemma))
    return "planned";
  if (/^(refusal)$/.test(lemma)) return "refused";
  if (
    /^(offer|proposal|invitation|wish|desire|attempt|effort|bid|call|demand|request|readiness|willingness|chance|opportunity|need|ability|right|way|reason|time|move|push)$/.test(
      lemma,
    )
  ) {
    return "wished";
  }
  return undefined;
}

function set(list: string): ReadonlySet<string> {
  return new Set(list.split(" "));
}
