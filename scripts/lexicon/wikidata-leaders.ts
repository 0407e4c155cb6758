/**
 * Leaders in Wikidata
 * ===================
 *
 * Heads of state and government as Wikidata had them in October 2022, with years.
 */
import { COUNTRIES } from "../../graph/codes/countries.ts";
import { type Person, surnameOf, type Term } from "./person.ts";
import { readCsv } from "./tables.ts";

/** When the source was made. */
const AS_OF = "2022-10";

/** Wikidata's kingdoms of several countries, under the country that acts. */
const REALMS: Record<string, string> = { Q29999: "NLD", Q756617: "DNK" };

const HEAD_OF_STATE =
  /\b(?:president|monarch|king|queen|emperor|sultan|emir|pope|supreme leader|druk gyalpo|ngwenyama|yang di-pertuan|ao o le malo)\b|^prince of|^military leader|presidential council/i;
const HEAD_OF_GOVERNMENT = /\b(?:prime minister|premier|chancellor|taoiseach|executive yuan|council of ministers)\b/i;
/** Elected by turns, shared, or not of a country of its own. */
const LEFT_OUT =
  /governor-general|co-prince|captain regent|federal council|pontifical|chief minister|minister of state/i;

/** What a title is called in the news, where the label is not it. */
const TITLES: readonly [label: RegExp, title: string][] = [
  [/executive yuan/i, "premier"],
  [/council of ministers/i, "prime minister"],
  [/monarch/i, "monarch"],
  [/druk gyalpo|ngwenyama|yang di-pertuan/i, "king"],
  [/^federal /i, "chancellor"],
];

/** The persons, each with the offices held. */
export function wikidataLeaders(folder: string): Person[] {
  const iso3 = new Map(COUNTRIES.map((country) => [country.wikidata, country.iso3]));
  const persons = new Map<string, Person>();
  const rows = readCsv(folder, "world_leaders_wikidata_2022.csv");
  for (const row of rows) {
    const [label, wikidata] = [row("positionLabel"), row("officeholder")];
    const of = REALMS[row("countryid")] ?? iso3.get(row("countryid"));
    const flag = flagOf(label, of);
    const name = plainName(row("officeholderLabel"));
    if (!of || !flag || LEFT_OUT.test(label) || /^Q\d+$/.test(name)) continue;
    const next = rows
      .filter(
        (other) => other("position") === row("position") && Number(other("start_year")) > Number(row("start_year")),
      )
      .map((other) => other("start_year"))
      .sort()[0];
    const term: Term = {
      flag,
      of,
      title: titleOf(label),
      from: row("start_year"),
      to: row("end_year") || next || `~${AS_OF}`,
    };
    const person = persons.get(wikidata);
    if (person) person.terms.push(term);
    else
      persons.set(wikidata, {
        name,
        surname: surnameOf(name, of),
        wikidata,
        aliases: [],
        party: "",
        state: "",
        terms: [term],
      });
  }
  return [...persons.values()];
}

function flagOf(label: string, of: string | undefined): Term["flag"] {
  if (HEAD_OF_GOVERNMENT.test(label) || (of === "IRN" && /president/i.test(label))) return "G";
  return HEAD_OF_STATE.test(label) ? "S" : "";
}

/** "Salman of Saudi Arabia", "Albert II, Prince of Monaco": without what tells the country. */
function plainName(label: string): string {
  return label
    .replace(/, Prince .*$| of (?:the )?[A-Z][\p{L} ]+$/u, "")
    .replace(/ "[^"]+"/, "")
    .replace(/^Pope |^Matamela /, "");
}

function titleOf(label: string): string {
  const title = TITLES.find(([pattern]) => pattern.test(label))?.[1] ?? label.replace(/ (?:of|for) .*$/, "");
  return title.toLowerCase();
}
