/**
 * Which actors are the same?
 * ==========================
 *
 * In this order, and only where nothing contradicts it (type, country, Wikidata id, middle names):
 *
 * 1. the same Wikidata id,
 * 2. the same id,
 * 3. the same name: of a person first name and surname, transliterated however,
 * 4. a name that is an alias of the other,
 * 5. a surname in the company of another person, see `surnames.ts`.
 *
 * A file tells its own actors apart: two of one file only become one if they have the same Wikidata id.
 */
import { compareText } from "../compare.ts";
import { fold } from "../fold.ts";
import { slug } from "../ids.ts";
import { ACTOR_TYPES, type Actor, type ActorType } from "../schema.ts";
import { distinct, longerFirst, mostCommon, optional } from "./choose.ts";
import { contentOf, type FiledActor, isVague } from "./filed.ts";
import { type Group, gather, type Likeness, unite } from "./groups.ts";
import { agreeing } from "./lookups.ts";
import { clashes, type Origins, ofDifferentFiles, originsOf } from "./origins.ts";
import { middlesAgree, personName } from "./person-name.ts";
import { joinSurnames } from "./surnames.ts";

/** The actors of all files, each group one actor. */
export function groupActors(filed: readonly FiledActor[]): Group<FiledActor>[] {
  const same = gather(filed, sameWords(filed)).map(compare);
  const known = regrouped(gather(same, ({ group }) => group.flatMap(({ record }) => record.wikidata ?? [])));
  const byId = unite(
    known,
    likeness(known, ({ ids }) => ids),
  );
  const named = regrouped(byId);
  const byName = unite(
    named,
    likeness(named, ({ names }) => names),
  );
  return joinSurnames(joinAliases(regrouped(byName)), (groups) => fits(groups.map(compare)));
}

/** What of a group of actors is compared, worked out once. */
interface ComparedActor {
  group: Group<FiledActor>;
  origins: Origins;
  /** The ids that say who it is. */
  ids: string[];
  /** The keys of its names, and those of aliases that aren't among its names anyway. */
  names: string[];
  aliases: string[];
  wikidata: string[];
  countries: string[];
  types: ActorType[];
  /** The middle names of persons by first name and surname. */
  middles: ReadonlyMap<string, string[][]>;
}

function compare(group: Group<FiledActor>): ComparedActor {
  const actors = group.map(({ record }) => record);
  const names = distinct(actors.flatMap((actor) => keysOf(actor, [actor.name])));
  const aliases = distinct(actors.flatMap((actor) => keysOf(actor, actor.aliases)));
  // Most actors have nobody to be compared with in these.
  let origins: Origins | undefined;
  let middles: ComparedActor["middles"] | undefined;
  return {
    group,
    ids: distinct(group.flatMap(tellingIds)),
    names,
    aliases: aliases.filter((key) => !names.includes(key)),
    wikidata: distinct(actors.flatMap(({ wikidata }) => wikidata ?? [])),
    countries: distinct(actors.flatMap(({ country }) => country ?? [])),
    types: distinct(actors.map(({ type }) => type)),
    get origins() {
      origins ??= originsOf(group);
      return origins;
    },
    get middles() {
      middles ??= middlesOf(group.map(({ record }) => record));
      return middles;
    },
  };
}

function regrouped(sets: readonly (readonly ComparedActor[])[]): ComparedActor[] {
  return sets.map((set) => (set.length === 1 ? (set[0] as ComparedActor) : compare(set.flatMap(({ group }) => group))));
}

/** Actors that share a key are the same, where nothing contradicts it. */
function likeness(
  actors: readonly ComparedActor[],
  keys: (actor: ComparedActor) => readonly string[],
): Likeness<ComparedActor> {
  const clashing = clashes(actors, keys);
  return {
    lookups: [{ has: keys }, agreeing(keys, ({ wikidata }) => wikidata), agreeing(keys, ({ countries }) => countries)],
    look: (actor) => {
      const { wikidata, countries, types, middles } = actor;
      return JSON.stringify([keys(actor), wikidata, countries, types, [...middles], clashing(actor)]);
    },
    fits,
  };
}

/** A name that is the alias of exactly one other; an alias that several have, such as "the president", says nothing. */
function joinAliases(actors: readonly ComparedActor[]): Group<FiledActor>[] {
  const holders = new Map<string, number>();
  for (const key of actors.flatMap(({ aliases }) => aliases)) holders.set(key, (holders.get(key) ?? 0) + 1);
  const asks = ({ aliases }: ComparedActor) => aliases.filter((key) => holders.get(key) === 1);
  return unite(actors, { lookups: [{ has: ({ names }) => names, asks }], fits }).map((set) =>
    set.flatMap(({ group }) => group),
  );
}

