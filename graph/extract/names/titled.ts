/**
 * Titles with names
 * =================
 *
 * "U.S. Secretary of State Marco Rubio", "Kremlin spokesman Dmitry Peskov", "Deputy Secretary for Management and Resources
 * Brian P. McKeon", "the Foreign Minister of Saudi Arabia, Prince Faisal bin Farhan", "Mr. Xi".
 */
import { isGivenName } from "../../lexicon/given-names.ts";
import { honorificAt, isNameSuffix } from "../../lexicon/honorifics.ts";
import { isOrganisationWord } from "../../lexicon/organisation-words.ts";
import { officeAt } from "../../lexicon/titles.ts";
import type { Mention } from "../mention.ts";
import { type KnownName, knownNameAt } from "./gazetteer.ts";
import { endOfRun, isNameWord } from "./runs.ts";
import { type NameWord, type Seen, span, textOf } from "./words.ts";

/** How far a title is looked at, in words. */
const REACH = 24;
const LONGEST_NAME = 6;

interface Title {
  /** The words after it. */
  to: number;
  title: string;
  country?: string;
  body?: string;
  /** Told whose office it is after it: "the Foreign Minister of Saudi Arabia". */
  complete: boolean;
}

/** The person whose title begins at a word, with the title. */
export function titledName(
  words: readonly NameWord[],
  from: number,
  sentence: number,
  seen: Seen,
): Mention | undefined {
  const title = titleAt(words, from, seen);
  if (!title) return undefined;
  let at = title.to;
  // "the Foreign Minister of Saudi Arabia, Prince Faisal": the office is told whole, so what follows the comma is its holder.
  if (words[at]?.text === "," && title.complete && startsPerson(words, at + 1)) at++;
  const honorific = titleAt(words, at, seen);
  if (honorific && honorific.to > at) at = honorific.to;
  const first = words[at];
  if (!first || !isNameWord(words, at, seen)) return undefined;
  // "representatives of the Paris Club"
  if (isOrganisationWord(first.text)) return undefined;
  // "Attorney General Christian Porter": an adjective or noun elsewhere.
  const isName = first.pos === "PROPN" || (/^(?:ADJ|NOUN)$/.test(first.pos) && words[at + 1]?.pos === "PROPN");
  if (!isName && !isGivenName(first.text)) return undefined;
  const known = knownNameAt(words, at);
  // "Foreign Minister Santiago Cafiero" is not Chile's capital.
  const mistakable = known?.type === "place" || (known?.as === "capital" && isNamed(words, at + 1, seen));
  if (known && !mistakable && !isGivenName(first.text)) return undefined;
  const to = endOfPerson(words, at, seen);
  const { country, body } = title;
  return {
    ...span(words, at, to),
    sentence,
    from,
    to,
    type: "person",
    title: title.title,
    ...(country && { country }),
    ...(body && { body }),
    confidence: 0.98,
  };
}

/** Whether a title, and nothing else, stands between two words: "Deputy Secretary" is nobody's name. */
export function isTitle(words: readonly NameWord[], from: number, to: number): boolean {
  const office = officeAt(texts(words, from), 0);
  return office !== undefined && from + office.end >= to;
}

