/**
 * Casting
 * =======
 *
 * Which actor each name of a text means: names of the same actor are brought together, first by full names, then by surnames
 * and titles that the full names have taught.
 */
import { countryByCode } from "../../codes/countries.ts";
import { isFamilyFirst } from "../../family-name.ts";
import { actorId } from "../../ids.ts";
import { foldName, isProminent, leaderByName } from "../../lexicon/leaders.ts";
import { officeKind } from "../../lexicon/office-kind.ts";
import { organisationByName } from "../../lexicon/organisations.ts";
import type { ActorType } from "../../schema.ts";
import type { Mention } from "../mention.ts";
import { Cast } from "./cast.ts";
import { Namesakes } from "./namesakes.ts";

/**
 * Gives each mention its actor, and returns the actors.
 *
 * @param published the day by which offices and prominence are judged
 */
export function castOf(mentions: readonly Mention[], published: string | undefined): Cast {
  const cast = new Cast();
  const namesakes = new Namesakes();
  for (const mention of mentions) if (mention.entity) assignEntity(mention, mention.entity, cast);
  const persons = mentions
    .filter((mention) => mention.type === "person")
    // Whom a finder knows comes first: it teaches the names by which others are told apart.
    .sort((a, b) => Number(b.actor !== undefined) - Number(a.actor !== undefined));
  for (const mention of mentions) if (mention.type !== "person" && !mention.actor) assign(mention, cast);
  // Full names first, wherever they stand: they teach the surnames.
  for (const mention of persons) if (mention.name.includes(" ")) assignPerson(mention, cast, namesakes, published);
  for (const mention of persons) if (!mention.name.includes(" ")) assignPerson(mention, cast, namesakes, published);
  for (const { actor, as, title } of mentions) {
    if (actor && as !== "demonym") cast.name(actor);
    // "Mr" and "Dr" are no offices.
    if (actor && title && officeKind(title)) cast.introduce(actor);
  }
  return cast;
}

/** Whom a finder of actors knows. */
function assignEntity(mention: Mention, { id, name }: NonNullable<Mention["entity"]>, cast: Cast): void {
  const { type, country } = mention;
  if (type === "place" || type === "other") return;
  mention.actor = cast.add({
    id,
    name: name ?? mention.name,
    type: type === "region" ? "group" : type,
    aliases: [],
    ...(country && { country }),
    ...(/^Q[1-9]\d*$/.test(id) && { wikidata: id }),
  });
  cast.alias(mention.actor, mention.name);
}

function assign(mention: Mention, cast: Cast): void {
  const { type, name, canonical } = mention;
  if (type === "place" || type === "other") return;
  if (canonical && (type === "region" || mention.as === "demonym")) {
    mention.actor = cast.described(canonical, "group", mention.country);
    if (mention.as === "name") cast.alias(mention.actor, name);
    return;
  }
  if (type === "country") {
    const id = mention.country ? cast.country(mention.country) : undefined;
    if (!id) return;
    mention.actor = id;
    if (mention.as === "name") cast.alias(id, name);
    return;
  }
  const known = organisationByName(canonical ?? name);
  const full = known?.name ?? name;
  mention.actor = cast.add({
    id: actorId(known?.wikidata ? { name: full, wikidata: known.wikidata } : { name: full }),
    name: full,
    type: known?.type ?? (type as ActorType),
    aliases: [],
    ...(mention.country && { country: mention.country }),
    ...(known?.wikidata && { wikidata: known.wikidata }),
  });
  cast.alias(mention.actor, name);
}

function assignPerson(mention: Mention, cast: Cast, namesakes: Namesakes, published: string | undefined): void {
  const id = mention.actor ?? personOf(mention, cast, namesakes, published);
  mention.actor = id;
  cast.alias(id, mention.name);
  const actor = cast.actor(id);
  namesakes.learn(id, actor.name);
  namesakes.learn(id, mention.name);
  if (mention.country && !actor.country) actor.country = mention.country;
  if (mention.title && !actor.offices?.some((office) => office.title === mention.title)) {
    const of = mention.body ?? (mention.country ? countryByCode(mention.country)?.name : undefined);
    actor.offices = [...(actor.offices ?? []), { title: mention.title, ...(of && { of }) }];
  }
  if (actor.country && !actor.memberOf) {
    const country = countryByCode(actor.country);
    if (country && cast.has(country.wikidata)) actor.memberOf = [country.wikidata];
  }
}

/** The person whom a name means: one named before, a leader of the day, or somebody new. */
function personOf(mention: Mention, cast: Cast, namesakes: Namesakes, published: string | undefined): string {
  const { name } = mention;
  const known = namesakes.of(name, (id) => isFamilyFirst(cast.actor(id).country));
  if (known.length === 1) return known[0] as string;
  if (known.length > 1) {
    const titled = known.filter((id) => mention.country !== undefined && cast.actor(id).country === mention.country);
    // Whoever came up first is who the text is about; his wife and brother are called by their full names.
    return (titled.length === 1 ? titled[0] : known[0]) as string;
  }
  const leader = leaderOf(mention, published);
  if (!leader) return cast.add({ id: actorId({ name }), name, type: "person", aliases: [] });
  return cast.add({
    id: actorId(leader.wikidata ? { name: leader.name, wikidata: leader.wikidata } : { name: leader.name }),
    name: name.includes(" ") ? name : leader.name,
    type: "person",
    aliases: [],
    ...(leader.country && { country: leader.country }),
    ...(leader.wikidata && { wikidata: leader.wikidata }),
  });
}

/** The leader whom a name means: by a surname alone only with a title, or where everybody knows who is meant. */
function leaderOf({ name, title, country }: Mention, published: string | undefined) {
  const leader = leaderByName(name, published);
  if (!leader || (country && leader.country && country !== leader.country)) return undefined;
  const parts = foldName(name).split(" ");
  if ((parts.at(-1) as string).length <= 2) return undefined;
  return parts.length > 1 || title !== undefined || isProminent(leader, published) ? leader : undefined;
}
