/**
 * Participants
 * ============
 *
 * Who a phrase stands for: a name, a list of names, "officials from the UK and Italy", "the Israeli prime minister",
 * "both leaders", "he". A phrase that stands for nobody known gives nobody.
 */
import type { Cast } from "./cast.ts";
import type { Clause, Unit } from "./clause.ts";
import type { Discourse } from "./discourse.ts";
import { representative } from "./lexicon/representatives.ts";
import { isOfficeHead } from "./lexicon/titles.ts";
import type { Mention } from "./mention.ts";
import type { Party } from "./party.ts";

/** "European nations", "Arab states" act as one group. */
const STATES = new Set(["nation", "country", "power", "ally", "capital", "partner", "neighbour", "neighbor"]);
const MEASURES = new Set(
  "dollar euro pound rouble ruble rupee yen yuan percent time hour day week month year".split(" "),
);
const QUANTITIES = new Set("group number pair handful majority dozen series member trio team couple half".split(" "));
const OWNED_BY = ["from", "of", "for", "in", "representing"];

/** Reads phrases of one sentence. */
export class Participants {
  readonly #clause: Clause;
  readonly #cast: Cast;
  readonly #discourse: Discourse;

  constructor(clause: Clause, cast: Cast, discourse: Discourse) {
    this.#clause = clause;
    this.#cast = cast;
    this.#discourse = discourse;
  }

