/**
 * Leaders in the Factbook
 * =======================
 *
 * Heads of state and government in early 2026, each "since" a day.
 */
import { honorificAt } from "../../graph/lexicon/honorifics.ts";
import { officeAt } from "../../graph/lexicon/titles.ts";
import { countriesByGec } from "./country-of.ts";
import type { Term } from "./person.ts";
import { readTsv } from "./tables.ts";

/** A current leader: the name, the words of it in capitals, and the office. */
export interface CurrentLeader {
  name: string;
  surname: string;
  term: Term;
}

/** In capitals, and no part of a name. */
const ACRONYMS = new Set(["GNU", "CNSP", "UK", "RN"]);
/** Notes, vacancies, and those who only represent a monarch. */
const NO_HOLDER =
  /^(?:represented|also|there|monarchies|overall|former|the |both|and |head of state|New Zealand|.*\bvacant\b)/;
const CAPITALS = /^(?:\p{L}+-)?\p{Lu}['’‘]?\p{Lu}[\p{Lu}'’‘-]*(?:-\p{L}+)?$/u;
/** Shared or rotating offices, which have no one holder to speak of; and the Vatican's administrator. */
const SHARED = new Set(["AND S", "BIH S", "SMR S", "SMR G", "VAT G"]);
const NAMELIKE =
  /^(?:\p{Lu}|(?:bin|bint|ibn|ibni|al|el|de|da|dos|la|del|ul|van|von|i|e|y|ould|al-\p{Lu}.*|el-\p{Lu}.*|d'\p{Lu}.*)$)/u;

/** The current leaders of independent countries. */
export function factbookLeaders(folder: string): CurrentLeader[] {
  const countries = countriesByGec(folder);
  return readTsv(folder, "factbook_leaders.tsv").flatMap((row) => {
    const country = countries.get(row("gec"));
    const text = row("title_and_name");
    if (!country?.independent || NO_HOLDER.test(text)) return [];
    const found = splitName(text.replace(/\s*\((?!.*\) ).*$/, "").replace(/\s*\([^)]*\)/g, ""));
    if (!found) return [];
    const flag = row("office") === "chief of state" ? "S" : "G";
    if (SHARED.has(`${country.iso3} ${flag}`)) return [];
    const title = titleIn(found.before, flag);
    // A deputy whom the Factbook lists for want of another.
    if (title.startsWith("vice ")) return [];
    return [
      {
        name: found.name,
        surname: found.surname,
        term: { flag, of: country.iso3, title, from: isoDate(row("since")), to: "" },
      },
    ];
  });
}

/** "Prime Minister Sifi GHRIEB": what stands before the name, the name, and the surname. */
function splitName(text: string): { before: string[]; name: string; surname: string } | undefined {
  const words = text.replace(/"[^"]*" /, "").split(/\s+/);
  const start = words.findIndex(
    (word) => CAPITALS.test(word.replace(/,$/, "")) && !ACRONYMS.has(word) && !/^[IVX]+$/.test(word),
  );
  if (start < 0) return undefined;
  let surnameEnd = start + 1;
  while (
    CAPITALS.test(words[surnameEnd] ?? "") ||
    (/^(?:BIN|DE|LA|e)$/.test(words[surnameEnd] ?? "") && CAPITALS.test(words[surnameEnd + 1] ?? ""))
  )
    surnameEnd++;
  let first = start;
  while (
    first > 0 &&
    NAMELIKE.test(words[first - 1] ?? "") &&
    !words[first - 1]?.endsWith(",") &&
    !isTitle(words, first - 1)
  )
    first--;
  let end = surnameEnd;
  // "Claudia SHEINBAUM Pardo" is called without what follows the surname; "ABIY Ahmed" is not.
  while ((first === start || /^Jr/.test(words[end] ?? "")) && NAMELIKE.test(words[end] ?? "")) end++;
  const name = words
    .slice(first, end)
    .map(titleCase)
    .join(" ")
    .replace(/,$/, "")
    .replace(/, Jr\./, " Jr.");
  return {
    before: words.slice(0, first),
    name: name.replace(/,/g, ""),
    surname: words.slice(start, surnameEnd).map(titleCase).join(" ").replace(/,/g, ""),
  };
}

function isTitle(words: string[], at: number): boolean {
  return (
    officeAt(words, at) !== undefined ||
    honorificAt(words, at) !== undefined ||
    /^(?:Sr\.|Forces|Chief|Republic|Confederation|Yuan|Government|Council|Spain|Minister\)?|State)$/.test(
      words[at] ?? "",
    )
  );
}

function titleCase(word: string): string {
  if (!/\p{Lu}{2}/u.test(word) || /^[IVX]+$/.test(word)) return word;
  return word.replace(/(\p{Lu})(\p{Lu}+)/gu, (_, first: string, rest: string) => first + rest.toLowerCase());
}

function titleIn(before: string[], flag: "S" | "G"): string {
  const all = before.join(" ").toLowerCase();
  if (flag === "G" && /prime minister/.test(all)) return "prime minister";
  for (let at = 0; at < before.length; at++) {
    const office = officeAt(before, at);
    if (office) return office.title;
    const honorific = honorificAt(before, at);
    if (honorific?.royal) return honorific.title;
  }
  return flag === "S" ? "head of state" : "head of government";
}

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** "12 December 2019" is 2019-12-12, "April 2018" 2018-04, "1997" 1997; "" where there is none. */
function isoDate(text: string): string {
  const [, day, month, year] = /^(?:(?:(\d{1,2}) )?(\p{L}+) )?(\d{4})\b/u.exec(text) ?? [];
  if (!year) return "";
  if (!month) return year;
  const number = String(MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1).padStart(2, "0");
  return day ? `${year}-${number}-${day.padStart(2, "0")}` : `${year}-${number}`;
}
