/**
 * Several names in a cell
 * =======================
 *
 * Line breaks, semicolons and bars part names wherever they stand. A comma or an "and" may be part of a name ("Marks and Spencer", "Jones,
 * Ltd", "Jane Roe, Minister of Trade"), so it parts only what can stand alone. Nothing is parted inside of brackets.
 */
import { countryByDemonym } from "../../../codes/countries.ts";
import { countryNamed } from "./country-named.ts";
import { isGivenName, isNameSuffix, isOrganisationWord } from "./lexicon.ts";
import { isSent, sentBy } from "./sent.ts";
import { titled } from "./titled.ts";

const LEGAL_FORM = /^(?:inc|llc|llp|lp|ltd|limited|plc|corp|co|s\.?a|s\.?p\.?a|n\.?v|b\.?v|gmbh|ag|se|kg)\.?$/i;
const HARD = /[\n\r;|•]/;

/**
 * The names in a cell.
 *
 * @param separators Instead of commas and "and"; none of both if the list is empty.
 *
 * @example
 *
 * ```ts
 * splitNames("Tesco, Asda and Morrisons Ltd"); // ["Tesco", "Asda and Morrisons Ltd"]
 * splitNames("President Duda and Prime Minister Morawiecki"); // ["President Duda", "Prime Minister Morawiecki"]
 * splitNames("Nick Roe, Lou Poe (Producers, Channel 9)"); // ["Nick Roe", "Lou Poe (Producers, Channel 9)"]
 * ```
 */
export function splitNames(cell: string, separators?: readonly string[]): string[] {
  const parts = splitOutside(cell, HARD);
  const found = separators
    ? separators.reduce(
        (names, separator) => names.flatMap((name) => splitOutside(name, separatorPattern(separator))),
        parts,
      )
    : parts.flatMap((part) => splitList(part));
  return found.map((name) => name.replace(/\s+/g, " ").trim()).filter((name) => /[\p{L}\p{N}]/u.test(name));
}

function separatorPattern(separator: string): RegExp {
  const escaped = separator.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  // A word parts only as a word.
  return /^\w+$/.test(separator) ? new RegExp(`\\s${escaped}\\s`, "i") : new RegExp(escaped, "i");
}

/** Parts a text at a pattern, but not inside of brackets that close again. */
function splitOutside(text: string, pattern: RegExp): string[] {
  const at = new RegExp(pattern.source, pattern.flags.includes("g") ? pattern.flags : `${pattern.flags}g`);
  const closed = bracketsOf(text);
  const parts: string[] = [];
  let start = 0;
  for (const match of text.matchAll(at)) {
    if (closed.some(([open, close]) => match.index > open && match.index < close)) continue;
    parts.push(text.slice(start, match.index));
    start = match.index + match[0].length;
  }
  return [...parts, text.slice(start)];
}

/** Where outermost brackets open and close. */
function bracketsOf(text: string): [number, number][] {
  const found: [number, number][] = [];
  let depth = 0;
  let open = 0;
  for (let at = 0; at < text.length; at++) {
    if (text[at] === "(" && depth++ === 0) open = at;
    else if (text[at] === ")" && depth > 0 && --depth === 0) found.push([open, at]);
  }
  return found;
}

/** Parts at commas, then puts together what belongs together; then parts at "and". */
function splitList(text: string): string[] {
  // "Korea, South", "Trinidad and Tobago"
  if (countryNamed(text.trim())) return [text];
  const pieces = splitOutside(text, /,\s+(?:and\s+)?|,(?=\p{L})/u)
    .map((piece) => piece.trim())
    .filter(Boolean);
  const names: string[] = [];
  const officeFirst = isOffice(pieces[0] ?? "");
  for (const [index, piece] of pieces.entries()) {
    const before = names.at(-1);
    const previous = pieces[index - 1];
    const joins =
      before !== undefined &&
      (LEGAL_FORM.test(piece) ||
        isNameSuffix(piece) ||
        isUnfinished(before, piece) ||
        (officeFirst ? isOffice(previous ?? "") && !isOffice(piece) : isOffice(piece) && !isOffice(previous ?? "")));
    if (joins) names[names.length - 1] = `${before}, ${piece}`;
    else names.push(piece);
  }
  return shareNoun(names.flatMap((name) => splitAnd(name)));
}

function isOffice(piece: string): boolean {
  const { name, office, plural } = titled(piece);
  return name === "" && office !== undefined && plural !== true;
}

/** "Department for Business, Energy and Industrial Strategy": the list is in the name. */
function isUnfinished(before: string, piece: string): boolean {
  return (
    /^(?:the )?\p{Lu}\p{L}+ (?:of|for) (?:the )?[^,]*$/u.test(before) &&
    isOrganisationWord(before.replace(/^the /i, "").split(" ")[0] ?? "") &&
    / and |^and /.test(` ${piece}`)
  );
}

/** "and" parts those who have titles, and names of persons: "Marks and Spencer" is one. */
function splitAnd(name: string): string[] {
  const sides = splitOutside(name, /\s+(?:and|&)\s+/);
  if (sides.length < 2) return [name];
  const { name: first, office, plural } = titled(sides[0] ?? "");
  // "Foreign Ministers Lavrov and Kouchner" are two, "Deputy Prime Minister and Foreign Minister Borrell" is one.
  if (plural && first !== "") return sides;
  if (office !== undefined && first === "" && !plural) return [name];
  const noun = name.split(" ").at(-1) ?? "";
  // "Italian and NATO officials" are those of two.
  if (sides.length === 2 && isSent(noun) && isSender(sides[0] ?? "")) return [`${sides[0]} ${noun}`, sides[1] ?? ""];
  return sides.every(isNamed) || areBodies(sides) ? sides : [name];
}

/** "Foreign Office and Home Office" are two; the Department of Trade and Industry is one. A person may come last. */
function areBodies([first = "", ...others]: readonly string[]): boolean {
  const isBody = (side: string) => side.includes(" ") && isOrganisationWord(side.split(" ").at(-1) ?? "");
  if (first.includes(",") || !isBody(first)) return false;
  return others.every((side) => isBody(side) || isGivenName(side.split(" ")[0] ?? ""));
}

function isSender(name: string): boolean {
  return (
    countryByDemonym(name.replace(/^the /, "")) !== undefined || countryNamed(name) !== undefined || ACRONYM.test(name)
  );
}

/** "French, German, and British Foreign Ministers": what stands behind the last is meant for all. */
function shareNoun(names: readonly string[]): string[] {
  let shared: string | undefined;
  return names
    .toReversed()
    .map((name) => {
      const bare = name.replace(/^the /, "");
      if (countryByDemonym(bare)) return shared === undefined ? name : `${name} ${shared}`;
      const [nation = "", ...rest] = bare.split(" ");
      shared = countryByDemonym(nation) && isSent(rest.at(-1) ?? "") ? rest.join(" ") : undefined;
      return name;
    })
    .toReversed();
}

const ACRONYM = /^(?:the )?[\p{Lu}\d]{2,}$/u;
const PERSON_NAME =
  /^\p{Lu}[\p{L}.’'-]+(?: (?:\p{Lu}[\p{L}.’'-]*|de|der|den|van|von|al|el|bin|bint|la|le|dos|da|di))+$/u;

function isNamed(side: string): boolean {
  if (sentBy(side) || isSender(side)) return true;
  const { name, office, person } = titled(side.replace(/\s*\([^()]*\)/g, ""));
  if (person) return office !== undefined || name !== "";
  return PERSON_NAME.test(name) && !name.split(" ").some((word) => isOrganisationWord(word));
}
