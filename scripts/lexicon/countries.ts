/**
 * Countries
 * =========
 *
 * Joins codes (country-codes, PDDL), names, demonyms and capitals (World Factbook, public domain) and
 * the hand-written words into one line a country.
 */
import { gecOf } from "./country-of.ts";
import { COUNTRY_WORDS, type CountryWords, NOT_LISTED } from "./country-words.ts";
import { type Row, readCsv, readTsv } from "./tables.ts";

/** What the Factbook does not code as one country, or the codes table does not list. */
const KOSOVO = { iso3: "XKX", iso2: "XK", wikidata: "Q1246" };

/** The lines of the country table: iso3, iso2, wikidata, name, names, adjectives, people, capitals, seats, ambiguous. */
export function countryLines(folder: string): string[] {
  const factbook = new Map(readTsv(folder, "factbook_countries.tsv").map((row) => [row("gec").toUpperCase(), row]));
  const coded = readCsv(folder, "country_codes_pddl.csv").map((row) => ({
    iso3: row("ISO3166-1-Alpha-3"),
    iso2: row("ISO3166-1-Alpha-2"),
    wikidata: row("wikidata_id").replace(/.*\//, ""),
    codes: row as Row | undefined,
    gec: row("FIPS"),
  }));
  const all = [...coded, { ...KOSOVO, codes: undefined, gec: "" }];
  return all
    .filter(({ iso3 }) => !NOT_LISTED.has(iso3))
    .sort((a, b) => (a.iso3 < b.iso3 ? -1 : 1))
    .map(({ iso3, iso2, wikidata, codes, gec }) => {
      const book = factbook.get(gecOf(iso3, gec));
      const words = COUNTRY_WORDS[iso3] ?? {};
      const name = words.name ?? commonName(book, codes);
      const demonyms = { people: demonymNouns(book), adjectives: demonymAdjectives(book) };
      return [
        iso3,
        iso2,
        words.wikidata ?? wikidata,
        name,
        list([...(words.names ?? []), ...tableNames(book, codes)].filter((other) => keeps(other, name, words))),
        list(words.adjectives ?? demonyms.adjectives),
        list(words.people ?? demonyms.people),
        list(words.capitals ?? capitals(book, codes).filter((capital) => capital !== name)),
        list(words.seats ?? []),
        list(words.ambiguous ?? []),
      ].join("\t");
    });
}

function list(words: string[]): string {
  return [...new Set(words)].join("|");
}

function keeps(other: string, name: string, words: CountryWords): boolean {
  return other !== name && !words.drop?.includes(other);
}

/** Without notes: "Bolivia (Plurinational State of)" is Bolivia, "China, Hong Kong ..." is nothing anybody writes. */
function plain(name: string): string {
  const short = name
    .replace(/\s*[([;].*$/, "")
    .replace(/\s*\*+$/, "")
    .trim();
  return short.includes(",") || short === "none" ? "" : short;
}

function commonName(book: Row | undefined, codes: Row | undefined): string {
  return plain(book?.("name") ?? "") || plain(codes?.("CLDR display name") ?? "");
}

function tableNames(book: Row | undefined, codes: Row | undefined): string[] {
  const names = [
    book?.("name"),
    book?.("long_name"),
    codes?.("CLDR display name"),
    codes?.("official_name_en"),
    codes?.("UNTERM English Short"),
    // Two letters are rarely written for a country other than those in the words by hand.
    ...(book?.("abbreviation").split(/,| or |\/|\(|\)/) ?? []).filter((word) => /^[A-Z]{3,}$/.test(word.trim())),
  ];
  return names
    .map((name) => plain(name?.trim() ?? ""))
    .flatMap((name) => [name, name.replace(" & ", " and ")])
    .flatMap((name) =>
      /^(Saint|St\.) /.test(name) ? ["Saint", "St.", "St"].map((st) => name.replace(/^\S+/, st)) : [name],
    )
    .filter((name) => name && !name.includes(" - "));
}

/** "Dane(s)" gives Dane, Danes; "Irishman(men), Irish (collective plural)" gives Irishman, Irishmen, Irish. */
function demonymNouns(book: Row | undefined): string[] {
  return (book?.("demonym_noun") ?? "")
    .replace(/; note.*$/, "")
    .split(/[,;/]| or /)
    .map((part) =>
      part.replace(/\((singular|plural|colloquial|collective plural|US |singular and plural).*$/, "").trim(),
    )
    .filter((part) => /^[A-Z]/.test(part) && part !== "NA")
    .flatMap((part) => {
      const [, stem = part, ending] = /^(.*?)\s*\((s|men|women)\)$/.exec(part) ?? [];
      if (ending === "s") return [stem, `${stem}s`];
      return ending ? [stem, stem.replace(/(wo)?man$/, ending)] : [stem];
    });
}

function demonymAdjectives(book: Row | undefined): string[] {
  return (book?.("demonym_adjective") ?? "")
    .replace(/; note.*$/, "")
    .split(/[,;/]| or /)
    .map((part) => part.replace(/\(.*$/, "").trim())
    .filter((part) => /^[A-Z]/.test(part) && part !== "NA" && part !== plain(book?.("name") ?? ""));
}

/** A territory's capital stands for no government in the news. */
function capitals(book: Row | undefined, codes: Row | undefined): string[] {
  if (codes?.("is_independent") !== "Yes") return [];
  const capital = (book?.("capital") || codes?.("Capital") || "").replace(/\s*[(;,].*$/, "").trim();
  return capital.startsWith("no ") || capital.startsWith("administered") ? [] : [capital].filter(Boolean);
}
