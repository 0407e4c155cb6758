import { type Country, countryByCode, countryByName } from "../../../codes/countries.ts";

/**
 * The country of a name, also as lists order names: "Korea, South", "China, People's Republic of".
 */
export function countryNamed(text: string): Country | undefined {
  const said = text.replace(/\s*\(.*\)$/, "");
  return countryByName(said) ?? countryByName(said.replace(/^([^,]+), (.+)$/, "$2 $1"));
}

/**
 * The country of a cell in which countries are expected: by its name, its ISO code, or as addresses write it: "korea-south". Elsewhere "ARM" is
 * no Armenia.
 */
export function countryOfCell(text: string): Country | undefined {
  return (
    countryNamed(text) ??
    (/^[A-Z]{3}$/i.test(text) ? countryByCode(text.toUpperCase()) : undefined) ??
    (/^[a-z-]+$/.test(text) ? ofAddress(text.split("-")) : undefined)
  );
}

/** "saudi-arabia" in its order, "korea-south" turned round. */
function ofAddress([first = "", ...rest]: readonly string[]): Country | undefined {
  const named = (words: readonly string[]) =>
    countryByName(words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join(" "));
  return named([first, ...rest]) ?? named([...rest, first]);
}
