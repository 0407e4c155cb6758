/**
 * Files
 * =====
 *
 * What the lexicon's tables are made from, and what each file says at its head.
 */
import { countryLines } from "./countries.ts";
import { leaderLines } from "./leaders.ts";
import { partyLines } from "./parties.ts";
import { placeLines } from "./places.ts";

const FACTBOOK = "The World Factbook, last edition 2026 (https://github.com/factbook/factbook.json), public domain";

/** The generated files: path from the root of the repository, and text. */
export function lexiconFiles(folder: string): Map<string, string> {
  return new Map([
    [
      "graph/codes/countries.data.ts",
      tableModule({
        title: "Country table",
        columns: "iso3, iso2, wikidata, name, names, adjectives, people, capitals, seats, ambiguous words",
        sources: [
          FACTBOOK,
          "Country codes (https://github.com/datasets/country-codes), ODC-PDDL 1.0",
          "Usage in newspapers, by hand: scripts/lexicon/country-words.ts",
        ],
        name: "COUNTRY_TABLE",
        lines: countryLines(folder),
      }),
    ],
    [
      "graph/lexicon/places.data.ts",
      tableModule({
        title: "Places table",
        columns: "country (ISO 3166-1 alpha-3), names",
        sources: [
          "Territories of rigour (https://github.com/opensanctions/rigour), MIT, © OpenSanctions",
          "Well-known places, by hand: scripts/lexicon/places.ts",
        ],
        name: "PLACES_TABLE",
        lines: placeLines(folder),
      }),
    ],
    [
      "graph/lexicon/parties.data.ts",
      tableModule({
        title: "Parties table",
        columns: "country (ISO 3166-1 alpha-3), name, other names",
        sources: [FACTBOOK],
        name: "PARTIES_TABLE",
        lines: partyLines(folder),
      }),
    ],
    [
      "graph/lexicon/leaders.data.ts",
      tableModule({
        title: "Leaders table",
        columns: "name, wikidata, surname, other names, party, state, offices (flag, of, title, from, to)",
        sources: [
          FACTBOOK,
          "Wikidata, October 2022 (https://github.com/every-politician-scrapers/world-leaders-2021), CC0 1.0",
          "Members of Congress (https://github.com/unitedstates/congress-legislators), CC0 1.0",
          "Well-known facts, by hand: scripts/lexicon/offices-by-hand.ts",
        ],
        name: "LEADERS_TABLE",
        lines: leaderLines(folder),
      }),
    ],
  ]);
}

interface Table {
  title: string;
  columns: string;
  sources: string[];
  name: string;
  lines: string[];
}

function tableModule({ title, columns, sources, name, lines }: Table): string {
  const text = lines.join("\n");
  if (/[`\\]|\$\{/.test(text)) throw new Error(`${title}: a cell holds a character that ends a template literal`);
  return [
    "/**",
    ` * ${title}`,
    ` * ${"=".repeat(title.length)}`,
    " *",
    " * Made by `npm run lexicon`; don't edit. One line each, tab-separated:",
    ` * ${columns}. Lists are joined by |.`,
    " *",
    " * Sources:",
    ...sources.map((source) => ` * - ${source}`),
    " */",
    `export const ${name} = \`\\`,
    `${text}\`;`,
    "",
  ].join("\n");
}