function titleAt(words: readonly NameWord[], from: number, seen: Seen): Title | undefined {
  let at = from;
  let owner: (KnownName & { to: number }) | undefined;
  const tense = /^(?:acting|former|then|outgoing|incoming|interim|late|ex)$/i.test(words[from]?.text ?? "");
  if (tense && knownNameAt(words, from + 1)) return titleAt(words, from + 1, seen);
  const first = knownNameAt(words, from);
  if (first && ["country", "organization", "region"].includes(first.type)) {
    owner = first;
    at = first.to;
    if (/^['’]s?$/.test(words[at]?.text ?? "")) at++;
    at = afterAcronym(words, at);
    // "Israeli Alternate Prime Minister": one unknown word may stand before the office.
    if (!officeAt(texts(words, at), 0) && officeAt(texts(words, at), 1) && isCapital(words[at])) at++;
  }
  const titles: string[] = [];
  let country = owner?.country;
  let body = owner?.type === "organization" ? textOf(words, from, owner.to) : undefined;
  let complete = false;
  for (;;) {
    // "Polish Foreign Minister and OSCE Chairman-in-Office"
    if (titles.length > 0 && words[at]?.text === "and") {
      const other = knownNameAt(words, at + 1);
      if (other?.type === "organization" && officeAt(texts(words, other.to), 0)) at = other.to;
    }
    const read = texts(words, at);
    // "His Highness the Amir", "Prime Minister and Minister of Defense"
    const skipped =
      titles.length > 0 && /^(?:the|and)$/.test(read[0] ?? "") && (officeAt(read, 1) || honorificAt(read, 1)) ? 1 : 0;
    const office = officeAt(read, skipped);
    const honorific = honorificAt(read, skipped);
    if (office && (!honorific || office.end >= honorific.end)) {
      titles.push(office.tense === "former" ? `former ${office.title}` : office.title);
      at += office.end;
      const more = continuation(words, at, seen);
      if (more) {
        at = more.to;
        complete = true;
        country ??= more.country;
        body ??= more.body;
      }
    } else if (honorific) {
      titles.push(honorific.title);
      at += honorific.end;
    } else break;
  }
  // An office says more than "Mr" or "Dr".
  const title = titles.find((each) => each.length > 6) ?? titles[0];
  if (!title) return undefined;
  return { to: at, title, complete, ...(country && { country }), ...(body && { body }) };
}

/** What an office is of or for, and where it ends: "of Saudi Arabia", "for European and Eurasian Affairs", "to the Prime Minister of Pakistan". */
function continuation(
  words: readonly NameWord[],
  at: number,
  seen: Seen,
): { to: number; country?: string; body?: string } | undefined {
  if (!/^(?:of|for|to|on)$/.test(words[at]?.text ?? "")) return undefined;
  const first = words[at + 1]?.text === "the" ? at + 2 : at + 1;
  const office = officeAt(texts(words, first), 0);
  if (office && words[at]?.text === "to")
    return continuation(words, first + office.end, seen) ?? { to: first + office.end };
  const known = knownNameAt(words, first);
  if (known && known.as !== "demonym") {
    const to = afterAcronym(words, known.to);
    return {
      to,
      ...(known.country && { country: known.country }),
      ...(known.type === "organization" && { body: textOf(words, first, known.to) }),
    };
  }
  if (!isCapital(words[first])) return undefined;
  const end = endOfTitleRun(words, first);
  const name = startOfName(words, first, end);
  return name === undefined ? { to: end } : { to: name };
}

/** Capitalised words with what joins them: "Oceans and International Environmental and Scientific Affairs Monica Medina". */
function endOfTitleRun(words: readonly NameWord[], from: number): number {
  let at = from;
  while (at < words.length && at - from < REACH) {
    if (isCapital(words[at])) at++;
    else if (/^(?:and|of|the|for|,|&)$/.test(words[at]?.text ?? "") && isCapital(words[at + 1])) at++;
    // "for Democracy, Human Rights, and Labor Lisa Peterson"
    else if (words[at]?.text === "," && words[at + 1]?.text === "and" && isCapital(words[at + 2])) at += 2;
    else break;
  }
  return at;
}

/** Where in a run of capitalised words the person's name begins: at a given name, before an initial, else two words from the end. */
function startOfName(words: readonly NameWord[], from: number, to: number): number | undefined {
  for (let at = from + 1; at < to - 1; at++) {
    const [text, next] = [words[at]?.text ?? "", words[at + 1]?.text ?? ""];
    if (!isCapital(words[at]) || !isCapital(words[at + 1])) continue;
    if ((isGivenName(text) && to - at <= LONGEST_NAME) || /^(?:\p{Lu}\.)+$/u.test(next)) return at;
  }
  const [last, before, third] = [words[to - 1], words[to - 2], words[to - 3]];
  if (to - from < 3 || !isCapital(last) || !isCapital(before) || !isCapital(third)) return undefined;
  // "a leader of the Italian Communist Party"
  if (isOrganisationWord(last?.text ?? "") || isOrganisationWord(before?.text ?? "")) return undefined;
  return to - 2;
}

function startsPerson(words: readonly NameWord[], at: number): boolean {
  const read = texts(words, at);
  return isGivenName(read[0] ?? "") || honorificAt(read, 0) !== undefined || officeAt(read, 0) !== undefined;
}

/** After "(ROK)". */
function afterAcronym(words: readonly NameWord[], at: number): number {
  const [open, short, close] = texts(words, at);
  return open === "(" && close === ")" && /^[\p{Lu}\p{N}.-]{2,8}$/u.test(short ?? "") ? at + 3 : at;
}

/** Where a person's name ends: before a country, a weekday, another title. */
function endOfPerson(words: readonly NameWord[], from: number, seen: Seen): number {
  let to = Math.min(endOfRun(words, from, seen), from + LONGEST_NAME);
  for (let at = from + 2; at < to; at++) {
    const known = knownNameAt(words, at);
    if (known && known.type === "country" && known.as !== "demonym") to = at;
  }
  while (to < words.length && isNameSuffix(words[to]?.text ?? "")) to++;
  return to;
}

function isNamed(words: readonly NameWord[], at: number, seen: Seen): boolean {
  return at < words.length && isNameWord(words, at, seen);
}

function isCapital(word: NameWord | undefined): boolean {
  return word !== undefined && /^\p{Lu}/u.test(word.text);
}

function texts(words: readonly NameWord[], from: number): string[] {
  return words.slice(from, from + REACH).map((word) => word.text);
}