  /** Everybody named by these phrases, coordinated ones included, each once. */
  of(phrases: readonly number[]): Party[] {
    const parties = phrases.flatMap((phrase) => this.#clause.coordinated(phrase)).flatMap((phrase) => this.one(phrase));
    return parties.filter((party, i) => parties.findIndex((other) => other.actor === party.actor) === i);
  }

  /** Whoever one phrase stands for, without what is coordinated with it. */
  one(i: number): Party[] {
    const unit = this.#clause.unit(i);
    if (unit.mentions.length > 0) return unit.mentions.flatMap((mention) => this.#named(mention));
    if (unit.pos === "PRON" || unit.tag === "PRP" || unit.tag === "PRP$") {
      // "We, the foreign ministers of …"
      const told = this.of(this.#clause.children(i, "appos"));
      return told.length > 0 ? told : this.#discourse.antecedents(this.#clause, i);
    }
    if (unit.pos !== "NOUN" && unit.pos !== "PROPN" && unit.pos !== "ADJ" && unit.pos !== "NUM" && unit.pos !== "DET")
      return [];
    return this.#described(i, unit);
  }

  isPerson(party: Party): boolean {
    return this.#cast.actor(party.actor).type === "person";
  }

  /** Whether a person is of that country: a governor who flies to the capital visits no foreign state. */
  isAtHome(visitor: Party, country: Party): boolean {
    return this.#cast.actor(visitor.actor).country === this.#cast.actor(country.actor).country;
  }

  /** The country that a place stands for as a destination: its capital's. */
  countryOfPlace(i: number): Party[] {
    return this.#clause.unit(i).mentions.flatMap(({ country, start, end }) => {
      const actor = country ? this.#cast.country(country) : undefined;
      return actor ? [{ actor, start, end }] : [];
    });
  }

  /** The actors that a noun belongs to: "Russia's", "Russian", "of Russia", "by Russia". */
  owners(noun: number, prepositions: readonly string[] = OWNED_BY): Party[] {
    const clause = this.#clause;
    // "2 billion Canadian dollars" are not Canada's.
    if (MEASURES.has(clause.unit(noun).lemma)) return [];
    const modifiers = clause.children(noun, "nmod:poss", "amod", "compound", "nmod:desc", "det");
    const phrases = clause.obliques(noun, prepositions);
    const direct = this.of(modifiers.filter((child) => this.#isActor(child)));
    return direct.length > 0 ? direct : this.of(phrases);
  }

  #isActor(i: number): boolean {
    const unit = this.#clause.unit(i);
    return unit.mentions.length > 0 || unit.tag === "PRP$" || this.#clause.relation(i) === "nmod:poss";
  }

  #named(mention: Mention): Party[] {
    if (!mention.actor) return [];
    // "a Democrat" is one of many.
    if (
      mention.type === "group" &&
      mention.as === "demonym" &&
      /^(?:a|an)$/i.test(this.#clause.words[mention.from - 1]?.text ?? "")
    )
      return [];
    const party: Party = { actor: mention.actor, start: mention.start, end: mention.end };
    return [mention.as === "demonym" && /s$/.test(mention.name) ? { ...party, through: mention.name } : party];
  }

  #described(i: number, unit: Unit): Party[] {
    const clause = this.#clause;
    // "a group of diplomats", "members of a delegation"
    if (QUANTITIES.has(unit.lemma)) return this.of(clause.obliques(i, ["of"]));
    const group = this.#discourse.group(clause, i);
    if (group.length > 0) return group;
    // "its neighbours, particularly Turkey", "the minister, Sergei Lavrov"
    const named = clause
      .children(i, "appos", "nmod")
      .filter((child) => clause.unit(child).mentions.length > 0 && child > i && clause.preposition(child) === "");
    if (named.length > 0) return this.of(named);
    const [start, end] = this.#span(i);
    const kind =
      representative(unit.lemma) ?? (STATES.has(unit.lemma) && unit.tag === "NNS" ? "government" : undefined);
    const office = isOfficeHead(unit.lemma);
    if (!kind && !office) return [];
    const plural = unit.tag === "NNS" || unit.tag === "NNPS";
    const owners = this.owners(i, kind === "group" ? [...OWNED_BY, "at"] : OWNED_BY);
    if (office && !plural) {
      const holder = this.#discourse.holder(clause, i, owners);
      if (holder) return [{ actor: holder, start, end }];
    }
    if (owners.length === 0) return [];
    const groups = this.#groups(i, plural, owners);
    if (groups) return groups;
    const through = this.#words(i, unit);
    return owners.map((owner) => ({ actor: owner.actor, start, end, through }));
  }

  /** "European leaders" are the Europeans; "Republican senators" are a group of their own. */
  #groups(i: number, plural: boolean, owners: readonly Party[]): Party[] | undefined {
    const [start, end] = this.#span(i);
    const modifiers = this.#clause
      .children(i, "amod", "compound")
      .flatMap((child) => this.#clause.unit(child).mentions);
    const [mention] = modifiers;
    if (!mention?.actor || owners.length !== 1) return undefined;
    const phrase = this.#clause.words
      .filter((word) => word.start >= start && word.end <= end)
      .map((word) => word.text)
      .join(" ");
    if (mention.type === "region") {
      this.#cast.alias(mention.actor, phrase);
      return [{ actor: mention.actor, start, end }];
    }
    if (mention.type !== "group" || mention.as !== "demonym" || !plural) return undefined;
    return [{ actor: this.#cast.described(phrase, "group", mention.country), start, end }];
  }

  /** The noun and what stands before it, as words: "low-level delegation". */
  #words(i: number, unit: Unit): string {
    const modifiers = this.#clause
      .children(i, "amod", "compound")
      .filter((child) => child < i && this.#clause.unit(child).mentions.length === 0)
      .map((child) => this.#clause.unit(child).lower);
    return [...modifiers, unit.lower].filter(Boolean).join(" ");
  }

  #span(i: number): [number, number] {
    const { words } = this.#clause;
    const unit = this.#clause.unit(i);
    const before = this.#clause
      .children(i, "amod", "compound", "nmod:poss", "det", "nummod")
      .filter((child) => child < i && this.#clause.unit(child).pos !== "DET");
    const from = Math.min(unit.from, ...before.map((child) => this.#clause.extent(child).from));
    return [words[from]?.start ?? 0, words[unit.to - 1]?.end ?? 0];
  }
}
