/**
 * Discourse
 * =========
 *
 * What has been spoken of so far, and so whom "he", "they", "both leaders" and "the chancellor" mean.
 * Sentences are read in order; an expression without a plain antecedent means nobody.
 */

import { genderOf } from "../../lexicon/given-names.ts";
import type { ActorType } from "../../schema.ts";
import type { Cast } from "../cast/cast.ts";
import type { Party } from "../parties/party.ts";
import type { Unnamed } from "../parties/unnamed.ts";
import type { Clause } from "../syntax/clause.ts";
import { officeHolder } from "./office-holders.ts";
import { REACH, type Spoken } from "./spoken.ts";
import { isBody, TakeUp } from "./take-up.ts";

/** Plural nouns that take up those just named: persons, or anybody. */
const PERSONS = new Set(
  "leader president minister man woman counterpart official diplomat senator negotiator chief secretary chancellor premier politician envoy".split(
    " ",
  ),
);
const PLURAL_ANAPHORS = new Set([
  ...PERSONS,
  ..."side party country nation government delegation ally rival capital".split(" "),
]);
/** "the two", "both", "the pair" */
const COUNTS: Readonly<Record<string, number>> = { both: 2, two: 2, pair: 2, duo: 2, three: 3, trio: 3, four: 4 };
const STATES = new Set("country nation government capital state".split(" "));
const FIRST_SINGULAR = /^(i|me|my|myself|mine)$/;
const FIRST_PLURAL = /^(we|us|our|ours|ourselves)$/;

export class Discourse {
  readonly #cast: Cast;
  readonly #takeUp: TakeUp;
  /** Whoever "we" is outside quotations: the body that issues the text. */
  readonly #issuer: string | undefined;
  #spoken: Spoken[] = [];
  #together: { parties: Party[]; sentence: number }[] = [];
  #sentence = 0;
  #speaker: (at: number) => Party[] = () => [];
  #asking = false;

  constructor(cast: Cast, issuer?: string) {
    this.#cast = cast;
    this.#takeUp = new TakeUp(cast);
    this.#issuer = issuer;
  }

