/**
 * Country of
 * ==========
 *
 * The ISO 3166-1 alpha-3 code of a Factbook row, whose own codes are those of the US government (GEC).
 */
import { readCsv } from "./tables.ts";

/** Serbia's code in the codes table is that of the former union with Kosovo; Palestine has two and no country. */
const OTHERWISE: Record<string, string> = { SRB: "RI", XKX: "KV" };

/** The Factbook's code for a country. */
export function gecOf(iso3: string, listed: string): string {
  return OTHERWISE[iso3] ?? listed.toUpperCase();
}

export interface Coded {
  iso3: string;
  independent: boolean;
}

/** Countries by the Factbook's code, in small letters as the Factbook's own rows have it. */
export function countriesByGec(folder: string): Map<string, Coded> {
  const rows = readCsv(folder, "country_codes_pddl.csv").map((row): [string, Coded] => [
    gecOf(row("ISO3166-1-Alpha-3"), row("FIPS")).toLowerCase(),
    { iso3: row("ISO3166-1-Alpha-3"), independent: row("is_independent") === "Yes" },
  ]);
  return new Map([...rows, ["kv", { iso3: "XKX", independent: true }], ["tw", { iso3: "TWN", independent: true }]]);
}
