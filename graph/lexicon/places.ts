/**
 * Places
 * ======
 *
 * Cities, provinces and disputed territories that stand for no government: where things happen, and no actors.
 */
import { NameIndex } from "../codes/name-index.ts";
import { PLACES_TABLE } from "./places.data.ts";

const countries = new NameIndex(
  PLACES_TABLE.split("\n").flatMap((line) => {
    const [country = "", names = ""] = line.split("\t");
    return names.split("|").map((name) => [name, country] as const);
  }),
);

/**
 * The country (ISO 3166-1 alpha-3) that a known place lies in, or is claimed to.
 *
 * @example
 *
 * ```ts
 * countryOfPlace("Istanbul"); // "TUR"
 * countryOfPlace("Gaza Strip"); // "PSE"
 * countryOfPlace("Merkel"); // undefined
 * ```
 */
export function countryOfPlace(name: string): string | undefined {
  return countries.get(name);
}
