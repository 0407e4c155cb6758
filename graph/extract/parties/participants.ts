/**
 * Participants
 * ============
 *
 * Who a phrase stands for: a name, a list of names, "officials from the UK and Italy", "the Israeli prime minister",
 * "both leaders", "he". A phrase that stands for nobody known gives nobody.
 */
import { familyName } from "../../family-name.ts";
import { representative } from "../../lexicon/representatives.ts";
import { isOfficeHead } from "../../lexicon/titles.ts";
import type { ActorType } from "../../schema.ts";
import type { Cast } from "../cast/cast.ts";
import type { Discourse } from "../discourse/discourse.ts";
import type { Mention } from "../mention.ts";
import type { Clause, Unit } from "../syntax/clause.ts";
import type { Party } from "./party.ts";
import { unnamed } from "./unnamed.ts";

/** "European nations", "Arab states" act as one group. */
const STATES = new Set(["nation", "country", "power", "ally", "capital", "partner", "neighbour", "neighbor"]);
const MEASURES = new Set(
  "dollar euro pound rouble ruble rupee yen yuan percent time hour day week month year".split(" "),
);
const QUANTITIES = new Set(
  "group number pair handful majority dozen series member trio team couple half ten hundred thousand million score".split(
    " ",
  ),
);
/** Who leads or fights for these doesn't act for the country: "Kenyan opposition leaders", "Syrian rebel commanders". */
const AGAINST =
  /\b(?:opposition|rebel|dissident|exiled?|former|ex|ousted|jailed|detained|separatist|secessionist|insurgent|militant|protest|union|tribal|religious|muslim|christian|jewish|business|student|civil|community|church|labou?r|anti-\w+)\b/;
const PRESS = new Set("reporter journalist correspondent press media crowd audience".split(" "));
/** What is called after the person at its head. */
const TEAMS: Readonly<Record<string, ActorType>> = {
  administration: "government",
  cabinet: "government",
  campaign: "organization",
};
const OWNED_BY = ["from", "of", "for", "in", "representing"];
/** Where one of these tells whose somebody is, "in" and "at" only tell where: "the leaders of Serbia in Brussels". */
const PLAINLY_OWNED_BY = new Set(["from", "of", "representing"]);

/** Reads phrases of one sentence. */
export class Participants {
  readonly #clause: Clause;
  readonly #cast: Cast;
  readonly #discourse: Discourse;
  readonly #unnamed: boolean;

  constructor(clause: Clause, cast: Cast, discourse: Discourse, unnamed = true) {
    this.#clause = clause;
    this.#cast = cast;
    this.#discourse = discourse;
    this.#unnamed = unnamed;
  }

