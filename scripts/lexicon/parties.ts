/**
 * Parties
 * =======
 *
 * Party names and abbreviations of the World Factbook, one line a party: country, name, other names.
 */
import { countriesByGec } from "./country-of.ts";
import { readTsv } from "./tables.ts";

/** What the Factbook has in the place of a name: a remark. */
const REMARK =
  /\bnone\b|^NA$|does not|do not|not expressly|includes|formerly|\bcoalition\b|led by|known as|based |under .* control|independents?$|;/i;

/** Longer than this is a sentence. */
const LONGEST = 90;

/** The lines of the parties table. */
export function partyLines(folder: string): string[] {
  const countries = countriesByGec(folder);
  const lines = new Set<string>();
  for (const row of readTsv(folder, "factbook_parties.tsv")) {
    const country = countries.get(row("gec"));
    const [name = "", ...others] = row("party")
      .replace(/; note.*$/, "")
      .split(/\s*[()]\s*/)
      .map((part) => part.trim())
      .filter(Boolean);
    if (!country || !name || REMARK.test(name) || name.length > LONGEST) continue;
    const aliases = [...others, ...row("abbreviation").split(/\s*(?:,|;| or |\/)\s*/)].filter(
      (other) => other && other !== name && !REMARK.test(other) && /^\p{L}[\p{L}\p{N}'’.\- ]+$/u.test(other),
    );
    lines.add([country.iso3, name, [...new Set(aliases)].join("|")].join("\t").replaceAll("`", "'"));
  }
  return [...lines].sort();
}
