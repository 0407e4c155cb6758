/**
 * Names that are known beforehand
 * ===============================
 *
 * Countries by name, people, capital and seat of government, organisations, US states: what a run of words is, whatever its context.
 */
import {
  countryByCapital,
  countryByCode,
  countryByDemonym,
  countryByName,
  countryBySeat,
} from "../../codes/countries.ts";
import { usState } from "../../codes/us-states.ts";
import { organisationByName, organisationByPeople } from "../../lexicon/organisations.ts";
import { peopleByName } from "../../lexicon/peoples.ts";
import { countryOfPlace } from "../../lexicon/places.ts";
import { regionByDemonym, regionByName } from "../../lexicon/regions.ts";
import type { Mention } from "../mention.ts";

export type KnownName = Pick<Mention, "type" | "country" | "as" | "canonical">;

const LONGEST = 6;
const cache = new Map<string, KnownName | null>();

/** What a name is known to be. */
export function knownName(name: string): KnownName | undefined {
  const cached = cache.get(name);
  if (cached !== undefined) return cached ?? undefined;
  if (cache.size > 50_000) cache.clear();
  const known = lookUp(name);
  cache.set(name, known ?? null);
  return known;
}

/** The longest known name that begins at a word. */
export function knownNameAt(words: readonly { text: string }[], at: number): (KnownName & { to: number }) | undefined {
  for (let to = Math.min(at + LONGEST, words.length); to > at; to--) {
    if (!/^\p{L}/u.test(words[to - 1]?.text ?? "") || !/[\p{Lu}]/u.test(words[to - 1]?.text[0] ?? "")) {
      if (to > at + 1) continue;
    }
    const name = join(words, at, to);
    const known = knownName(name);
    if (!known) continue;
    // The article is no name's, "The German chancellor", but for "The Hague".
    if (words[at]?.text === "The" && to > at + 1 && !countryByCode(known.country ?? "")?.capitals.includes(name))
      return undefined;
    return { ...known, to };
  }
  return undefined;
}

function join(words: readonly { text: string }[], from: number, to: number): string {
  let text = words[from]?.text ?? "";
  for (let i = from + 1; i < to; i++) {
    const next = words[i]?.text ?? "";
    text += /^['’]s$/.test(next) ? next : ` ${next}`;
  }
  return text;
}

function lookUp(name: string): KnownName | undefined {
  const country = countryByName(name);
  if (country) return { type: "country", country: country.iso3, as: "name" };
  const organisation = organisationByName(name);
  if (organisation) return { type: organisation.type, canonical: organisation.name };
  const people = countryByDemonym(name);
  if (people) return { type: "country", country: people.iso3, as: "demonym" };
  const seat = countryBySeat(name);
  if (seat) return { type: "country", country: seat.iso3, as: "seat" };
  const capital = countryByCapital(name);
  if (capital) return { type: "country", country: capital.iso3, as: "capital" };
  if (name.length > 3 && usState(name)) return { type: "place", country: "USA" };
  const region = regionByName(name);
  if (region) return { type: "region", as: "name", canonical: region.name };
  const adjective = regionByDemonym(name);
  if (adjective) return { type: "region", as: "demonym", canonical: adjective.name };
  const members = organisationByPeople(name);
  if (members)
    return {
      type: "group",
      as: "demonym",
      canonical: members.type === "group" ? members.name : (members.people[0] ?? members.name),
      ...(members.country && { country: members.country }),
    };
  const group = peopleByName(name);
  if (group) return { type: "group", as: "demonym", canonical: group };
  const place = countryOfPlace(name);
  if (place) return { type: "place", country: place };
  return undefined;
}
