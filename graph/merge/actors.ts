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
import { contentOf, type FiledActor, isVague, ofDifferentFiles } from "./filed.ts";
import { type Group, gather, unite } from "./groups.ts";
import { middlesAgree, personName } from "./person-name.ts";
import { joinSurnames } from "./surnames.ts";

/** The actors of all files, each group one actor. */
export function groupActors(filed: readonly FiledActor[]): Group<FiledActor>[] {
  let groups: Group<FiledActor>[] = filed.map((one) => [one]);
  groups = gather(groups, (group) => group.flatMap(sameWords));
  groups = gather(groups, (group) => group.flatMap(({ record }) => record.wikidata ?? []));
  groups = unite(groups, { keys: (group) => group.flatMap(tellingIds), fits });
  groups = unite(groups, { keys: nameKeys, fits });
  groups = joinAliases(groups);
  return joinSurnames(groups, fits);
}

/** A name that is the alias of exactly one other; an alias that several have, such as "the president", says nothing. */
function joinAliases(groups: readonly Group<FiledActor>[]): Group<FiledActor>[] {
  const holders = new Map<string, number>();
  for (const key of groups.flatMap((group) => [...aliasKeys(group)])) holders.set(key, (holders.get(key) ?? 0) + 1);
  return unite(groups, {
    keys: (group) => [...nameKeys(group), ...aliasKeys(group)],
    alike: (a, b, key) => holders.get(key) === 1 && aliasKeys(a).has(key) !== aliasKeys(b).has(key),
    fits,
  });
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
function sameWords(filed: FiledActor): string[] {
  const { id, name, type, country, wikidata } = filed.record;
  const compared = { id, name, type, country, wikidata };
  if (tellingIds(filed).length > 0) return [contentOf(compared)];
  return [...filed.documents].map((document) => contentOf({ ...compared, document }));
}

/** The id, unless it says no more than a surname or role does. */
function tellingIds({ record }: FiledActor): string[] {
  return isVague(record) && record.id === slug(record.name) ? [] : [record.id];
}

function nameKeys(group: Group<FiledActor>): Set<string> {
  return new Set(group.flatMap(({ record }) => keysOf(record, [record.name])));
}

/** The keys of aliases that aren't among its names anyway. */
function aliasKeys(group: Group<FiledActor>): Set<string> {
  const names = nameKeys(group);
  return new Set(group.flatMap(({ record }) => keysOf(record, record.aliases)).filter((key) => !names.has(key)));
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

function fits(groups: readonly Group<FiledActor>[]): boolean {
  const actors = groups.flat().map(({ record }) => record);
  return (
    atMostOne(actors.map(({ wikidata }) => wikidata)) &&
    atMostOne(actors.map(({ country }) => country)) &&
    typesAgree(new Set(actors.map(({ type }) => type))) &&
    ofDifferentFiles(groups) &&
    namesAgree(actors)
  );
}

function atMostOne(values: readonly (string | undefined)[]): boolean {
  return new Set(values.filter((value) => value !== undefined)).size <= 1;
}

/** A country may be told as its government, a body as a group; but a person is a person, and Georgia isn't the party of that name. */
function typesAgree(types: ReadonlySet<ActorType>): boolean {
  if (types.has("person") || types.has("role")) return types.size === 1;
  return !types.has("country") || (!types.has("organization") && !types.has("group"));
}

/** Of those with the same first name and surname the middle names must agree. */
function namesAgree(actors: readonly Actor[]): boolean {
  const middles = new Map<string, string[][]>();
  for (const name of new Set(actors.filter(({ type }) => type === "person").map(({ name }) => name))) {
    const parts = personName(name);
    if (parts?.given === undefined) continue;
    const key = `${parts.given} ${parts.surname}`;
    const others = middles.get(key) ?? [];
    if (!others.every((other) => middlesAgree(other, parts.middle))) return false;
    middles.set(key, [...others, parts.middle]);
  }
  return true;
}
