/**
 * The actor that a node is
 * ========================
 */
import { COUNTRIES, type Country, countryByCode, countryByName } from "../../codes/countries.ts";
import { fold } from "../../fold.ts";
import { ACTOR_TYPES, type Actor, type ActorType } from "../../schema.ts";
import { typeOfName } from "../events/name-type.ts";
import { cellOf } from "./columns.ts";
import { type ElementCells, type NodeElement, textOf } from "./elements.ts";

const TYPE_COLUMNS = [
  "type",
  "actor type",
  "node type",
  "entity type",
  "kind",
  "class",
  "category",
  "schema",
  "instance of",
];
const COUNTRY_COLUMNS = ["country", "country code", "iso3", "iso2", "nationality", "country label"];
const WIKIDATA_COLUMNS = ["wikidata", "wikidata id", "wikidataid", "qid", "item"];
const ALIAS_COLUMNS = ["aliases", "alias", "alt label", "altlabel"];

/** What other systems call the types. */
const TYPE_WORDS: Record<ActorType, readonly string[]> = {
  person: ["person", "persons", "people", "human", "individual", "politician", "man", "woman", "head of state"],
  government: ["government", "ministry", "cabinet", "public body", "publicbody"],
  country: ["country", "countries", "state", "sovereign state", "nation"],
  organization: [
    "organization",
    "organisation",
    "company",
    "political party",
    "party",
    "ngo",
    "agency",
    "institution",
    "media",
  ],
  group: ["group", "community", "legal entity", "legalentity", "population"],
  role: ["role", "position", "office"],
};
const TYPES = new Map(ACTOR_TYPES.flatMap((type) => TYPE_WORDS[type].map((word): [string, ActorType] => [word, type])));

const ENTITY = /^https?:\/\/www\.wikidata\.org\/(?:entity|wiki)\/(Q[1-9]\d*)$/;

/**
 * What a node says of the actor that it is; its id is not yet given.
 *
 * @param type Of nodes that don't say it.
 *
 * @example
 *
 * ```ts
 * nodeActor({ kind: "node", id: "n7", label: "Angela Merkel", cells: new Map([["Country", "Germany"]]), line: 3 });
 * // { name: "Angela Merkel", type: "person", aliases: [], country: "DEU" }
 * ```
 */
export function nodeActor({ id, label, cells }: NodeElement, type?: ActorType): Omit<Actor, "id"> {
  const name = label?.trim() || id;
  const country = countryOf(cellOf(cells, COUNTRY_COLUMNS));
  const wikidata = wikidataOf(cellOf(cells, WIKIDATA_COLUMNS), /^Q[1-9]\d*$/) ?? wikidataOf(id);
  const own = typeOf(name, cellOf(cells, TYPE_COLUMNS), type);
  const named = own === "country" ? countryByName(name) : undefined;
  const titles = cells.get("offices");
  const offices = Array.isArray(titles) ? [...new Set(titles)].flatMap((title) => officeOf(title)) : [];
  const iso3 = (country ?? named)?.iso3;
  return {
    name,
    type: own,
    aliases: aliasesOf(cells).filter((alias) => alias !== name),
    ...(iso3 !== undefined && { country: iso3 }),
    ...(wikidata !== undefined && { wikidata }),
    ...(offices.length > 0 && { offices }),
  };
}

function officeOf(title: unknown): { title: string }[] {
  const text = textOf(title);
  return text === undefined ? [] : [{ title: text }];
}

/** As the node says it, else as its category sounds ("Research centers"), else as whoever imports says, else as its name sounds. */
function typeOf(name: string, said: string | undefined, type: ActorType | undefined): ActorType {
  const known = said === undefined ? undefined : TYPES.get(fold(said));
  if (known !== undefined) return known;
  if (said !== undefined && typeOfName(said) === "organization") return "organization";
  if (type !== undefined) return type;
  return countryByName(name)?.name === name ? "country" : typeOfName(name);
}

function countryOf(text: string | undefined): Country | undefined {
  if (text === undefined) return undefined;
  const code = text.toUpperCase();
  return countryByCode(code) ?? COUNTRIES.find(({ iso2 }) => iso2 === code) ?? countryByName(text);
}

/** "Q5" in a column for it is a Wikidata id; as a node's own id it may be a question's. */
function wikidataOf(text = "", bare?: RegExp): string | undefined {
  return ENTITY.exec(text)?.[1] ?? bare?.exec(text)?.[0];
}

function aliasesOf(cells: ElementCells): string[] {
  for (const [name, value] of cells) {
    if (!ALIAS_COLUMNS.includes(fold(name.replaceAll("_", " ")))) continue;
    const values = Array.isArray(value) ? value : (textOf(value)?.split("|") ?? []);
    return [...new Set(values.flatMap((one) => textOf(one) ?? []))];
  }
  return [];
}
