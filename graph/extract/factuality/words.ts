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
    "schedule set plan expect prepare arrange agree intend aim promise pledge vow decide slate going due poise await resolve commit book mean anticipate announce suppose pencil slate",
  ),
  wished: set(
    "moot float tout want wish seek offer propose invite urge ask request demand suggest consider mull try attempt like love ready willing open eager able " +
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
/** What an adjective says of the event that it stands with: "a planned meeting". */
export const ADJECTIVES: ReadonlyMap<string, Reality> = new Map(
  Object.entries({
    planned: "planned upcoming scheduled future forthcoming expected next impending looming",
    possible: "potential possible prospective eventual hypothetical would-be",
    wished: "proposed",
    cancelled: "cancelled canceled aborted scrapped abandoned",
    postponed: "postponed delayed",
    actual: "recent past last previous earlier",
  } satisfies Partial<Record<Reality, string>>).flatMap(([reality, words]) =>
    words.split(" ").map((word) => [word, reality as Reality] as const),
  ),
);

/** What an adjective says of the infinitive that it governs: "due to meet"; any other leaves open whether it happens. */
export function governingAdjective(adjective: string): "planned" | "none" | "wished" {
  if (/^(?:due|set|bound|poised|scheduled|slated|certain|sure|supposed)$/.test(adjective)) return "planned";
  return adjective === "unlikely" ? "none" : "wished";
}

/** Verbs of going somewhere: what one goes for is planned. */
export const JOURNEYS = set("travel fly go head come arrive return visit journey land leave depart tour drive");

/** What one does on a day of its own, before what it is about: "agreed on Tuesday to meet". */
export const DECIDING_VERBS = set(
  "agree decide promise pledge vow resolve offer propose refuse decline ask invite urge",
);

/** Verbs that speak of an event and leave it as it is: "praised the talks". */
export const TOPIC_VERBS = set(
  "discuss review recall mention describe praise hail criticise criticize condemn note highlight remember cite reference assess acknowledge " +
    "defend detail recount welcome applaud consider evaluate analyse analyze",
);

/** What may be denied: "reports that they met". */
export const REPORT_NOUNS = set("report claim allegation suggestion rumor rumour speculation story account assertion");

/** What is to be settled of an event that is still to come: "the date of the summit". */
export const DETERMINING_NOUNS = set(
  "date agenda venue preparation schedule timing logistics run-up eve format modality readiness host location",
);

/** What a noun says of the infinitive that it governs: "plans to meet" are plans. */
export function nounVerdict(lemma: string): "planned" | "wished" | "refused" | undefined {
  if (/^(plan|intention|intent|agreement|decision|promise|pledge|commitment|vow|schedule)$/.test(lemma))
    return "planned";
  if (/^(refusal)$/.test(lemma)) return "refused";
  if (
    /^(offer|proposal|invitation|wish|desire|attempt|effort|bid|call|demand|request|readiness|willingness|chance|opportunity|possibility|prospect|idea|hope|option|likelihood|need|ability|right|way|reason|time|move|push)$/.test(
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
