/**
 * Parties
 * =======
 *
 * The world's parties as of early 2026, by name and abbreviation. Names repeat from country to country.
 */
import { NameIndex } from "../codes/name-index.ts";
import { PARTIES_TABLE } from "./parties.data.ts";

export interface Party {
  name: string;
  /** ISO 3166-1 alpha-3. */
  country: string;
  /** Abbreviations and native names: "SPD", "Plaid Cymru". */
  aliases: string[];
}

const PARTIES: readonly Party[] = PARTIES_TABLE.split("\n").map((line) => {
  const [country = "", name = "", aliases = ""] = line.split("\t");
  return { name, country, aliases: aliases ? aliases.split("|") : [] };
});

const named = new Map<string, Party[]>();
for (const party of PARTIES) named.set(party.name, [...(named.get(party.name) ?? []), party]);

/** Full names of two words or more that only one country has: "Law and Justice", but not "Labour Party". */
const single = new NameIndex(
  [...named].flatMap(([name, [party, ...others]]) =>
    party && others.length === 0 && / /.test(name.replace(/^The /, "")) ? [[name, party] as const] : [],
  ),
);

const byCountry = new Map(
  [...new Set(PARTIES.map(({ country }) => country))].map((country) => [
    country,
    new NameIndex(
      PARTIES.filter((party) => party.country === country).flatMap((party) =>
        [party.name, ...party.aliases].map((name) => [name, party] as const),
      ),
    ),
  ]),
);

/**
 * The party of that name or abbreviation in a country; without a country only if the name is full and no other country has it.
 *
 * @example
 *
 * ```ts
 * partyByName("SPD", "DEU")?.name; // "Social Democratic Party"
 * partyByName("Social Democratic Party"); // undefined: which?
 * ```
 */
export function partyByName(name: string, iso3?: string): Party | undefined {
  return iso3 ? byCountry.get(iso3)?.get(name) : single.get(name);
}
