/**
 * Names
 * =====
 *
 * Whether two names mean the same actor, and which gold actor an extracted one is.
 */
import { COUNTRIES } from "../../graph/codes/countries.ts";
import type { Actor, ActorGraphFile } from "../../graph/schema.ts";

export interface NamedActor {
  name: string;
  names: string[];
  type: string;
}

const TITLES = new Set(
  (
    "mr mrs ms dr sir dame lord lady king queen prince princess emir sheikh sultan pope cardinal archbishop bishop rev reverend " +
    "president vice premier prime minister chancellor secretary deputy assistant under acting interim chief head chair chairman chairwoman " +
    "speaker leader spokesman spokeswoman spokesperson ambassador envoy special counselor adviser advisor director general commissioner " +
    "foreign defence defense finance interior state of the for and affairs national security high representative senior permanent " +
    "senator sen representative rep congressman congresswoman governor gov mayor judge justice attorney " +
    "lieutenant colonel general gen col capt captain major admiral sergeant officer amb prof professor republican democratic house senate " +
    "former elect designate new us uk"
  ).split(" "),
);
const DEMONYMS = new Set(COUNTRIES.flatMap(({ demonyms }) => demonyms.adjective).map((word) => word.toLowerCase()));

/** Lower case, no accents, dots, quotes or possessive: "President Erdoğan’s" becomes "president erdogan". */
export function plain(name: string): string {
  return name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[’‘]/g, "'")
    .toLowerCase()
    .replace(/'s?(?=$|\s)/g, "")
    .replace(/\./g, "")
    .replace(/[^\p{L}\p{N}&'-]+/gu, " ")
    .trim()
    .replace(/^(the|a|an) /, "");
}

/** The plain name without the titles before it; the whole where it is nothing but titles. */
export function untitled(name: string): string {
  const words = plain(name).split(" ");
  const first = words.findIndex((word) => !TITLES.has(word) && !DEMONYMS.has(word));
  return first < 0 ? words.join(" ") : words.slice(first).join(" ");
}

const lastOf = (words: string[]) => {
  const kept = words.filter((word) => !["jr", "sr", "ii", "iii", "iv"].includes(word));
  return kept[kept.length - 1] ?? "";
};

/**
 * Persons go also by their surname: "Rubio" is "Marco Rubio" and "Secretary Rubio", unless first names disagree
 * ("Melania Trump" isn't "Donald Trump"). A first name agrees with its initial and with its short form's first letter.
 */
function samePerson(a: string[], b: string[]): boolean {
  const words = (names: string[]) => names.map((name) => untitled(name).split(" "));
  const as = words(a);
  const bs = words(b);
  const surnames = new Set(as.map(lastOf));
  if (!bs.some((name) => surnames.has(lastOf(name)))) return false;
  const firsts = (all: string[][]) => all.filter((name) => name.length > 1).map((name) => name[0]!.slice(0, 1));
  const mine = firsts(as);
  const theirs = firsts(bs);
  return mine.length === 0 || theirs.length === 0 || mine.some((first) => theirs.includes(first));
}

/**
 * How well two actors' names agree: 0 not at all; most for the same main name, then any same name, then the same
 * name without titles, then a person's surname.
 */
export function agreement(a: NamedActor, b: NamedActor): number {
  if (plain(a.name) === plain(b.name)) return 4;
  const all = (of: NamedActor) => [of.name, ...of.names];
  const theirs = all(b).map(plain);
  if (
    all(a)
      .map(plain)
      .some((name) => theirs.includes(name))
  )
    return 3;
  // Persons only: without its first word, the Republican Party would be the Democratic Party.
  if (a.type !== "person" || b.type !== "person") return 0;
  const bare = all(b).map(untitled);
  if (
    all(a)
      .map(untitled)
      .some((name) => bare.includes(name))
  )
    return 2;
  return samePerson(all(a), all(b)) ? 1 : 0;
}

const named = ({ name, aliases, type }: Actor): NamedActor => ({ name, names: aliases, type });

/**
 * The gold actor each extracted one is, by id; those that are none are left out. Two extracted actors may be one gold
 * actor: a contact of either is a contact of that one.
 */
export function matchActors(file: ActorGraphFile, gold: readonly (NamedActor & { id: string })[]): Map<string, string> {
  const matches = new Map<string, string>();
  for (const actor of file.actors) {
    let best = 0;
    for (const candidate of gold) {
      const score = agreement(named(actor), candidate);
      if (score <= best) continue;
      best = score;
      matches.set(actor.id, candidate.id);
    }
  }
  return matches;
}
