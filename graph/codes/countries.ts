/**
 * Countries
 * =========
 *
 * The world's countries, and what English calls them, their people, and their governments.
 */
import { COUNTRY_TABLE } from "./countries.data.ts";
import { NameIndex } from "./name-index.ts";

export interface Country {
  /** ISO 3166-1 alpha-3; XKX for Kosovo, which has no ISO code. */
  iso3: string;
  iso2: string;
  /** As newspapers write it: "United Kingdom", "South Korea", "Ivory Coast". */
  name: string;
  wikidata: string;
  /** The other names and abbreviations: "UK", "Britain". */
  names: string[];
  /** "Dutch" is an adjective, "Dutchmen" are people; "Dutch", like most, is both. */
  demonyms: { adjective: string[]; people: string[] };
  capital?: string;
  /** The capital, older spellings of it, and other cities that stand for the government: "Kyiv", "Kiev". */
  capitals: string[];
  /** Buildings and streets that stand for the government: "Kremlin", "Downing Street", "White House". */
  seats: string[];
  /** Those words above that often mean something else, so that a reader should ask for context: "Georgia", "Jordan", "Washington". */
  ambiguous: string[];
}

/** All of them, by their codes' order. */
export const COUNTRIES: readonly Country[] = COUNTRY_TABLE.split("\n").map(country);

function country(line: string): Country {
  const [iso3 = "", iso2 = "", wikidata = "", name = "", ...lists] = line.split("\t");
  const [names = [], adjective = [], people = [], capitals = [], seats = [], ambiguous = []] = lists.map((cell) =>
    cell ? cell.split("|") : [],
  );
  const [capital] = capitals;
  return {
    iso3,
    iso2,
    name,
    wikidata,
    names,
    demonyms: { adjective, people },
    ...(capital && { capital }),
    capitals,
    seats,
    ambiguous,
  };
}

const index = (words: (of: Country) => string[]) =>
  new NameIndex(COUNTRIES.flatMap((of) => words(of).map((word) => [word, of] as const)));

const names = index((of) => [of.name, ...of.names]);
const demonyms = index((of) => [...of.demonyms.adjective, ...of.demonyms.people]);
const people = index((of) => of.demonyms.people);
const capitals = index((of) => of.capitals);
const seats = index((of) => of.seats);
const ambiguous = index((of) => of.ambiguous);
const codes = new Map(COUNTRIES.map((of) => [of.iso3, of]));

/**
 * The country of that name or abbreviation.
 *
 * @example
 *
 * ```ts
 * countryByName("U.K.")?.iso3; // "GBR"
 * countryByName("us"); // undefined
 * ```
 */
export function countryByName(name: string): Country | undefined {
  return names.get(name);
}

/** The country of "Russian", "Russians", "Dutchman", "Afghan". */
export function countryByDemonym(word: string): Country | undefined {
  return demonyms.get(word);
}

/** Whether a demonym can be a noun for people: "Russians", "Briton", "Chinese"; not "Danish". */
export function isPeople(word: string): boolean {
  return people.get(word) !== undefined;
}

/** The country whose government "Moscow", "Kyiv" or "Kiev" stands for. */
export function countryByCapital(name: string): Country | undefined {
  return capitals.get(name);
}

/** The country whose government "the Kremlin" or "Downing Street" stands for. */
export function countryBySeat(name: string): Country | undefined {
  return seats.get(name);
}

/** The country of an ISO 3166-1 alpha-3 code. */
export function countryByCode(iso3: string): Country | undefined {
  return codes.get(iso3);
}

/** Whether a country's name, demonym or capital often means something else: "Georgia", "Jordan", "Chad", "Washington", "Brussels". */
export function isAmbiguousCountryWord(word: string): boolean {
  return ambiguous.get(word) !== undefined;
}