/** The one actor that a group is, still without its id, and with the ids of others as they were. */
export function oneActor(records: readonly Actor[]): Omit<Actor, "id" | "memberOf"> {
  const actors = distinct(records);
  const name = nameOf(actors);
  const aliases = new Set(actors.flatMap((actor) => [actor.name, ...actor.aliases]));
  aliases.delete(name);
  const offices = distinct(actors.flatMap((actor) => actor.offices ?? []));
  return {
    name,
    type:
      mostCommon(
        actors.map(({ type }) => type),
        (a, b) => ACTOR_TYPES.indexOf(a) - ACTOR_TYPES.indexOf(b),
      ) ?? "group",
    aliases: [...aliases].toSorted(compareText),
    ...optional(
      "country",
      mostCommon(
        actors.map(({ country }) => country),
        compareText,
      ),
    ),
    ...optional(
      "wikidata",
      mostCommon(
        actors.map(({ wikidata }) => wikidata),
        compareText,
      ),
    ),
    ...optional("offices", offices.length > 0 ? offices : undefined),
  };
}

/** The name that most use: a known actor's before others, a person's full name before a surname. */
function nameOf(actors: readonly Actor[]): string {
  const known = actors.filter(({ wikidata }) => wikidata !== undefined);
  const full = actors.filter((actor) => !isVague(actor));
  const best = known.length > 0 ? known : full.length > 0 ? full : actors;
  return (
    mostCommon(
      best.map(({ name }) => name),
      longerFirst,
    ) ?? ""
  );
}

/**
 * Actors that differ in nothing that is compared need no closer look. Of vague ones this only holds within a document: reading it again
 * finds the same "Rubio" again.
 */
function sameWords(filed: readonly FiledActor[]): (one: FiledActor) => string[] {
  const said = new Map<string, number>();
  for (const { record } of filed) said.set(wordsOf(record), (said.get(wordsOf(record)) ?? 0) + 1);
  return (one) => {
    const words = wordsOf(one.record);
    if (said.get(words) === 1) return [];
    return tellingIds(one).length > 0 ? [words] : [...one.documents].map((document) => `${words} ${document}`);
  };
}

function wordsOf({ id, name, type, country, wikidata }: Actor): string {
  return contentOf({ id, name, type, country, wikidata });
}

/** The id, unless it says no more than a surname or role does. */
function tellingIds({ record }: FiledActor): string[] {
  return isVague(record) && record.id === slug(record.name) ? [] : [record.id];
}

/** Under what an actor is looked up. */
function keysOf(actor: Actor, names: readonly string[]): string[] {
  const { type } = actor;
  if (type === "person") {
    return names.flatMap((name) => {
      const parts = personName(name);
      return parts?.given === undefined ? [] : [`person ${parts.given} ${parts.surname}`];
    });
  }
  if (isVague(actor)) return [];
  return names.map((name) => `${type === "role" ? "role" : "body"} ${fold(name).replace(/^the /, "")}`);
}

function fits(actors: readonly ComparedActor[]): boolean {
  return (
    atMostOne(actors.map(({ wikidata }) => wikidata)) &&
    atMostOne(actors.map(({ countries }) => countries)) &&
    typesAgree(new Set(actors.flatMap(({ types }) => types))) &&
    ofDifferentFiles(actors) &&
    namesAgree(actors.map(({ middles }) => middles))
  );
}

function atMostOne(lists: readonly (readonly string[])[]): boolean {
  return new Set(lists.flat()).size <= 1;
}

/** A country may be told as its government, a body as a group; but a person is a person, and Georgia isn't the party of that name. */
function typesAgree(types: ReadonlySet<ActorType>): boolean {
  if (types.has("person") || types.has("role")) return types.size === 1;
  return !types.has("country") || (!types.has("organization") && !types.has("group"));
}

function middlesOf(actors: readonly Actor[]): Map<string, string[][]> {
  const middles = new Map<string, string[][]>();
  const seen = new Set<string>();
  for (const { type, name } of actors) {
    if (type !== "person" || seen.has(name)) continue;
    seen.add(name);
    const parts = personName(name);
    if (parts?.given === undefined) continue;
    const key = `${parts.given} ${parts.surname}`;
    middles.set(key, [...(middles.get(key) ?? []), parts.middle]);
  }
  return middles;
}

/** Of those with the same first name and surname the middle names must agree. */
function namesAgree(all: readonly ReadonlyMap<string, string[][]>[]): boolean {
  const middles = new Map<string, Map<string, string[]>>();
  for (const [key, own] of all.flatMap((one) => [...one])) {
    const others = middles.get(key) ?? new Map<string, string[]>();
    for (const middle of own) {
      const said = middle.join(" ");
      if (others.has(said)) continue;
      for (const other of others.values()) if (!middlesAgree(other, middle)) return false;
      others.set(said, middle);
    }
    middles.set(key, others);
  }
  return true;
}
