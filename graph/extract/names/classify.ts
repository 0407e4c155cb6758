/**
 * What a run of capitalised words names
 * =====================================
 *
 * Person, organisation, place or something else: by what the text has taught, by its own words, by the words around it,
 * and last by the trained classifier.
 */
import { isGivenName } from "../../lexicon/given-names.ts";
import { isNameSuffix } from "../../lexicon/honorifics.ts";
import { isProminent, leaderByName } from "../../lexicon/leaders.ts";
import { isOrganisationWord, isPlaceWord, isThingWord } from "../../lexicon/organisation-words.ts";
import { organisationByPeople } from "../../lexicon/organisations.ts";
import type { Mention } from "../mention.ts";
import type { English } from "../text/index.ts";
import { acts, context } from "./context.ts";
import { knownName, knownNameAt } from "./gazetteer.ts";
import { isTitle } from "./titled.ts";
import { type Candidate, type NameWord, span } from "./words.ts";

interface Knowledge {
  english: Pick<English, "nameType">;
  /** Persons named in full, by surname. */
  surnames: ReadonlyMap<string, Mention>;
  introduced: ReadonlyMap<string, { name: string; sentence: number; to: number }>;
  published: string | undefined;
}

type Verdict = Pick<Mention, "type" | "confidence"> & Partial<Pick<Mention, "country" | "as">>;

/** Followers of a current, with a capital: a party by its people. */
const PARTISANS =
  /^(?:Greens|Conservatives|Liberals|Socialists|Communists|Democrats|Nationalists|Republicans|Radicals|Populists|Islamists|Maoists|Unionists|Labou?rites|Independents|\p{Lu}\p{L}+(?:ists|crats))$/u;

export function classify(words: readonly NameWord[], candidate: Candidate, knowledge: Knowledge): Mention | undefined {
  const run = trim(words, candidate);
  if (!run) return undefined;
  const mention = { ...span(words, run.from, run.to), sentence: run.sentence, from: run.from, to: run.to };
  const verdict = judge(words, run, mention.name, knowledge);
  return { ...mention, ...verdict };
}

/** A word that by itself names nobody: "Summit", "Governments", "Jr.", "STS-135". */
function isWordOnly(word: string): boolean {
  if (isNameSuffix(word) || isCode(word) || isThingWord(word)) return true;
  return (isOrganisationWord(word) || isOrganisationWord(word.replace(/s$/, ""))) && !knownName(word);
}

/** Numbers of things, and numerals: "STS-135", "XVII". */
function isCode(word: string): boolean {
  return /^\p{Lu}+-\d+\p{L}?$/u.test(word) || /^[IVX]{2,}$/.test(word);
}

/** Without "The" before and an ordinary word behind. */
function trim(words: readonly NameWord[], { sentence, from, to }: Candidate): Candidate | undefined {
  let first = from;
  while (
    first < to &&
    /^(?:The|A|An|This|That|These|Those|Both|Some|Many|Most|All|Each|Every|Either|Neither|Another|Other|But|And|Or|Yet|So|When|While|After|Before|Since|Although|Incumbent)$/.test(
      words[first]?.text ?? "",
    )
  )
    first++;
  // "the Summit" is a summit and "the Alliance" an alliance, not their names.
  if (to - first === 1 && isWordOnly(words[first]?.text ?? "")) return undefined;
  if (isTitle(words, first, to)) return undefined;
  return first < to ? { sentence, from: first, to } : undefined;
}

function judge(
  words: readonly NameWord[],
  { sentence, from, to }: Candidate,
  name: string,
  { english, surnames, introduced, published }: Knowledge,
): Verdict {
  const known = knownName(name);
  if (known) return { ...known, confidence: 1 };
  const parts = words.slice(from, to).map((word) => word.text);
  const last = parts.at(-1) as string;
  const full = introduced.get(name)?.name.split(" ").at(-1);
  // "the Foreign Agents Registration Act (FARA)"
  if (full && isThingWord(full)) return { type: "other", confidence: 0.95 };
  if (full) return { type: isPlaceWord(full) ? "place" : "organization", confidence: 0.95 };
  if (parts.length === 1 && surnames.has(name)) return { type: "person", confidence: 0.97 };
  const group = organisationByPeople(last);
  // "California Democrat" is somebody whose name is told elsewhere.
  if (group && parts.length > 1 && !/s$/.test(last)) return { type: "other", confidence: 0.8 };
  if (group && /s$/.test(last))
    return { type: "group", confidence: 0.95, ...(group.country && { country: group.country }) };
  // "Bureau of Law Enforcement Affairs": the word before "of" says what it is, else the last word.
  const joint = parts.findIndex((part) => /^(?:of|for|on)$/.test(part));
  const head = joint > 0 ? (parts[joint - 1] as string) : last;
  // "Convention Centre", "Space Center": a building; "Centre for …" is a body.
  if (
    /^Cent(?:er|re)$/.test(last) &&
    /^(?:Space|Convention|Conference|Arts?|Science|Community|Medical|Shopping|Sports|Civic|Visitor|Trade|Detention|Cultural|Culture|Entertainment)$/.test(
      parts.at(-2) ?? "",
    )
  )
    return { type: "place", confidence: 0.85 };
  if (isThingWord(head)) return { type: "other", confidence: 0.8 };
  if (
    isOrganisationWord(head) ||
    (parts.some(isOrganisationWord) && !isPlaceWord(head)) ||
    parts.some((part) => part.includes("&"))
  ) {
    const country = knownNameAt(words, from)?.country;
    return { type: "organization", confidence: 0.9, ...(country && { country }) };
  }
  if (parts.length > 2 && parts.slice(1).some((part) => /^(?:[Ff]or|[Aa]gainst|[Ww]ithout)$/.test(part)))
    return { type: "organization", confidence: 0.85 };
  if (PARTISANS.test(last)) return { type: "group", confidence: 0.85 };
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
  if (isAbbreviated(words, to, introduced, sentence)) return { type: "organization", confidence: 0.88 };
  const around = context(words, from, to);
  if (around && around !== "place") return { type: around, confidence: 0.85 };
  const learned = english.nameType(
    words.map((word) => word.text),
    from,
    to,
  );
  if (parts.length === 1 && around !== "place" && learned.type === "place" && isGivenName(name))
    return { type: "person", confidence: 0.6 };
  if (learned.type === "place" && around !== "place" && acts(words, to))
    return { type: "organization", confidence: 0.65 };
  if (around === "place" && learned.type !== "person") return { type: "place", confidence: 0.85 };
  return { type: learned.type, confidence: 0.5 + 0.3 * learned.margin };
}

/** Whether the name's own acronym follows in brackets: "Assemblea Nacional Catalana (ANC)". */
function isAbbreviated(
  words: readonly NameWord[],
  to: number,
  introduced: Knowledge["introduced"],
  sentence: number,
): boolean {
  const named = introduced.get(words[to + 1]?.text ?? "");
  return words[to]?.text === "(" && named !== undefined && named.sentence === sentence && named.to === to;
}
