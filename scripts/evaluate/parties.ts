/**
 * Parties of a title
 * ==================
 *
 * "Panamanian President Cortizo and Foreign Minister Mouynes on migration": who is meant, and whether an actor is one
 * of them. What follows the last title is the surname; where nothing does ("German and UK Counterparts"), the countries
 * are meant, by name or adjective, or the organisation.
 */
import { type Country, countryByCapital, countryByDemonym, countryByName } from "../../graph/codes/countries.ts";
import { plain } from "./names.ts";

const OFFICES = new Set(
  (
    "secretary deputy under assistant acting principal senior bureau official special envoy presidential representative coordinator counselor " +
    "ambassador minister ministers foreign prime president vice king queen prince princess crown emir sultan chancellor premier leader general " +
    "director commissioner adviser advisor national security permanent state chief governor mayor senator speaker chairman chair chairperson " +
    "counterpart counterparts representatives leaders officials delegation colleagues high undersecretary cardinal archbishop pope patriarch of the for to and affairs " +
    "pm alternate dr defense defence finance trade regional cooperation first second president-elect"
  ).split(" "),
);

const NUMERALS = new Set(["ii", "iii", "iv", "jr", "sr"]);

export interface Party {
  /** As the title has it. */
  text: string;
  /** Plain words that a person's or an organisation's name has to share: the last of them is the surname. */
  words: string[];
  countries: Country[];
}

const countryOf = (word: string): Country | undefined =>
  countryByName(word) ?? countryByDemonym(word) ?? countryByCapital(word);

/** The countries named in a string, by name, adjective or capital. */
function countriesIn(text: string): Country[] {
  const words = text.split(/[\s,]+/);
  const found = new Set<Country>();
  for (let from = 0; from < words.length; from++)
    for (let to = Math.min(words.length, from + 4); to > from; to--) {
      const country = countryOf(
        words
          .slice(from, to)
          .join(" ")
          .replace(/['’]s?$/, ""),
      );
      if (!country) continue;
      found.add(country);
      from = to - 1;
      break;
    }
  return [...found];
}

function party(text: string): Party {
  const whole = countryOf(text.replace(/^the /i, ""));
  if (whole) return { text, words: [], countries: [whole] };
  const words = plain(text).split(" ");
  const last = words.findLastIndex((word) => OFFICES.has(word));
  const after = words.slice(last + 1).filter((word) => word !== "");
  if (after.length > 0 && last >= 0) return { text, words: after, countries: [] };
  const countries = countriesIn(text);
  const rest = words.filter((word) => !OFFICES.has(word) && !countryOf(word));
  return { text, words: countries.length > 0 ? [] : rest, countries };
}

/** The parties of a title's string; a tail ("on DACA", "at UNGA", "before the summit") is cut off. */
export function partiesOf(title: string): Party[] {
  const [head = ""] = title.replace(/\u00a0/g, " ").split(/ (?:on|at|before|after|during|regarding|ahead|in|with) /i);
  return head
    .split(/,\s*(?:and )?|;| and (?=\p{Lu}|the )/u)
    .map((piece) => piece.trim())
    .filter(
      (piece) =>
        piece !== "" &&
        !plain(piece)
          .split(" ")
          .every((word) => OFFICES.has(word)),
    )
    .map(party);
}

export interface Known {
  name: string;
  aliases: string[];
  type: string;
  country?: string;
}

/** Whether an extracted actor is this party. */
export function isParty({ words, countries }: Party, { name, aliases, type, country }: Known): boolean {
  if (countries.length > 0) {
    if (country !== undefined && type !== "person" && countries.some(({ iso3 }) => iso3 === country)) return true;
    return [name, ...aliases].some((one) =>
      countries.some((each) => countryOf(one) === each || plain(one) === plain(each.name)),
    );
  }
  const pieces = words.flatMap((word) => word.split("-")).filter((word) => !NUMERALS.has(word));
  const surname = pieces[pieces.length - 1];
  if (surname === undefined) return false;
  return [name, ...aliases].some((one) => {
    const theirs = plain(one).split(/[ -]/);
    // Of long names texts leave different parts out: "Faisal bin Farhan Al Saud", "Prince Faisal bin Farhan".
    return theirs.includes(surname) || pieces.filter((piece) => piece.length > 2 && theirs.includes(piece)).length >= 2;
  });
}

/** Whether a place is one of the party's: the city by its name, or a country that the city is the capital of. */
export function isPlace({ text, countries }: Party, place: string): boolean {
  if (plain(place).includes(plain(text)) || plain(text).includes(plain(place))) return true;
  const there = countriesIn(place);
  return there.some((country) => countries.includes(country) || plain(country.capital ?? "") === plain(text));
}
