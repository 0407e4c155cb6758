/**
 * Titles before names
 * ===================
 *
 * "Rt Hon Michael Gove", "Russian Foreign Minister Sergei Lavrov", "NATO Secretary General Jens Stoltenberg".
 */

import { countryByCapital, countryByDemonym, countryByName } from "../../../codes/countries.ts";
import { isParticle } from "../../../family-name.ts";
import { honorificAt, isOrganisationWord, officeAt } from "./lexicon.ts";

export interface Titled {
  /** What is left when titles are taken off; empty where only a title stands. */
  name: string;
  /** As the source has it: "Foreign Minister". */
  office?: string;
  /** "Foreign Ministers Lavrov and Kouchner" */
  plural?: true;
  /** Whose office: ISO 3166-1 alpha-3, or the name of an organisation. */
  of?: string;
  /** Someone is called Mr, Dr, Sir or has an office: a person. */
  person: boolean;
}

/** Whoever writes registers puts these before names, and they say nothing. */
const COURTESY = /^(?:the|h\.?e\.?|his|her|excellency|rt\.?|hon\.?|right|honourable|honorable|messrs\.?|m\.)$/i;

/** No country's name is longer, in words. */
const LONGEST_COUNTRY = 6;

/** Sovereigns with no more name than this are known with their title: "King Hussein", "Pope Paul VI". */
const ROYAL = /^(?:king|queen|pope|emperor|empress|sultan|crown prince|prince|princess|crown princess)$/i;
const ROYAL_NAME = /^\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)?(?: [IVX]+)?$/u;

/**
 * A name without its titles, and what they say.
 *
 * @example
 *
 * ```ts
 * titled("Russian Foreign Minister Sergei Lavrov"); // { name: "Sergei Lavrov", office: "Foreign Minister", of: "RUS", person: true }
 * titled("Prime Minister of the Republic of Albania Edi Rama"); // { name: "Edi Rama", office: "Prime Minister", of: "ALB", person: true }
 * titled("Microsoft"); // { name: "Microsoft", person: false }
 * ```
 */
export function titled(text: string): Titled {
  // "Prime Minister/Foreign Minister" holds two offices.
  const words = text
    .replace(/(?<=\p{Ll})\/(?=\p{Lu}\p{Ll})/gu, " and ")
    .split(" ")
    .filter(Boolean);
  let at = 0;
  let person = false;
  let of: string | undefined;
  let office: string | undefined;
  let plural = false;
  const courtesies = () => {
    for (let end = at; at < words.length; at = end) {
      const honorific = royalTitle(words, at) ? undefined : honorificAt(words, at);
      end = honorific?.end ?? (COURTESY.test(words[at] ?? "") ? at + 1 : at);
      if (honorific) person = true;
      if (end === at) return;
    }
  };
  courtesies();
  const whose = officeOf(words, at);
  const found = officeAt(words, whose.end);
  if (found) {
    person = true;
    plural = found.plural;
    office = words.slice(found.start, found.end).map(singular).join(" ");
    of = whose.of;
    at = found.end;
    const belongs = belongsTo(words, at);
    if (belongs) {
      of = belongs.of;
      at = belongs.end;
    }
    // "Minister of Foreign Affairs and Expatriates Ayman Safadi": a field that no list has; two words are left for the name.
    if (words[at] === "and" && words.length - at > 3 && of === undefined) {
      office = `${office} ${words.slice(at, -2).join(" ")}`;
      at = words.length - 2;
    }
    courtesies();
  } else {
    const end = qualifiedOffice(words, at);
    if (end !== undefined) {
      person = true;
      office = words.slice(at, end).join(" ");
      at = end;
    }
  }
  const { name, country } = withoutCountry(words.slice(at).join(" "));
  return {
    name: royal(office, name) ? `${office} ${name}` : name,
    ...(office !== undefined && { office }),
    ...(plural && { plural }),
    ...optionalOf(of ?? country),
    person: person || country !== undefined,
  };
}

/** "Ministers" is "Minister"; what is no office stays. */
function singular(word: string): string {
  if (officeAt([word], 0)?.plural !== true) return word;
  return /ies$/.test(word) ? word.replace(/ies$/, "y") : word.replace(/men$/, "man").replace(/s$/, "");
}

function optionalOf(of: string | undefined): Pick<Titled, "of"> {
  return of === undefined ? {} : { of };
}

/** A king's title is an office, "His Majesty" a courtesy. */
function royalTitle(words: readonly string[], at: number): boolean {
  return honorificAt(words, at)?.royal === true && !/^(?:his|her)$/i.test(words[at] ?? "");
}

function royal(office: string | undefined, name: string): boolean {
  return office !== undefined && ROYAL.test(office) && ROYAL_NAME.test(name);
}

/** What before an office says whose it is: "Russian", "South African", "NATO", "European Council". */
function officeOf(words: readonly string[], at: number): { of?: string; end: number } {
  for (let end = Math.min(words.length - 1, at + 4); end > at; end--) {
    if (officeAt(words, end) === undefined) continue;
    const before = words
      .slice(at, end)
      .join(" ")
      .replace(/['’]s$/, "");
    const country = countryByDemonym(before) ?? countryByName(before);
    if (country) return { of: country.iso3, end };
    const last = words[end - 1] ?? "";
    const acronym = end === at + 1 && /^\p{Lu}{2,}$/u.test(last);
    if (acronym || (isOrganisationWord(last) && /^\p{Lu}/u.test(before))) return { of: before, end };
  }
  return { end: at };
}

/** Where an office ends that begins with words that no list has, before a name: "Ecumenical Patriarch Bartholomew". */
function qualifiedOffice(words: readonly string[], at: number): number | undefined {
  const isCapital = (word: string) => /^\p{Lu}/u.test(word);
  const isOfName = (word: string) => isCapital(word) || isParticle(word);
  for (let from = at + 1; from < Math.min(words.length - 1, at + 4) && isCapital(words[from - 1] ?? ""); from++) {
    const found = officeAt(words, from);
    if (!found) continue;
    const name = words.slice(found.end);
    const isName =
      name.length > 0 && name.length < 6 && name.every(isOfName) && !name.some((word) => isOrganisationWord(word));
    return found.plural || !isName ? undefined : found.end;
  }
  return undefined;
}

/** "of Mongolia", "of the Republic of Albania", "of the European Commission" after an office. */
function belongsTo(words: readonly string[], at: number): { of: string; end: number } | undefined {
  if (!/^(?:of|for|to|at)$/.test(words[at] ?? "")) return undefined;
  for (let end = Math.min(words.length, at + 1 + LONGEST_COUNTRY); end > at + 1; end--) {
    const body = words
      .slice(at + 1, end)
      .join(" ")
      .replace(/,$/, "");
    const country = countryByName(body) ?? countryByCapital(body);
    if (country) return { of: country.iso3, end };
    const last = words[end - 1] ?? "";
    if (isOrganisationWord(last) || /^\p{Lu}{2,}$/u.test(body)) return { of: body.replace(/^the /, ""), end };
  }
  return undefined;
}

/** "Sergei Lavrov of Russia" */
function withoutCountry(text: string): { name: string; country?: string } {
  const [, name = "", body = ""] = /^(.+?) of (?:the )?(\p{Lu}.*)$/u.exec(text) ?? [];
  const country = name.split(" ").some((word) => isOrganisationWord(word)) ? undefined : countryByName(body);
  return country ? { name, country: country.iso3 } : { name: text };
}
