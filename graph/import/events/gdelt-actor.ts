/**
 * Actors by CAMEO code
 * ====================
 *
 * Who it is that GDELT calls by a code and a name in capitals: USA "WASHINGTON", IRNMIL "IRANIAN", GOV "PRESIDENT", JPNELIGOV "SHINZO ABE".
 */
import { cameoRole, isoOfCameo } from "../../codes/cameo-roles.ts";
import {
  type Country,
  countryByCapital,
  countryByCode,
  countryByDemonym,
  countryByName,
  countryBySeat,
} from "../../codes/countries.ts";
import { usState } from "../../codes/us-states.ts";
import { slug } from "../../ids.ts";
import type { Actor, ActorType } from "../../schema.ts";
import { typeOfName } from "./name-type.ts";
import { actorOfCountry } from "./named-actor.ts";

/** What a row says of one of its actors. */
export interface CodedName {
  /** "USAGOV". */
  code: string;
  /** "BARACK OBAMA". */
  name: string;
  /** "USA". */
  country: string;
  /** "NAT", of an organisation that CAMEO knows. */
  knownGroup?: string;
}

/** Roles of which the holder, where it has more than one name, is taken for a person. */
const OF_PERSONS = new Set(["GOV", "ELI", "LEG", "JUD", "MIL", "OPP", "PTY", "REB", "SPY", "INS", "SEP", "CRM"]);

/** What is called by its name, and not by what it is: an organisation, a company, an armed group. */
const BY_NAME = new Set(["IGO", "NGO", "NGM", "MNC", "IMG", "INT"]);

/** Whose members mostly are bodies. */
const OF_BODIES = new Set(["MED", "BUS", "EDU"]);

/**
 * The actor of a code and a name. What the name is in capitals, is kept as an alias.
 *
 * @example
 *
 * ```ts
 * actorOfCode({ code: "IRN", name: "IRANIAN", country: "IRN" }); // Iran, a country
 * actorOfCode({ code: "IRNMIL", name: "IRANIAN", country: "IRN" }); // "Military (Iran)", a role
 * actorOfCode({ code: "GOV", name: "PRESIDENT", country: "" }); // "President", a role
 * actorOfCode({ code: "USAGOV", name: "BARACK OBAMA", country: "USA" }); // "Barack Obama", a person
 * ```
 */
export function actorOfCode({ code, name, country: place, knownGroup = "" }: CodedName): Actor {
  const country = countryByCode(isoOfCameo(place));
  const roles = rolesOf(code, place);
  const called = withoutArticle(name);
  if (country && isNameOf(country, called)) {
    const role = roles.map(cameoRole).find((known) => known !== undefined);
    return role === undefined ? actorOfCountry(country, name) : inCountry(role, country, name);
  }
  const type = knownGroup === "" ? typeOf(capitalized(called), roles, country) : "organization";
  return actor(type, isAcronym(called, roles) ? called : capitalized(called), country, name);
}

/** The parts of a code after the country: "JPNELIGOV" has ELI and GOV. */
function rolesOf(code: string, country: string): string[] {
  const rest = country !== "" && code.startsWith(country) ? code.slice(country.length) : code;
  return rest.match(/.{3}/g) ?? [];
}

/** By its name, or by what stands for its government or people: IRANIAN, TEHRAN, THE KREMLIN. */
function isNameOf(country: Country, name: string): boolean {
  const named =
    countryByName(name) ??
    countryByCapital(capitalized(name)) ??
    countryBySeat(name) ??
    countryByDemonym(name) ??
    countryByDemonym(`${name}S`);
  return named?.iso3 === country.iso3;
}

function typeOf(name: string, [first, ...others]: readonly string[], country: Country | undefined): ActorType {
  // A country or region and nothing else: a part of it, and whoever it stands for.
  if (first === undefined) return "group";
  if (BY_NAME.has(first)) return "organization";
  // A role and nothing else stands for whoever has it: POLICE, PRESIDENT, GUNMAN.
  if (!country && [first, ...others].every((role) => cameoRole(role) !== undefined)) return "role";
  const named = typeOfName(name);
  if (named !== "person") return named === "group" && OF_BODIES.has(first) ? "organization" : named;
  if (OF_BODIES.has(first)) return "organization";
  return OF_PERSONS.has(first) && usState(name) === undefined && !countryByDemonym(name.replace(/ .*/, ""))
    ? "person"
    : "group";
}

function inCountry(role: string, country: Country, called: string): Actor {
  return actor(role === "Government" ? "government" : "role", `${role} (${country.name})`, country, called);
}

function actor(type: ActorType, name: string, country: Country | undefined, called: string): Actor {
  const aliases = called === name ? [] : [called];
  return { id: slug(name), name, type, aliases, ...(country && { country: country.iso3 }) };
}

/** NATO and UNHCR, but not EXXON: companies have names. */
function isAcronym(name: string, [first = ""]: readonly string[]): boolean {
  return (first === "IGO" || first === "NGO") && /^[A-Z]{2,5}$/.test(name);
}

function withoutArticle(name: string): string {
  return name.replace(/^THE (?=.)/, "");
}

/** "MINIST OF FINANCE" is "Minist of Finance". */
function capitalized(name: string): string {
  return name
    .toLowerCase()
    .replace(/(?<![\p{L}\p{M}'’])\p{L}/gu, (letter) => letter.toUpperCase())
    .replace(/(?<=\s)(?:Of|The|And|For|In|On)(?=\s)/g, (word) => word.toLowerCase());
}
