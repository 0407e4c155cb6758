/** Phrases that parsers hang on the wrong word. */

import { representative } from "../../../lexicon/representatives.ts";
import { CONTACT_NOUNS } from "../../frames/contacts.ts";
import { STANCE_NOUNS } from "../../frames/stances/rules.ts";
import { TRANSPARENT_NOUNS } from "../../frames/stances/words.ts";
import { isLocation } from "../../place.ts";
import { type Draft, markerOf } from "./draft.ts";

/** Nouns of contacts, those of two words by their last, and the prepositions of their parties. */
const EVENT_PREPOSITIONS = new Map<string, Set<string>>();
for (const { nouns, partner } of CONTACT_NOUNS) {
  for (const name of nouns.split(" ")) {
    const noun = name.split("_").at(-1) as string;
    EVENT_PREPOSITIONS.set(noun, new Set([...(EVENT_PREPOSITIONS.get(noun) ?? []), ...partner]));
  }
}
/** The prepositions that event, stance and transparent nouns take. */
const TAKES = new Map<string, ReadonlySet<string>>([
  ...[...TRANSPARENT_NOUNS].map((noun) => [noun, new Set(["of", "for"])] as const),
  ...[...STANCE_NOUNS].map(
    ([noun, { target }]) => [noun, new Set(target.filter((slot) => slot !== "in" && slot !== "at"))] as const,
  ),
  ...EVENT_PREPOSITIONS,
]);
/** Whom officials and delegations act for. */
const OF_WHOM: ReadonlySet<string> = new Set(["from", "of", "representing"]);
/** From where somebody is taken away is not whom they act for. */
const REMOVALS = new Set(
  "withdraw pull recall expel evacuate remove bar ban exclude free release rescue return deport".split(" "),
);

/** "supports a call for a ceasefire", "considers sanctions on Moscow": what follows such a noun belongs to it, not to the verb. */
export function attachToNouns(draft: Draft): void {
  const { units, heads, relations } = draft;
  for (const [i, relation] of relations.entries()) {
    if (relation !== "obl" && relation !== "nmod") continue;
    const marker = markerOf(draft, i);
    const noun = marker - 1;
    if (marker < 0 || noun < 0 || heads[i] === noun || heads[noun] !== heads[i]) continue;
    const prepositions = takes(units[noun]?.lemma ?? "", units[heads[i] ?? -1]?.lemma ?? "");
    if (!/^(NOUN|PROPN)$/.test(units[noun]?.pos ?? "") || !prepositions?.has(units[marker]?.lower ?? "")) continue;
    heads[i] = noun;
    relations[i] = "nmod";
  }
}

/** The prepositions that a noun takes: "officials from the UK", but not "withdrew officials from the UK". */
function takes(noun: string, verb: string): ReadonlySet<string> | undefined {
  const known = TAKES.get(noun);
  if (known || REMOVALS.has(verb)) return known;
  const kind = representative(noun);
  return kind === "officials" || kind === "group" ? OF_WHOM : undefined;
}

/** "met in Ankara with Onal", "talks in Doha between A and B": after a place, such a phrase goes back to the verb or the event. */
export function attachToVerbs(draft: Draft): void {
  const { units, heads, relations } = draft;
  const isPlace = (unit: number) => units[unit]?.mentions.some(isLocation) ?? false;
  for (const [i, relation] of relations.entries()) {
    if (!relation.startsWith("nmod")) continue;
    const marker = units[markerOf(draft, i)]?.lower ?? "";
    let place = heads[i] ?? -1;
    while (isPlace(place) && isPlace(heads[place] ?? -1)) place = heads[place] as number;
    const above = heads[place] ?? -1;
    if (!isPlace(place) || above < 0) continue;
    const toVerb = relations[place]?.startsWith("obl") && marker === "with";
    const toEvent =
      relations[place]?.startsWith("nmod") && EVENT_PREPOSITIONS.get(units[above]?.lemma ?? "")?.has(marker);
    if (!toVerb && !(toEvent && /^(?:with|between|among)$/.test(marker))) continue;
    heads[i] = above;
    relations[i] = toVerb ? "obl" : "nmod";
  }
}

/** "was greeted at the airport by Macron": behind a place, "by" goes back to the passive verb. */
export function attachAgents(draft: Draft): void {
  const { units, heads, relations } = draft;
  for (const [i, relation] of relations.entries()) {
    const place = heads[i] ?? -1;
    const verb = heads[place] ?? -1;
    if (!relation.startsWith("nmod") || verb < 0 || !relations[place]?.startsWith("obl")) continue;
    if (units[markerOf(draft, i)]?.lower !== "by") continue;
    const isPlace =
      units[place]?.mentions.some(isLocation) ||
      /^(?:airport|palace|residence|office|gate)$/.test(units[place]?.lemma ?? "");
    const isPassive = relations.some((other, child) => heads[child] === verb && other === "aux:pass");
    if (!isPlace || !isPassive) continue;
    heads[i] = verb;
    relations[i] = "obl:agent";
  }
}
