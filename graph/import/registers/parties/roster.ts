/**
 * Who is who in a register
 * ========================
 *
 * Names become actors once all rows are read, since one row may say what another leaves out. The same are
 *
 * - those with the same id of the register, or whom the table of known actors knows as the same,
 * - bodies and countries of the same name,
 * - persons of the same first name and surname, or of the same words in another order, whose middle names and countries agree,
 * - and persons of whom a row gives the surname only ("Foreign Minister Kim"), where surname, country and office are the same and the years
 *   are close. A surname alone is only the same within one sheet, which calls somebody so; it is never that of a longer name.
 */
import { compareText } from "../../../compare.ts";
import { fold } from "../../../fold.ts";
import { unique } from "../../../ids.ts";
import type { Actor } from "../../../schema.ts";
import { actorOf, isFull } from "./actor-of.ts";
import { type Known, type KnownActors, keyOf } from "./known.ts";
import type { Mention } from "./mention.ts";
import { nameParts } from "./name-parts.ts";
import { Somebody } from "./somebody.ts";

export class Roster {
  readonly #mentions: Mention[] = [];
  readonly #ids = new Map<Mention, string>();
  readonly #known: KnownActors;

  constructor(known: KnownActors = () => undefined) {
    this.#known = known;
  }

  add(mention: Mention): Mention {
    this.#mentions.push(mention);
    return mention;
  }

  /** The actors of all names added. From then on, `idOf` tells who is meant. */
  actors(): Actor[] {
    const people = this.#mentions.filter(({ type }) => type === "person");
    const bodies = this.#mentions.filter(({ type }) => type !== "person");
    const taken = new Set<string>();
    const bodyIds = new Map<string, string>();
    const actors = [...this.#bodies(bodies), ...this.#people(people)].map((somebody) => {
      const actor = actorOf(somebody);
      const id = unique(actor.id, taken);
      for (const mention of somebody.mentions) this.#ids.set(mention, id);
      const names = actor.type === "person" ? [] : [actor.name, ...actor.aliases];
      for (const name of names) if (!bodyIds.has(fold(name))) bodyIds.set(fold(name), id);
      return { somebody, actor: { ...actor, id } };
    });
    return actors.map(({ somebody, actor }) => {
      if (actor.type !== "person") return actor;
      const memberOf = new Set(somebody.mentions.flatMap(({ body }) => bodyIds.get(fold(body ?? "")) ?? []));
      return memberOf.size > 0 ? { ...actor, memberOf: [...memberOf].toSorted(compareText) } : actor;
    });
  }

  /** @throws {RangeError} `actors` hasn't been asked for yet. */
  idOf(mention: Mention): string {
    const id = this.#ids.get(mention);
    if (id === undefined) throw new RangeError(`${mention.name} has no id yet: ask for the actors first`);
    return id;
  }

  #bodies(mentions: readonly Mention[]): Somebody[] {
    const found = new Map<string, Somebody>();
    for (const mention of mentions) {
      const { id, wikidata, type, name } = mention;
      const known = wikidata === undefined ? this.#known(mention) : undefined;
      // Every country has its prime minister and its opposition.
      const home = type === "role" || type === "group" ? (mention.country ?? mention.assumed ?? "") : "";
      const key = id ?? (known && keyOf(known)) ?? wikidata ?? `${type} ${fold(name).replace(/^the /, "")} ${home}`;
      const somebody = found.get(key) ?? new Somebody();
      somebody.add(mention, known);
      found.set(key, somebody);
    }
    return [...found.values()];
  }

  /** Those named in full first, so that surnames find whose they are. */
  #people(mentions: readonly Mention[]): Somebody[] {
    const isWhole = ({ id, name }: Mention) => id !== undefined || isFull(name);
    const people: Somebody[] = [];
    const named = new Index();
    for (const mention of mentions.filter(isWhole)) {
      const known = this.#lookUp(mention);
      const { full, words } = nameParts(mention.name);
      const keys = [mention.id, known && keyOf(known), full, `words ${words}`].flatMap((key) => key ?? []);
      const [found] = named.find(keys, (somebody) => somebody.isNamed(mention, known));
      named.add(keys, include(people, found, mention, known));
    }
    const surnames = new Index();
    for (const somebody of people)
      surnames.add(
        [...somebody.names.keys()].flatMap((name) => nameParts(name).surnames),
        somebody,
      );
    const short = mentions.filter((mention) => !isWhole(mention)).toSorted((a, b) => compareText(a.date, b.date));
    for (const mention of short) {
      const known = this.#lookUp(mention);
      const keys = [fold(mention.name), ...(known ? [keyOf(known)] : [])];
      const [found, other] = surnames.find(keys, (somebody) => somebody.isMeant(mention, known));
      // Two that could be meant: neither is.
      surnames.add(keys, include(people, other ? undefined : found, mention, known));
    }
    return people;
  }

  /** Without the country of the row first: leaders are met at summits abroad. */
  #lookUp(mention: Mention): Known | undefined {
    const { country, assumed } = mention;
    const found = this.#known(mention);
    if (found !== undefined || country !== undefined || assumed === undefined) return found;
    return this.#known({ ...mention, country: assumed });
  }
}

function include(
  people: Somebody[],
  found: Somebody | undefined,
  mention: Mention,
  known: Known | undefined,
): Somebody {
  const somebody = found ?? new Somebody();
  if (found === undefined) people.push(somebody);
  somebody.add(mention, known);
  return somebody;
}

/** People by what they may be looked up by. */
class Index {
  readonly #by = new Map<string, Set<Somebody>>();

  add(keys: readonly string[], somebody: Somebody): void {
    for (const key of keys) {
      const there = this.#by.get(key);
      if (there) there.add(somebody);
      else this.#by.set(key, new Set([somebody]));
    }
  }

  find(keys: readonly string[], fits: (somebody: Somebody) => boolean): Somebody[] {
    const found = new Set(keys.flatMap((key) => [...(this.#by.get(key) ?? [])]));
    return [...found].filter(fits);
  }
}
