/**
 * Persons
 * =======
 *
 * People and the offices they hold or held, gathered from several sources.
 */
import { foldName } from "../../graph/lexicon/fold-name.ts";

/** An office somebody held. */
export interface Term {
  /** "S" head of state, "G" head of government, "SG" both; nothing for other offices. */
  flag: "" | "S" | "G" | "SG";
  /** ISO 3166-1 alpha-3, or the name of an organisation. */
  of: string;
  title: string;
  from: string;
  /** "" while in office; "~2022-10" was in office then, the end isn't known. */
  to: string;
}

export interface Person {
  name: string;
  surname: string;
  wikidata: string;
  aliases: string[];
  party: string;
  state: string;
  terms: Term[];
}

function isRegnal(name: string): boolean {
  return /(?:^| )[IVX]+$/.test(name);
}

/** Family name first, and called by it. */
const FAMILY_FIRST = new Set(["CHN", "TWN", "KOR", "PRK", "KHM"]);
const PARTICLE = /^(?:van|von|der|den|de|la|del|da|dos|di|du|le|ten|bin|al|el|ibn|ould)$/i;

/** What a person is called at second mention, as well as it can be told from the name. */
export function surnameOf(name: string, country: string): string {
  const words = name.replace(/,? (?:Jr|Sr)\.?$/, "").split(" ");
  if (isRegnal(name)) return words[0] ?? name;
  // "Ban Ki-moon", "Lee Hsien Loong", "Mohammed bin Salman"
  if (FAMILY_FIRST.has(country) || /^\p{L}+ \p{Lu}\p{Ll}+-\p{Ll}+$| (?:Hsien|bin) /u.test(name))
    return words[0] ?? name;
  let first = words.length - 1;
  while (first > 1 && PARTICLE.test(words[first - 1] ?? "")) first--;
  return words.slice(first).join(" ");
}

/** Whether two words are the same name but for transliteration and, in longer ones, one letter. */
export function sameWord(a: string, b: string): boolean {
  return a === b || (Math.min(a.length, b.length) >= 6 && withinOneEdit(a, b));
}

function withinOneEdit(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let i = 0;
  while (i < a.length && a[i] === b[i]) i++;
  return a.slice(i + 1) === b.slice(i + 1) || a.slice(i) === b.slice(i + 1) || a.slice(i + 1) === b.slice(i);
}

const folded = new Map<string, string>();

/** Every name is compared with every other, so each is folded once. */
export function fold(name: string): string {
  const known = folded.get(name);
  if (known !== undefined) return known;
  const key = foldName(name);
  folded.set(name, key);
  return key;
}

/** Whether a person is known by this name, in one spelling or another. */
export function isCalled(person: Person, name: string): boolean {
  const wanted = fold(name);
  return [person.name, ...person.aliases].some((known) => fold(known) === wanted);
}

/** Adds another name, unless it is only another spelling of a known one. */
export function alsoCalled(person: Person, name: string): void {
  if (name && !isCalled(person, name)) person.aliases.push(name);
}