  /** Before a sentence is read: what it names can be meant by its own pronouns. */
  enter(clause: Clause, sentence: number, speaker: (at: number) => Party[]): void {
    this.#sentence = sentence;
    this.#speaker = speaker;
    this.#takeUp.enter(sentence);
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
    if (/^(they|them|their|themselves)$/.test(lower)) {
      const own = lower === "their" ? this.#ownSubject(clause, i) : [];
      return mean(own.length > 0 ? own : this.#plural(at));
    }
    if (/^(he|him|his|himself)$/.test(lower)) return mean(this.#person(clause, i, at, "male"));
    if (/^(she|her|hers|herself)$/.test(lower)) return mean(this.#person(clause, i, at, "female"));
    if (/^(it|its|itself)$/.test(lower)) return mean(this.#body(clause, i, at));
    return [];
  }

  /** Whom a plural noun takes up: "both leaders", "the two sides", "the two countries", "the pair". */
  group(clause: Clause, i: number): Party[] {
    const unit = clause.unit(i);
    const counted = COUNTS[unit.lower];
    const plural = PLURAL_ANAPHORS.has(unit.lemma) && /^NNP?S$/.test(unit.tag);
    if (!plural && (counted === undefined || !/^(?:NOUN|NUM|DET|PRON)$/.test(unit.pos))) return [];
    const modifiers = clause.children(i).map((child) => clause.unit(child).lower);
    if (unit.lower !== "both" && !modifiers.some((word) => /^(?:the|both|these|two|three)$/.test(word))) return [];
    if (isQualified(clause, i)) return [];
    const count = counted ?? modifiers.map((word) => COUNTS[word]).find((number) => number !== undefined);
    const at = clause.words[unit.from]?.start ?? 0;
    const end = clause.words[unit.to - 1]?.end ?? at;
    const last = this.#taken(at, count, counted !== undefined ? undefined : PERSONS.has(unit.lemma) ? "person" : "any");
    if (!STATES.has(unit.lemma)) return last.map((party) => ({ ...party, start: at, end }));
    return last.flatMap((party) => {
      const country = this.#cast.actor(party.actor).country;
      const actor = country ? this.#cast.country(country) : undefined;
      return actor ? [{ actor, start: at, end }] : [];
    });
  }

  /**
   * Those last named together before a position, of the given number and type. "The two leaders" are the only two of the sentence
   * before, if they are nobody else.
   */
  #taken(at: number, count: number | undefined, type: "person" | "any" | undefined): Party[] {
    const fits = (party: Party) =>
      type !== "person" || this.#cast.actor(party.actor).type === type || party.through !== undefined;
    const group = this.#together.findLast(
      ({ parties }) =>
        (count === undefined || parties.length === count) && parties.every(fits) && (parties[0]?.start ?? at) < at,
    );
    if (count !== 2) return group?.parties ?? [];
    // "Biden told Netanyahu so when the two spoke"
    const here = this.#onlyTwo(this.#sentence, at, (party) => this.#cast.actor(party.actor).type === "person");
    if (here && type !== "any") return here;
    if (type !== "person" || (group && group.sentence >= this.#sentence - 1)) return group?.parties ?? [];
    return this.#onlyTwo(this.#sentence - 1, at, fits) ?? group?.parties ?? [];
  }

  /** Those of a sentence, up to a position, if they are two. */
  #onlyTwo(sentence: number, at: number, fits: (party: Party) => boolean): Party[] | undefined {
    const before = this.#spoken.filter((one) => one.sentence === sentence && one.at < at && fits(one.party));
    const parties = before
      .map(({ party }) => party)
      .filter((party, i, all) => all.findIndex(({ actor }) => actor === party.actor) === i);
    return parties.length === 2 ? parties : undefined;
  }

  /** The actor that a description without a name means: one spoken of before, the state's that is spoken of, or somebody new. */
  nameless(clause: Clause, i: number, found: Unnamed): string | undefined {
    return this.#takeUp.actorOf(clause, i, found, this.#spoken);
  }

  /** Whom a title without a name means: "the president", "the Israeli prime minister". */
  holder(clause: Clause, i: number, owners: readonly Party[]): string | undefined {
    return officeHolder(clause, i, { owners, spoken: this.#spoken, cast: this.#cast });
  }

  /** "The country": the one spoken of last. */
  state(clause: Clause, i: number): string | undefined {
    return this.#takeUp.state(clause, i, this.#spoken);
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
    const parallel = this.#parallel(clause, i).find(({ actor }) =>
      fits({ party: { actor, start: at, end: at }, sentence: this.#sentence, at, subject: false }),
    );
    if (parallel) return [parallel];
    return this.#choose(at, fits);
  }

  #body(clause: Clause, i: number, at: number): Party[] {
    const coarguments = this.#coarguments(clause, i);
    // "The committee said it would": one without a name, in its own sentence.
    const isSayer = ({ subject, sentence }: Spoken, { type }: { type: ActorType }) =>
      subject && sentence === this.#sentence && type === "organization";
    return this.#choose(at, (one) => {
      const actor = this.#cast.actor(one.party.actor);
      return (
        (actor.type === "country" ||
          actor.type === "government" ||
          isBody(this.#cast, actor.id) ||
          isSayer(one, actor)) &&
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

  /** "Ukrainians will not give up their land": the several who are named as the subject of the pronoun's own verb. */
  #ownSubject(clause: Clause, i: number): Party[] {
    const verb = [...clause.ancestors(i)].find((above) => clause.unit(above).pos === "VERB");
    const [subject] = verb === undefined ? [] : clause.agents(verb).filter((agent) => agent < i);
    const mentions = subject === undefined ? [] : clause.unit(subject).mentions;
    const several = mentions.length > 1 || mentions.some(({ as, name }) => as === "demonym" && /s$/.test(name));
    return several ? mentions.flatMap(({ actor, start, end }) => (actor ? [{ actor, start, end }] : [])) : [];
  }

  /** "Called Lerotholi and congratulated him": the object of the verb that the pronoun's own verb is joined to. */
  #parallel(clause: Clause, i: number): Party[] {
    const verb = clause.head(i);
    if (verb < 0 || clause.relation(verb) !== "conj" || !/^i?obj$/.test(clause.relation(i))) return [];
    return clause
      .children(clause.head(verb), "obj", "iobj")
      .filter((child) => child < i)
      .flatMap((child) => clause.unit(child).mentions)
      .flatMap(({ actor, start, end }) => (actor ? [{ actor, start, end }] : []));
  }

  /** A pronoun that is an object is not its own verb's subject: in "Rubio met him", him is not Rubio. */
  #coarguments(clause: Clause, i: number): Set<string> {
    const relation = clause.relation(i);
    const verb = clause.head(i);
    const taken = new Set<string>();
    if (verb < 0 || relation === "nmod:poss") return taken;
    // A subject that is only understood counts: "called Morrison to thank him".
    for (const sibling of [...clause.agents(verb), ...clause.children(verb, "nsubj", "obj", "obl", "iobj")]) {
      if (sibling === i) continue;
      for (const { actor } of clause.unit(sibling).mentions) if (actor) taken.add(actor);
    }
    return taken;
  }
}

/** "the leaders of France": somebody else than those just named. */
function isQualified(clause: Clause, i: number): boolean {
  return clause
    .children(i, "nmod", "nmod:poss", "acl", "acl:relcl", "amod", "compound")
    .some((child) => COUNTS[clause.unit(child).lower] === undefined);
}