  /** Only those who have a name, or belong to somebody who has. */
  get named(): Participants {
    return new Participants(this.#clause, this.#cast, this.#discourse, false);
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
    const home = this.#cast.actor(visitor.actor).country;
    return home !== undefined && home === this.#cast.actor(country.actor).country;
  }

  /** Whether somebody can be visited: anybody but a body that is only a name, as a town may be taken for one. */
  isVisitable({ actor }: Party): boolean {
    const { type, wikidata } = this.#cast.actor(actor);
    return type !== "organization" || wikidata !== undefined;
  }

  /** Whether somebody travels for others: by office, as a known leader, or as a delegation. */
  isOfficial({ actor, through }: Party): boolean {
    const { offices = [], type, wikidata } = this.#cast.actor(actor);
    return through !== undefined || type !== "person" || wikidata !== undefined || offices.length > 0;
  }

  /** "his country" */
  #homeOf(i: number, { lemma }: Unit): string | undefined {
    if (lemma !== "country" && lemma !== "nation") return undefined;
    const [owner] = this.of(this.#clause.children(i, "nmod:poss"));
    const country = owner && this.#cast.actor(owner.actor).country;
    return country && this.#cast.country(country);
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
    // "Lavrov's Turkish counterpart" is Turkey's.
    const possessor = /^(?:counterpart|colleague)$/.test(clause.unit(noun).lemma) ? [] : ["nmod:poss"];
    const modifiers = clause.children(noun, ...possessor, "amod", "compound", "nmod:desc", "det");
    const all = clause.obliques(noun, prepositions);
    const plain = all.filter((phrase) => PLAINLY_OWNED_BY.has(clause.preposition(phrase)));
    const phrases = plain.length > 0 ? plain : all;
    const direct = this.of(modifiers.filter((child) => this.#isActor(child)));
    return direct.length > 0 ? direct : this.of(phrases);
  }

  #isActor(i: number): boolean {
    const unit = this.#clause.unit(i);
    if (unit.mentions.length > 0 || unit.tag === "PRP$" || this.#clause.relation(i) === "nmod:poss") return true;
    // "Bush administration officials"
    return TEAMS[unit.lower] !== undefined && this.#clause.children(i).some((child) => this.#isActor(child));
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
    const counted = QUANTITIES.has(unit.lemma) ? clause.obliques(i, ["of"]) : [];
    if (counted.length > 0) return this.of(counted);
    const group = this.#discourse.group(clause, i);
    if (group.length > 0) return group;
    const state = this.#discourse.state(clause, i) ?? this.#homeOf(i, unit);
    if (state)
      return [{ actor: state, start: clause.words[unit.from]?.start ?? 0, end: clause.words[unit.to - 1]?.end ?? 0 }];
    // "its neighbours, particularly Turkey", "the minister, Sergei Lavrov"
    const named = clause
      .children(i, "appos", "nmod")
      .filter((child) => clause.unit(child).mentions.length > 0 && child > i && clause.preposition(child) === "");
    if (named.length > 0) return this.of(named);
    const [start, end] = this.#span(i);
    const kind =
      representative(unit.lemma) ?? (STATES.has(unit.lemma) && unit.tag === "NNS" ? "government" : undefined);
    const office = isOfficeHead(unit.lemma);
    if ((!kind && !office) || AGAINST.test(this.#words(i, unit)))
      return this.#nameless(i, start, end, (kind !== undefined || office) && this.owners(i).length > 0);
    const plural = unit.tag === "NNS" || unit.tag === "NNPS";
    const owners = this.owners(i, kind === "group" ? [...OWNED_BY, "at"] : OWNED_BY);
    const leaders = kind === "group" ? this.#leadersOf(i) : [];
    if (office && !plural) {
      const holder = this.#discourse.holder(clause, i, owners);
      // "officials from the White House counsel's office" act for the White House.
      const isNew = holder !== undefined && this.#cast.actor(holder).type === "role" && this.#ownsOffice(i);
      if (holder && !isNew) return [{ actor: holder, start, end }];
      // "The minister" is likelier one of those named than somebody new.
      if (owners.length === 0 && this.#cast.hasOffice(unit.lemma)) return [];
    }
    if (owners.length === 0) return leaders.length > 0 ? leaders : this.#nameless(i, start, end);
    const groups = this.#teamOf(i, owners) ?? this.#groups(i, plural, owners);
    if (groups) return groups;
    const through = this.#words(i, unit);
    // "Russia and Turkey's ministers": each by its own name.
    const spanOf = (owner: Party) => (owners.length > 1 ? { start: owner.start, end: owner.end } : { start, end });
    return [...owners.map((owner) => ({ actor: owner.actor, ...spanOf(owner), through })), ...leaders];
  }

  /** "The Trump administration" and "the Clinton campaign" are more than Trump and Clinton. */
  #teamOf(i: number, owners: readonly Party[]): Party[] | undefined {
    const { lower } = this.#clause.unit(i);
    const type = TEAMS[lower];
    const [owner] = owners;
    if (!type || !owner || owners.length > 1 || !this.isPerson(owner)) return undefined;
    const { name, country } = this.#cast.actor(owner.actor);
    const [start, end] = this.#span(i);
    return [{ actor: this.#cast.described(`${familyName(name, country)} ${lower}`, type, country), start, end }];
  }

  #ownsOffice(i: number): boolean {
    const head = this.#clause.head(i);
    const isOwner = head >= 0 && this.#clause.relation(i) === "nmod:poss";
    return isOwner && representative(this.#clause.unit(head).lemma) === "group";
  }

  /** "a delegation led by Lavrov" */
  #leadersOf(group: number): Party[] {
    const clause = this.#clause;
    const led = clause
      .children(group, "acl")
      .filter((verb) => /^(?:lead|head|chair)$/.test(clause.unit(verb).lemma) && clause.isPassive(verb));
    return this.of(led.flatMap((verb) => clause.agents(verb)));
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
      .filter((word) => word.start >= start && word.end <= end && word.tag !== "PRP$")
      .map((word) => word.text)
      .join(" ");
    if (mention.type === "region") {
      this.#cast.alias(mention.actor, phrase);
      return [{ actor: mention.actor, start, end }];
    }
    if (mention.type !== "group" || mention.as !== "demonym" || !plural) return undefined;
    return [{ actor: this.#cast.described(phrase, "group", mention.country), start, end }];
  }

  /** An actor that the phrase describes, or takes up again, without a name. */
  #nameless(i: number, start: number, end: number, belongs = false): Party[] {
    // "a Yemeni rebel official" has no name either, but belongs to somebody who has.
    if (!this.#unnamed && !belongs) return [];
    const found = unnamed(this.#clause, i);
    if (!found || this.#isAudience(i)) return [];
    const actor = this.#discourse.nameless(this.#clause, i, found);
    return actor ? [{ actor, start, end }] : [];
  }

  /** "Told lawmakers", "warned reporters": whoever is only told something, or reports it, has no part in it. */
  #isAudience(i: number): boolean {
    const clause = this.#clause;
    const head = clause.head(i);
    if (head < 0 || !/^i?obj$/.test(clause.relation(i))) return false;
    const { lemma } = clause.unit(head);
    return (
      lemma === "tell" || (/^(?:warn|brief|inform|remind|assure|show)$/.test(lemma) && PRESS.has(clause.unit(i).lemma))
    );
  }

  /** The noun and what stands before it, as words: "low-level delegation". */
  #words(i: number, unit: Unit): string {
    const modifiers = this.#clause
      .children(i, "amod", "compound")
      .filter((child) => child < i && !this.#isActor(child))
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
