/**
 * Discourse
 * =========
 *
 * What has been spoken of so far, and so whom "he", "they", "both leaders" and "the chancellor" mean.
 * Sentences are read in order; an expression without a plain antecedent means nobody.
 */
import type { Cast } from "./cast.ts";
import type { Clause } from "./clause.ts";
import { genderOf } from "./lexicon/given-names.ts";
import type { Party } from "./party.ts";

/** How many sentences a pronoun reaches back. */
const REACH = 3;

interface Spoken {
  party: Party;
  sentence: number;
  /** Position in the document, to compare what comes first. */
  at: number;
  subject: boolean;
}

/** Plural nouns that take up those just named. */
const PLURAL_ANAPHORS = new Set(
  "side party leader president minister country nation government delegation man woman counterpart official diplomat ally senator negotiator rival capital chief".split(
    " ",
  ),
);
const STATES = new Set("country nation government capital state".split(" "));
const FIRST_SINGULAR = /^(i|me|my|myself|mine)$/;
const FIRST_PLURAL = /^(we|us|our|ours|ourselves)$/;

export class Discourse {
  readonly #cast: Cast;
  /** Whoever "we" is outside quotations: the body that issues the text. */
  readonly #issuer: string | undefined;
  #spoken: Spoken[] = [];
  #together: { parties: Party[]; sentence: number }[] = [];
  #sentence = 0;
  #speaker: (at: number) => Party[] = () => [];
  #asking = false;

  constructor(cast: Cast, issuer?: string) {
    this.#cast = cast;
    this.#issuer = issuer;
  }

  /** Before a sentence is read: what it names can be meant by its own pronouns. */
  enter(clause: Clause, sentence: number, speaker: (at: number) => Party[]): void {
    this.#sentence = sentence;
    this.#speaker = speaker;
    this.#spoken = this.#spoken.filter((one) => sentence - one.sentence <= REACH * 2);
    this.#together = this.#together.filter((group) => sentence - group.sentence <= REACH);
    for (const [i, unit] of clause.units.entries()) {
      const subject = clause.relation(i).startsWith("nsubj");
      for (const { actor, start, end } of unit.mentions) {
        if (actor) this.#spoken.push({ party: { actor, start, end }, sentence, at: start, subject });
      }
    }
  }

  /** After a sentence has been read: whom its subjects, pronouns included, have meant. */
  leave(clause: Clause, read: (phrase: number) => Party[]): void {
    for (const [i, unit] of clause.units.entries()) {
      if (!clause.relation(i).startsWith("nsubj")) continue;
      const parties = read(i);
      if (parties.length > 1) this.together(parties);
      if (unit.mentions.length === 0 && parties.length === 1) {
        const party = parties[0] as Party;
        this.#spoken.push({ party, sentence: this.#sentence, at: clause.words[unit.from]?.start ?? 0, subject: true });
      }
    }
  }

  /** Several named as doing something together: whom "they" and "both sides" mean next. */
  together(parties: Party[]): void {
    this.#together.push({ parties, sentence: this.#sentence });
  }

