/**
 * What a run of capitalised words names
 * =====================================
 *
 * Person, organisation, place or something else: by what the text has taught, by its own words, by the words around it,
 * and last by the trained classifier.
 */
import { isGivenName } from "../lexicon/given-names.ts";
import { isProminent, leaderByName } from "../lexicon/leaders.ts";
import { isOrganisationWord, isPlaceWord, isThingWord } from "../lexicon/organisation-words.ts";
import { organisationByPeople } from "../lexicon/organisations.ts";
import type { Mention } from "../mention.ts";
import type { English } from "../text/index.ts";
import { knownName, knownNameAt } from "./gazetteer.ts";
import { isTitle } from "./titled.ts";
import { type Candidate, type NameWord, span } from "./words.ts";

interface Knowledge {
  english: Pick<English, "nameType">;
  /** Persons named in full, by surname. */
  surnames: ReadonlyMap<string, Mention>;
  introduced: ReadonlyMap<string, { name: string }>;
  published: string | undefined;
}

type Verdict = Pick<Mention, "type" | "confidence"> & Partial<Pick<Mention, "country" | "as">>;

export function classify(words: readonly NameWord[], candidate: Candidate, knowledge: Knowledge): Mention | undefined {
  const run = trim(words, candidate);
  if (!run) return undefined;
  const mention = { ...span(words, run.from, run.to), sentence: run.sentence, from: run.from, to: run.to };
  const verdict = judge(words, run, mention.name, knowledge);
  return { ...mention, ...verdict };
}

/** Without "The" before and an ordinary word behind. */
function trim(words: readonly NameWord[], { sentence, from, to }: Candidate): Candidate | undefined {
  let first = from;
  while (first < to && /^(?:The|A|An|This|That|Both|Some|Many|Most|But|And)$/.test(words[first]?.text ?? "")) first++;
  // "the Summit" is a summit and "the Alliance" an alliance, not their names.
  const [only] = to - first === 1 ? [words[first]?.text ?? ""] : [];
  if (only && (isThingWord(only) || (isOrganisationWord(only) && !knownName(only)))) return undefined;
  if (isTitle(words, first, to)) return undefined;
  return first < to ? { sentence, from: first, to } : undefined;
}

function judge(
  words: readonly NameWord[],
  { from, to }: Candidate,
  name: string,
  { english, surnames, introduced, published }: Knowledge,
): Verdict {
  const known = knownName(name);
  if (known) return { ...known, confidence: 1 };
  const parts = words.slice(from, to).map((word) => word.text);
  const last = parts.at(-1) as string;
  if (introduced.has(name)) return { type: "organization", confidence: 0.95 };
  if (parts.length === 1 && surnames.has(name)) return { type: "person", confidence: 0.97 };
  const group = organisationByPeople(last);
  if (group && /s$/.test(last))
    return { type: "group", confidence: 0.95, ...(group.country && { country: group.country }) };
  // "Bureau of Law Enforcement Affairs": the word before "of" says what it is, else the last word.
  const joint = parts.findIndex((part) => /^(?:of|for|on)$/.test(part));
  const head = joint > 0 ? (parts[joint - 1] as string) : last;
  if (isThingWord(head)) return { type: "other", confidence: 0.8 };
  if (isOrganisationWord(head) || (parts.some(isOrganisationWord) && !isPlaceWord(head)) || parts.includes("&")) {
    const country = knownNameAt(words, from)?.country;
    return { type: "organization", confidence: 0.9, ...(country && { country }) };
  }
  if (parts.some(isPlaceWord)) return { type: "place", confidence: 0.9 };
  if (parts.some(isThingWord)) return { type: "other", confidence: 0.7 };
  const leader = leaderByName(name, published);
  if (leader && (parts.length > 1 || isProminent(leader, published))) return { type: "person", confidence: 0.95 };
  if (parts.length > 1 && parts.length < 5 && isGivenName(parts[0] as string) && !/^\p{Lu}{2,}$/u.test(last)) {
    return { type: "person", confidence: 0.93 };
  }
  const first = knownNameAt(words, from);
  if (first?.as === "demonym") return { type: "other", confidence: 0.6 };
  if (parts.length === 1 && /^\p{Lu}{2,7}$/u.test(name)) return { type: "organization", confidence: 0.7 };
  const around = context(words, from, to);
  if (around && around !== "place") return { type: around, confidence: 0.85 };
  const learned = english.nameType(
    words.map((word) => word.text),
    from,
    to,
  );
  if (around === "place" && learned.type !== "person") return { type: "place", confidence: 0.85 };
  return { type: learned.type, confidence: 0.5 + 0.45 * learned.margin };
}

const SPEAKING =
  /^(?:said|says|told|tells|added|adds|argued|argues|warned|warns|insisted|insists|wrote|writes|tweeted|claimed|claims|replied|asked|asks|praised|praises|criticized|criticised|blamed|accused|accuses|thanked|apologized|apologised|responded|acknowledged|testified)$/;
const ADDRESSING =
  /^(?:accus|blam|prais|thank|urg|ask|fault|criti[cs]i|congratulat|interview|indict|endors|told|tell|attack|rebuk|mock|ridicul|nominat|appoint|arrest|elect)/;

/** What the words beside a name tell of it. */
function context(words: readonly NameWord[], from: number, to: number): "person" | "place" | undefined {
  const [before, after, second] = [words[from - 1], words[to], words[to + 1]];
  if (after?.text === "," && /^(?:who|whose|whom)$/.test(second?.text ?? "")) return "person";
  if (after?.text === "," && /^\d\d$/.test(second?.text ?? "") && words[to + 2]?.text === ",") return "person";
  if (after?.text === "who") return "person";
  // "Reid said", "faulted Reid": whoever speaks, and whoever is praised or blamed, is somebody.
  if (to - from === 1 && after && /^VB[DZ]$/.test(after.tag) && SPEAKING.test(after.text)) return "person";
  if (to - from === 1 && before && /^VB/.test(before.tag) && ADDRESSING.test(before.text)) return "person";
  if (/^(?:in|near|across|throughout|outside|inside)$/i.test(before?.text ?? "")) return "place";
  return undefined;
}
