/**
 * Leaders
 * =======
 *
 * Who holds or held which office, and when.
 *
 * How far back it goes: heads of state and government of all countries from October 2022, with their terms then and since
 * February 2026; their predecessors, and foreign ministers, from about 2000 to 2015 on for the larger countries only; heads
 * of the larger international organisations from about 2005; members of the United States Congress sitting in 2026. What is
 * not in here is unknown, not untrue.
 */
import { countryByCode } from "../codes/countries.ts";
import { foldName } from "./fold-name.ts";
import { isNameSuffix } from "./honorifics.ts";
import { LEADERS_TABLE } from "./leaders.data.ts";
import { type OfficeKind, officeKind } from "./office-kind.ts";

export { foldName };

/** An office and its time. Dates are as precise as known: 2022, 2022-10, 2022-10-25. */
export interface Term {
  title: string;
  kinds: readonly OfficeKind[];
  /** ISO 3166-1 alpha-3, or the name of an organisation. */
  of: string;
  from?: string;
  /** Nothing while in office. */
  to?: string;
  /** Still in office then; when it ended isn't known. */
  seen?: string;
}

export interface Leader {
  name: string;
  surname: string;
  wikidata?: string;
  /** ISO 3166-1 alpha-3: of the first country the leader held office in. */
  country?: string;
  aliases: string[];
  /** Of members of Congress. */
  party?: string;
  /** Of members of Congress: the state's postal code. */
  state?: string;
  terms: readonly Term[];
}

const FLAGS: Readonly<Record<string, readonly OfficeKind[]>> = {
  S: ["head of state"],
  G: ["head of government"],
  SG: ["head of state", "head of government"],
};

/** All of them. */
export const LEADERS: readonly Leader[] = LEADERS_TABLE.split("\n").map(leader);

function leader(line: string): Leader {
  const [name = "", wikidata, surname = "", aliases, party, state, offices = ""] = line.split("\t");
  const terms = offices.split("|").map(term);
  const country = terms.find(({ of }) => countryByCode(of))?.of;
  return {
    name,
    surname,
    ...(wikidata && { wikidata }),
    ...(country && { country }),
    aliases: aliases ? aliases.split("|") : [],
    ...(party && { party }),
    ...(state && { state }),
    terms,
  };
}

function term(cell: string): Term {
  const [flag = "", of = "", title = "", from, to] = cell.split(",");
  const kind =
    countryByCode(of) || title.startsWith("high representative for")
      ? officeKind(title, of)
      : "head of an organisation";
  const seen = to?.startsWith("~") ? to.slice(1) : undefined;
  return {
    title,
    kinds: FLAGS[flag] ?? (kind ? [kind] : []),
    of,
    ...(from && { from }),
    ...(to && !seen && { to }),
    ...(seen && { seen }),
  };
}

const byName = group((one) => [one.name, ...one.aliases]);
const bySurname = group(({ name, surname }) => {
  const words = name.split(" ").filter((word) => !isNameSuffix(word));
  // "Peña Nieto", "Nieto"
  return new Set([surname, words.at(-1) ?? "", ...(words.length > 2 ? [words.slice(-2).join(" ")] : [])]);
});

function group(names: (one: Leader) => Iterable<string>): Map<string, Leader[]> {
  const leaders = new Map<string, Leader[]>();
  for (const one of LEADERS) {
    for (const key of new Set([...names(one)].map(foldName))) leaders.set(key, [...(leaders.get(key) ?? []), one]);
  }
  return leaders;
}

/**
 * The leader of that name, in any usual transliteration: by the full name, or by the surname alone if only one
 * was in office on the date (EDTF: a day, month or year), or only one at the head of a state or government.
 *
 * @example
 *
 * ```ts
 * leaderByName("Volodymyr Zelensky")?.wikidata; // "Q3874799"
 * leaderByName("Johnson", "2021")?.name; // "Boris Johnson"
 * leaderByName("Kim", "2025-09"); // undefined: the one in the North or the one in the South?
 * ```
 */
export function leaderByName(name: string, date?: string): Leader | undefined {
  const key = foldName(name);
  const named = byName.get(key) ?? withoutInitials(name);
  if (named) return single(named) ?? single(inOffice(named, date));
  const namesakes = inOffice(bySurname.get(key) ?? [], date);
  return (
    single(namesakes) ?? single(namesakes.filter((one) => one.terms.some((held) => isTop(held) && covers(held, date))))
  );
}

/** "Marcus R. Rubio Jr." is "Marcus Rubio". */
function withoutInitials(name: string): Leader[] | undefined {
  const words = name.split(" ");
  const full = words.filter((word, at) => at === 0 || !(/^\p{Lu}\.$/u.test(word) || isNameSuffix(word)));
  return full.length < words.length && full.length > 1 ? byName.get(foldName(full.join(" "))) : undefined;
}

/**
 * Who held an office of a country (ISO 3166-1 alpha-3) or an organisation on a date, where that is one person.
 *
 * @example
 *
 * ```ts
 * officeHolder("USA", "foreign minister", "2025-05-18")?.name; // "Marco Rubio"
 * officeHolder("GBR", "head of government", "2022"); // undefined: three of them
 * ```
 */
export function officeHolder(of: string, kind: OfficeKind, date: string): Leader | undefined {
  return single(
    LEADERS.filter(({ terms }) =>
      terms.some((held) => held.of === of && held.kinds.includes(kind) && covers(held, date)),
    ),
  );
}

/** The offices that a leader held on a date. */
export function officesOf(one: Leader, date: string): Term[] {
  return one.terms.filter((held) => covers(held, date));
}

/** Whether a leader is known by the surname alone: whoever heads, or represents abroad, a state on the date. */
export function isProminent(leader: Leader, date: string | undefined): boolean {
  const offices = date ? officesOf(leader, date) : leader.terms;
  return offices.some(({ kinds }) =>
    kinds.some((kind) => kind === "head of state" || kind === "head of government" || kind === "foreign minister"),
  );
}

function inOffice(leaders: readonly Leader[], date: string | undefined): Leader[] {
  return leaders.filter(({ terms }) => terms.some((held) => covers(held, date)));
}

function isTop({ kinds }: Term): boolean {
  return kinds.includes("head of state") || kinds.includes("head of government");
}

/** Whether a term and a date have a day in common; on the day of a handover, only the successor's. */
function covers({ from, to, seen }: Term, date: string | undefined): boolean {
  if (!date) return true;
  const [first = date, last = first] = date.split("/");
  if (from && earliest(from) > latest(last)) return false;
  const end = to ?? seen;
  if (!end) return true;
  return end.length === 10 ? earliest(first) < end : earliest(first) <= latest(end);
}

function earliest(date: string): string {
  return `${date}-01-01`.slice(0, 10);
}

function latest(date: string): string {
  return `${date}-12-31`.slice(0, 10);
}

function single<T>(list: readonly T[]): T | undefined {
  return list.length === 1 ? list[0] : undefined;
}