  /** Who speaks at a position: whoever is quoted there, else the body that issues the text, if one does. */
  voice(at: number): Party[] {
    const quoted = this.#quoted(at);
    if (quoted.length > 0 || !this.#issuer) return quoted;
    return [{ actor: this.#issuer, start: at, end: at }];
  }

  /** Whom a pronoun means. */
  antecedents(clause: Clause, i: number): Party[] {
    const unit = clause.unit(i);
    const at = clause.words[unit.from]?.start ?? 0;
    const end = clause.words[unit.to - 1]?.end ?? at;
    const mean = (parties: Party[]) => parties.map((party) => ({ ...party, start: at, end }));
    const { lower } = unit;
    if (FIRST_SINGULAR.test(lower)) return mean(this.#quoted(at));
    if (FIRST_PLURAL.test(lower)) return mean(this.voice(at));
    if (/^(they|them|their|themselves)$/.test(lower)) return mean(this.#plural(at));
    if (/^(he|him|his|himself)$/.test(lower)) return mean(this.#person(clause, i, at, "male"));
    if (/^(she|her|hers|herself)$/.test(lower)) return mean(this.#person(clause, i, at, "female"));
    if (/^(it|its|itself)$/.test(lower)) return mean(this.#body(clause, i, at));
    return [];
  }

  /** Whom a plural noun takes up: "both leaders", "the two sides", "the two countries". */
  group(clause: Clause, i: number): Party[] {
    const unit = clause.unit(i);
    if (!PLURAL_ANAPHORS.has(unit.lemma) || !/^NNP?S$/.test(unit.tag)) return [];
    const modifiers = clause.children(i).map((child) => clause.unit(child).lower);
    if (!modifiers.some((word) => /^(the|both|these|two|three)$/.test(word))) return [];
    if (
      clause
        .children(i, "nmod", "nmod:poss", "acl", "acl:relcl", "amod", "compound")
        .some((child) => !/^(both|two)$/.test(clause.unit(child).lower))
    ) {
      return [];
    }
    const count =
      modifiers.includes("both") || modifiers.includes("two") ? 2 : modifiers.includes("three") ? 3 : undefined;
    const at = clause.words[unit.from]?.start ?? 0;
    const end = clause.words[unit.to - 1]?.end ?? at;
    const last = this.#together
      .filter((group) => count === undefined || group.parties.length === count)
      .filter((group) => group.parties[0] !== undefined && group.parties[0].start < at)
      .at(-1);
    if (!last) return [];
    if (!STATES.has(unit.lemma)) return last.parties.map((party) => ({ ...party, start: at, end }));
    return last.parties.flatMap((party) => {
      const country = this.#cast.actor(party.actor).country;
      const actor = country ? this.#cast.country(country) : undefined;
      return actor ? [{ actor, start: at, end }] : [];
    });
  }

  /** Whom a title without a name means: "the president", "the Israeli prime minister". */
  holder(clause: Clause, i: number, owners: readonly Party[]): string | undefined {
    const unit = clause.unit(i);
    const modifiers = clause.children(i, "amod", "compound").map((child) => clause.unit(child));
    const determiner = clause.children(i, "det").map((child) => clause.unit(child).lower)[0];
    const title = [
      ...modifiers.filter((m) => m.mentions.length === 0 && m.from < unit.from).map((m) => m.lower),
      unit.lower,
    ]
      .filter(Boolean)
      .join(" ");
    if (/\b(former|ex|new|next|late)\b/.test(title)) return undefined;
    const country = owners
      .map((owner) => this.#cast.actor(owner.actor))
      .find((owner) => owner.type === "country")?.country;
    if (country) {
      const owner = owners[0] as Party;
      const known = this.#cast.holder(title, country);
      if (known) return known;
      if (determiner === "a" || determiner === "an" || determiner === "another") return undefined;
      return this.#cast.described(
        `${clause.words.find((word) => word.start === owner.start)?.text ?? country} ${title}`,
        "role",
        country,
      );
    }
    if (determiner !== "the" || owners.length > 0) return undefined;
    const at = clause.words[unit.from]?.start ?? 0;
    // "The Deputy Secretary" is who has been called so, "the secretary" whoever is some secretary.
    const holders = this.#spoken.filter((one) => one.at < at && this.#cast.actor(one.party.actor).type === "person");
    const called = (words: readonly string[]) =>
      holders.filter(({ party }) =>
        this.#cast.actor(party.actor).offices?.some((office) => {
          const own = office.title.toLowerCase().split(/\W+/);
          return words.every((word) => own.includes(word));
        }),
      );
    const whole = called(title.split(" "));
    const holding = whole.length > 0 ? whole : called([unit.lemma]);
    // Whoever the text is about is meant before whoever is only named.
    const subjects = holding.filter((one) => one.subject);
    return (subjects.length > 0 ? subjects : holding).at(-1)?.party.actor;
  }

  /** Who speaks at a position; nobody for the speaker's own "I". */
  #quoted(at: number): Party[] {
    if (this.#asking) return [];
    this.#asking = true;
    const speaker = this.#speaker(at);
    this.#asking = false;
    return speaker;
  }

  #person(clause: Clause, i: number, at: number, gender: "male" | "female"): Party[] {
    const coarguments = this.#coarguments(clause, i);
    const fits = (one: Spoken) => {
      const actor = this.#cast.actor(one.party.actor);
      const given = genderOf(actor.name);
      return actor.type === "person" && (given === undefined || given === gender) && !coarguments.has(actor.id);
    };
    return this.#choose(at, fits);
  }

  #body(clause: Clause, i: number, at: number): Party[] {
    const coarguments = this.#coarguments(clause, i);
    return this.#choose(at, (one) => {
      const actor = this.#cast.actor(one.party.actor);
      return (
        (actor.type === "country" || actor.type === "organization" || actor.type === "government") &&
        !coarguments.has(actor.id) &&
        (one.subject || one.sentence === this.#sentence)
      );
    });
  }

  /** Subjects before others, this sentence before the last, the later of two in a sentence's own order. */
  #choose(at: number, fits: (one: Spoken) => boolean): Party[] {
    const earlier = this.#spoken.filter((one) => one.at < at && one.sentence >= this.#sentence - REACH && fits(one));
    for (let back = 0; back <= REACH; back++) {
      const subjects = earlier.filter((one) => one.subject && one.sentence === this.#sentence - back);
      const chosen = subjects.at(back === 0 ? -1 : 0);
      if (chosen) return [chosen.party];
      // "After the call with Putin he spoke …": a name that is no subject waits for the sentence before.
      const others = back === 0 ? [] : earlier.filter((one) => one.sentence >= this.#sentence - back);
      const last = others.at(-1);
      if (last) return [last.party];
    }
    return earlier.slice(-1).map((one) => one.party);
  }

  #plural(at: number): Party[] {
    const last = this.#together.filter((group) => (group.parties[0]?.start ?? 0) < at).at(-1);
    if (last) return last.parties;
    return this.#choose(at, (one) => {
      const { type } = this.#cast.actor(one.party.actor);
      return (type === "group" || type === "organization") && one.subject;
    });
  }

  /** A pronoun that is an object is not its own verb's subject: in "Rubio met him", him is not Rubio. */
  #coarguments(clause: Clause, i: number): Set<string> {
    const relation = clause.relation(i);
    const verb = clause.head(i);
    const taken = new Set<string>();
    if (verb < 0 || relation === "nmod:poss") return taken;
    for (const sibling of clause.children(verb, "nsubj", "obj", "obl", "iobj")) {
      if (sibling === i) continue;
      for (const { actor } of clause.unit(sibling).mentions) if (actor) taken.add(actor);
    }
    return taken;
  }
}
