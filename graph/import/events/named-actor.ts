/**
 * Actors by name
 * ==============
 *
 * Who it is that a data set calls by a name: "John Kerry", "China", "Police (India)", "Council of Europe".
 */
import { type Country, countryByCode, countryByName } from "../../codes/countries.ts";
import { actorId, slug } from "../../ids.ts";
import type { Actor } from "../../schema.ts";
import { typeOfName } from "./name-type.ts";

/** "Citizen (India)", "Lawyer/Attorney (Palestinian Territory, Occupied)": a role, and where. */
const ROLE = /^(.+?) \(([^()]+)\)$/;

/** What a data set calls a government as such. */
const GOVERNMENT = /^government$/i;

/**
 * The actor of a name.
 *
 * @param of Its country, by name or code, where the data set tells.
 *
 * @example
 *
 * ```ts
 * actorOfName("China"); // { id: "Q148", name: "China", type: "country", country: "CHN", … }
 * actorOfName("Police (India)"); // { id: "police-india", name: "Police (India)", type: "role", country: "IND", … }
 * ```
 */
export function actorOfName(name: string, of = ""): Actor {
  const itself = countryOf(name);
  if (itself) return actorOfCountry(itself, name);
  const [, role, where = ""] = ROLE.exec(name) ?? [];
  const country = (role !== undefined && countryOf(where)) || countryOf(of);
  const type = role === undefined ? typeOfName(name) : GOVERNMENT.test(role) ? "government" : "role";
  return { id: slug(name), name, type, aliases: [], ...(country && { country: country.iso3 }) };
}

/** A country as an actor; what the data set calls it, if that is something else, is kept as an alias. */
export function actorOfCountry(country: Country, called: string): Actor {
  const { iso3, name, wikidata } = country;
  return {
    id: actorId(country),
    name,
    type: "country",
    aliases: called === name ? [] : [called],
    country: iso3,
    wikidata,
  };
}

/** A country by its name or code. "Palestinian Territory, Occupied" is an official index's way to say it. */
export function countryOf(text: string): Country | undefined {
  if (text === "") return undefined;
  return countryByCode(text) ?? countryByName(text) ?? countryByName(text.replace(/^(.+), (.+)$/, "$2 $1"));
}
