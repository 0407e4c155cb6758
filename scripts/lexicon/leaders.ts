/**
 * Leaders
 * =======
 *
 * Brings the sources together: one line a person, with all offices known.
 */
import { officeKind } from "../../graph/lexicon/office-kind.ts";
import { congress, executiveIds } from "./congress.ts";
import { type CurrentLeader, factbookLeaders } from "./factbook-leaders.ts";
import { ALSO_CALLED, OFFICES_BY_HAND, WIKIDATA_IDS } from "./offices-by-hand.ts";
import { alsoCalled, fold, isCalled, type Person, sameWord, surnameOf, type Term } from "./person.ts";
import { wikidataLeaders } from "./wikidata-leaders.ts";

/** The lines of the leaders table: name, wikidata, surname, other names, party, state, terms. */
export function leaderLines(folder: string): string[] {
  const current = factbookLeaders(folder);
  const both = whereBothAreOne(current);
  const persons = [...wikidataLeaders(folder), ...congress(folder)];
  for (const [term, name] of officesByHand()) addByHand(persons, name, term);
  markBoth(persons, both);
  for (const person of persons) for (const alias of ALSO_CALLED[person.name] ?? []) alsoCalled(person, alias);
  for (const leader of current) addCurrent(persons, leader);
  const ids = [...Object.entries(WIKIDATA_IDS), ...executiveIds(folder)];
  for (const person of persons) person.wikidata ||= ids.find(([name]) => isCalled(person, name))?.[1] ?? "";
  markBoth(persons, both);
  for (const person of persons) person.terms = distinct(person.terms);
  return persons.map(line).sort();
}

/** The countries whose president is head of state and of government. */
function whereBothAreOne(current: CurrentLeader[]): Set<string> {
  const heads = current.filter(({ term }) => term.flag === "S");
  const governing = (head: CurrentLeader) =>
    current.some(({ name, term }) => name === head.name && term.of === head.term.of && term.flag === "G");
  return new Set(heads.filter(governing).map(({ term }) => term.of));
}

function markBoth(persons: Person[], countries: Set<string>): void {
  const presidents = persons.flatMap(({ terms }) => terms).filter(({ flag, title }) => flag && /president/.test(title));
  for (const term of presidents) if (countries.has(term.of)) term.flag = "SG";
}

function* officesByHand(): Generator<[Term, string]> {
  for (const row of OFFICES_BY_HAND.trim().split("\n")) {
    const [of = "", title = "", holders = ""] = row.split("; ");
    for (const holder of holders.split(" | ")) {
      const [name = "", from = "", to = ""] = holder.split(",");
      const kind = /^[A-Z]{3}$/.test(of) ? officeKind(title, of) : undefined;
      yield [
        {
          flag: kind === "head of state" ? "S" : kind === "head of government" && title !== "crown prince" ? "G" : "",
          of,
          title,
          from,
          to,
        },
        name,
      ];
    }
  }
}

/** What is known by hand is dated to the day, and replaces the years of the same office. */
function addByHand(persons: Person[], name: string, term: Term): void {
  const named = persons.filter(
    (person) => isCalled(person, name) || ALSO_CALLED[name]?.some((other) => isCalled(person, other)),
  );
  const person =
    named.length === 1
      ? named[0]
      : (named.find(({ terms }) => terms.some(({ of }) => of === term.of)) ?? newPerson(persons, name, term.of));
  if (!person) return;
  if (person.name !== name) alsoCalled(person, person.name);
  person.name = name;
  person.terms = person.terms.filter(
    (other) => other.from.length > 4 || other.of !== term.of || !other.flag || other.flag !== term.flag,
  );
  person.terms.push(term);
}

function newPerson(persons: Person[], name: string, country: string): Person {
  const person = {
    name,
    surname: surnameOf(name, country),
    wikidata: "",
    aliases: [],
    party: "",
    state: "",
    terms: [],
  };
  persons.push(person);
  return person;
}

function addCurrent(persons: Person[], { name, surname, term }: CurrentLeader): void {
  const person = known(persons, name, surname, term) ?? newPerson(persons, name, term.of);
  const [given = ""] = name.split(" ");
  if (!surname.startsWith(given)) alsoCalled(person, `${given} ${surname}`);
  person.surname = asIn(person.name, surname) ?? person.surname;
  alsoCalled(person, name);
  const running = person.terms.find(
    ({ of, flag, to }) => of === term.of && (flag === term.flag || flag === "SG") && (to === "" || to.startsWith("~")),
  );
  if (!running) person.terms.push(term);
  else {
    running.to = "";
    // A day is known by hand; a year may be that of another term.
    if (term.from && running.from.length < 10 && (term.from < running.from || term.from.startsWith(running.from)))
      running.from = term.from;
  }
}

/** The person of that country who is called so; else, with the same surname, by first name; else by office. */
function known(persons: Person[], name: string, surname: string, { of, flag }: Term): Person | undefined {
  const compatriots = persons.filter((person) => person.terms.some((term) => term.of === of));
  const family = fold(surname)
    .split(" ")
    .filter((word) => word !== "al");
  const [first = ""] = fold(name).split(" ");
  const tiers = [
    compatriots.filter((person) => isCalled(person, name)),
    // Of "Pedro Sánchez Pérez-Castejón" the first of the surnames will do.
    compatriots.filter((person) =>
      spellings(person).some((words) => !family.includes(first) && has(words, first) && has(words, family[0] ?? "")),
    ),
    compatriots.filter(
      (person) =>
        spellings(person).some((words) => family.every((word) => has(words, word))) &&
        person.terms.some((term) => term.of === of && term.flag.includes(flag) && !/^\d/.test(term.to)),
    ),
  ];
  const found = tiers.find((tier) => tier.length > 0) ?? [];
  if (found.length > 1) throw new Error(`${name} (${of}) is ${found.map((person) => person.name).join(" and ")}`);
  return found[0];
}

function spellings(person: Person): string[][] {
  return [person.name, ...person.aliases].map((name) => fold(name).split(" "));
}

/** The surname with the accents that the name has. */
function asIn(name: string, surname: string): string | undefined {
  const words = name.split(" ");
  const length = surname.split(" ").length;
  for (let at = 0; at + length <= words.length; at++) {
    const own = words.slice(at, at + length).join(" ");
    if (fold(own) === fold(surname)) return own;
  }
  return undefined;
}

function has(words: string[], wanted: string): boolean {
  return words.some((word) => sameWord(word, wanted));
}

/** Without what another term of the same office covers. */
function distinct(terms: Term[]): Term[] {
  const sorted = terms.toSorted((a, b) => (a.of + a.from < b.of + b.from ? -1 : 1));
  return sorted.filter(
    (term, index) =>
      !sorted.some(
        (other, at) => at < index && other.of === term.of && other.title === term.title && other.from === term.from,
      ),
  );
}

function line({ name, wikidata, surname, aliases, party, state, terms }: Person): string {
  const offices = terms.map(({ flag, of, title, from, to }) => [flag, of, title, from, to].join(","));
  return [name, wikidata, surname, aliases.join("|"), party, state, offices.join("|")].join("\t");
}
