/**
 * Who is named
 * ============
 *
 * One name of a cell: a person with an office, a country, an organisation, or those whom somebody sent.
 */
import { countryByCode, countryByName } from "../../../codes/countries.ts";
import { fold } from "../../../fold.ts";
import type { ActorType } from "../../../schema.ts";
import { countryNamed, countryOfCell } from "./country-named.ts";
import { isGivenName, isNameSuffix, isOrganisationWord, isThingWord } from "./lexicon.ts";
import { sentBy } from "./sent.ts";
import { titled } from "./titled.ts";

export interface NamedParty {
  name: string;
  type: ActorType;
  aliases: string[];
  /** ISO 3166-1 alpha-3: of a country its own, of a person the one whose office it is. */
  country?: string;
  wikidata?: string;
  office?: string;
  /** The body that a person belongs to: "Jane Roe (Acme Ltd)". */
  body?: string;
  /** Who went in its place. */
  through?: string;
}

export interface PartyOptions {
  /** What it is where the name doesn't tell. */
  type?: ActorType;
  order?: "family-first" | "given-first";
  /** Persons are named as well as bodies: whoever has a given name is one. */
  individuals?: boolean;
}

const SMALL_WORDS =
  /^(?:de|der|den|del|della|di|da|do|dos|das|du|la|le|el|al|van|von|vom|zu|zur|bin|bint|ibn|ben|af|av|of|the|and|y|e|ten|ter|und)$/i;

/**
 * The party of a name; undefined where nobody is named: "partners", "various stakeholders".
 *
 * @example
 *
 * ```ts
 * readParty("Sir Keir Starmer KC MP"); // { name: "Keir Starmer", type: "person", aliases: [] }
 * readParty("a delegation from Mongolia"); // { name: "Mongolia", type: "country", country: "MNG", through: "delegation", … }
 * readParty("European Consumer Organisation (BEUC)"); // { name: "European Consumer Organisation", type: "organization", aliases: ["BEUC"] }
 * ```
 */
export function readParty(text: string, options: PartyOptions = {}): NamedParty | undefined {
  const { bare, note } = withoutBrackets(text);
  const named = country(bare, options) ?? sent(bare, options) ?? personOrBody(bare, options);
  if (named === undefined || note === "") return named;
  if (named.type !== "person") return /^[\p{Lu}\d&-]{2,12}$/u.test(note) ? { ...named, aliases: [note] } : named;
  const home = countryByName(note);
  if (home) return { ...named, country: home.iso3 };
  // "(by phone)", "(virtual)" tell of the contact; a body has a capital.
  return /^(?:the )?\p{Lu}/u.test(note) ? withNote(named, note) : named;
}

function withNote(named: NamedParty, note: string): NamedParty {
  const { name, office, of } = titled(note);
  if (office === undefined) return { ...named, body: note.replace(/^the /, "") };
  return {
    ...named,
    office: named.office ?? office,
    ...belonging(of),
    ...(name.startsWith(", ") && { body: name.slice(2) }),
  };
}

