/**
 * Organisations
 * =============
 *
 * Bodies and groups that act in the news, by name, acronym and seat, and parties by their full names.
 */
import { NameIndex } from "../codes/name-index.ts";
import { ORGANISATIONS_TABLE } from "./organisations-table.ts";
import { partyByName } from "./parties.ts";

export interface Organisation {
  name: string;
  type: "organization" | "group";
  /** Where it is certain. */
  wikidata?: string;
  /** ISO 3166-1 alpha-3, where it belongs to one. */
  country?: string;
  /** Other names and acronyms: "EU", "UN Security Council". */
  aliases: string[];
  /** Words for its people: "Democrats", "Houthis". */
  people: string[];
  /** "Republican", "Houthi". */
  adjectives: string[];
  /** Places that stand for it: "Brussels", "Foggy Bottom". */
  seats: string[];
  /** Those words that often mean something else: "Brussels", "Congress", "Democratic". */
  ambiguous: string[];
}

/** Those known, without the parties that only `partyByName` knows. */
export const ORGANISATIONS: readonly Organisation[] = ORGANISATIONS_TABLE.trim().split("\n").map(organisation);

function organisation(line: string): Organisation {
  const [name = "", type, wikidata, country, ...lists] = line.split(";").map((cell) => cell.trim());
  const [aliases = [], people = [], adjectives = [], seats = []] = lists.map((cell) => cell.split("|"));
  const plain = (words: string[]) => words.filter(Boolean).map((word) => word.replace(/\*$/, ""));
  return {
    name,
    type: type === "group" ? "group" : "organization",
    ...(wikidata && { wikidata }),
    ...(country && { country }),
    aliases: plain(aliases),
    people: plain(people),
    adjectives: plain(adjectives),
    seats: plain(seats),
    ambiguous: plain([aliases, people, adjectives, seats].flat().filter((word) => word.endsWith("*"))),
  };
}

const index = (words: (of: Organisation) => string[]) =>
  new NameIndex(ORGANISATIONS.flatMap((of) => words(of).map((word) => [word, of] as const)));

const names = index((of) => [of.name, ...of.aliases]);
const people = index((of) => [...of.people, ...of.adjectives]);
const seats = index((of) => of.seats);
const ambiguous = index((of) => of.ambiguous);

/**
 * The organisation of that name or acronym; a party too, if only one in the world has the name.
 *
 * @example
 *
 * ```ts
 * organisationByName("E.U.")?.name; // "European Union"
 * organisationByName("the Pentagon")?.name; // "United States Department of Defense"
 * ```
 */
export function organisationByName(name: string): Organisation | undefined {
  const known = names.get(name);
  if (known) return known;
  const party = partyByName(name);
  return (
    party && {
      name: party.name,
      type: "organization",
      country: party.country,
      aliases: party.aliases,
      people: [],
      adjectives: [],
      seats: [],
      ambiguous: [],
    }
  );
}

/** The organisation whose people or manner a word names: "Democrats", "Houthi". */
export function organisationByPeople(word: string): Organisation | undefined {
  return people.get(word);
}

/** The organisation that a place stands for: "Brussels", "Capitol Hill". */
export function organisationBySeat(name: string): Organisation | undefined {
  return seats.get(name);
}

/** Whether a name, acronym or seat often means something else: "Congress", "IS", "Brussels". */
export function isAmbiguousOrganisationWord(word: string): boolean {
  return ambiguous.get(word) !== undefined;
}