function withoutBrackets(text: string): { bare: string; note: string } {
  // Brackets inside of a name hold more of the name.
  const [, note = ""] = /[([]([^()[\]]*)[)\]][\s.]*$/.exec(text) ?? [];
  const bare = text
    .replace(/[([][^()[\]]*[)\]]/g, " ")
    .replace(/["“”]/g, "")
    .replace(/\s+/g, " ")
    .replace(/^[\s,.:–—-]+|[\s,:–—-]+$/g, "")
    .replace(/ ,/g, ",");
  return { bare, note: note.trim() };
}

function country(text: string, { type }: PartyOptions = {}): NamedParty | undefined {
  const found = type === "country" ? countryOfCell(text) : countryNamed(text);
  if (!found) return undefined;
  const { name, iso3, wikidata } = found;
  const alias = fold(name) === fold(text) || !/\p{Lu}/u.test(text);
  return { name, type: "country", aliases: alias ? [] : [text], country: iso3, wikidata };
}

/** "Egyptian officials", "representatives of Shell", "the Foreign Ministers of Albania" */
function sent(text: string, options: PartyOptions): NamedParty | undefined {
  const { by, through } = sentBy(text) ?? {};
  if (by === undefined || through === undefined) return undefined;
  const sender =
    typeof by === "string" ? (country(by) ?? readParty(by, { ...options, type: "organization" })) : country(by.name);
  return sender && sender.through === undefined ? { ...sender, through } : undefined;
}

function personOrBody(text: string, options: PartyOptions): NamedParty | undefined {
  const { type, order } = options;
  const [first = "", ...rest] = text.split(/, (?=\S)/);
  const plain =
    order === "family-first" && rest.length === 1 && !titled(rest[0] ?? "").person ? `${rest[0]} ${first}` : undefined;
  const { main, office, of } = plain === undefined ? officeAside(text) : { main: plain };
  const { name: bare, person, ...title } = titled(main);
  if (!/[\p{L}\p{N}]/u.test(bare)) return roleOf(title.office ?? office, title.of ?? of);
  if (!/\p{Lu}|\p{Lo}|\d/u.test(bare)) return undefined;
  const name = withoutSuffix(bare);
  const titles = title.office ?? office;
  const isPerson =
    (person && (titles !== undefined || !isBody(text, name, type))) ||
    titles !== undefined ||
    name !== bare ||
    looksLikePerson(name, options);
  // "the peace process" and "the summit meeting" can't be met.
  if (!isPerson && type === undefined && isThingWord(text.split(" ").at(-1) ?? "")) return undefined;
  if (!isPerson) return { name: text, type: bodyType(text, type), aliases: [] };
  return {
    name: personName(name, plain === undefined ? order : undefined),
    type: "person",
    aliases: [],
    ...(titles !== undefined && { office: titles }),
    ...belonging(title.of ?? of),
  };
}

/** "Captain Morgan Ltd" and, among organisations, "General Motors" are no officers. */
function isBody(text: string, name: string, type: ActorType | undefined): boolean {
  if (name.split(" ").some((word) => isOrganisationWord(word))) return true;
  return (
    type === "organization" &&
    !name.includes(" ") &&
    /^(?:General|Captain|Major|Marshal|Private|Sister|Father|Brother) /.test(text)
  );
}

/** "Kurdish leaders" are a group, "Acme" is an organisation. */
function bodyType(text: string, type: ActorType | undefined): ActorType {
  if (/ \p{Ll}+s$/u.test(text)) return "group";
  return type === undefined || type === "person" || type === "role" ? "organization" : type;
}

/** "Jane Roe, Minister of Trade" and "Minister of Trade, Jane Roe": which part is the name, and which the office. */
function officeAside(text: string): { main: string; office?: string; of?: string } {
  const [first = "", ...others] = text.split(/, (?=\S)/);
  if (others.length === 0) return { main: text };
  const rest = others.join(", ");
  const [one, other] = [titled(first), titled(rest)];
  const aside = (office: typeof one, main: string) => ({
    main,
    office: office.office ?? "",
    ...(office.of !== undefined && { of: office.of }),
  });
  if (one.name === "" && one.office !== undefined) return aside(one, rest);
  if (other.office !== undefined && (other.name === "" || !other.plural)) return aside(other, first);
  return { main: text };
}

/** An office without a name: "Prime Minister", and of whom where that is known. */
function roleOf(office: string | undefined, of: string | undefined): NamedParty | undefined {
  if (office === undefined) return undefined;
  const home = of === undefined ? undefined : countryByCode(of);
  const name = home ? `${office} of ${home.name}` : of === undefined ? office : `${office} of ${of}`;
  return { name, type: "role", aliases: [], ...belonging(of) };
}

function belonging(of: string | undefined): Pick<NamedParty, "country" | "body"> {
  if (of === undefined) return {};
  return countryByCode(of) ? { country: of } : { body: of };
}

function withoutSuffix(name: string): string {
  const words = name.replaceAll(",", "").split(" ");
  while (words.length > 1 && /^(?:MP|MEP|KC|QC|OBE|CBE|KCB|KCMG|KBE|DBE|PhD|Esq\.?)$/.test(words.at(-1) ?? ""))
    words.pop();
  return words.some((word) => isNameSuffix(word)) || words.length < name.split(" ").length ? words.join(" ") : name;
}

/** Two to five words with capitals of which none makes an organisation; or whatever stands where persons are expected. */
function looksLikePerson(name: string, { type, individuals }: PartyOptions): boolean {
  const words = name.split(" ");
  if (words.some((word) => isOrganisationWord(word.replace(/,$/, "")))) return false;
  if (/[&/@\d]/.test(name)) return false;
  if (type !== undefined && type !== "person") {
    return individuals === true && words.length > 1 && words.length < 5 && isGivenName(words[0] ?? "");
  }
  if (type === "person") return true;
  if (words.length === 1) return !/^\p{Lu}{2,}$/u.test(name);
  return words.length <= 5 && words.every((word) => /^\p{Lu}|^\p{Lo}/u.test(word) || SMALL_WORDS.test(word));
}

/** "MARAN Pierfrancesco" is Pierfrancesco Maran. */
function personName(name: string, order: PartyOptions["order"]): string {
  const words = name.split(" ");
  let family = 0;
  while (family < words.length && /^(?:\p{Lu}[\p{Lu}’'.-]*\p{Lu}|\p{Lu}’\p{Lu}+)$/u.test(words[family] ?? "")) family++;
  if (family === 0 || family === words.length) {
    return order === "family-first" && family === 0 && words.length > 1 && !name.includes(",")
      ? [...words.slice(1), words[0]].join(" ")
      : name;
  }
  const capitals = words.slice(0, family).map(titleCase);
  return [...words.slice(family), ...capitals].join(" ");
}

function titleCase(word: string): string {
  if (SMALL_WORDS.test(word)) return word.toLowerCase();
  return word
    .toLowerCase()
    .replace(/(^|[-’'])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());
}
