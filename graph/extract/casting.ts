/**
 * Casting
 * =======
 *
 * Which actor each name of a text means: names of the same actor are brought together, first by full names, then by surnames
 * and titles that the full names have taught.
 */
import { countryByCode } from "../codes/countries.ts";
import { isFamilyFirst } from "../family-name.ts";
import { actorId } from "../ids.ts";
import type { ActorType } from "../schema.ts";
import { Cast } from "./cast.ts";
import { foldName, isProminent, leaderByName } from "./lexicon/leaders.ts";
import { organisationByName } from "./lexicon/organisations.ts";
import type { Mention } from "./mention.ts";
import { Namesakes } from "./namesakes.ts";

/**
 * Gives each mention its actor, and returns the actors.
 *
 * @param published the day by which offices and prominence are judged
 */
export function castOf(mentions: readonly Mention[], published: string | undefined): Cast {
  const cast = new Cast();
  const namesakes = new Namesakes();
  const persons = mentions.filter((mention) => mention.type === "person");
  for (const mention of mentions) if (mention.type !== "person") assign(mention, cast);
  // Full names first, wherever they stand: they teach the surnames.
  for (const mention of persons) if (mention.name.includes(" ")) assignPerson(mention, cast, namesakes, published);
  for (const mention of persons) if (!mention.name.includes(" ")) assignPerson(mention, cast, namesakes, published);
  for (const { actor, as } of mentions) if (actor && as !== "demonym") cast.name(actor);
  return cast;
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
  const id = personOf(mention, cast, namesakes, published);
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
    return (titled.length === 1 ? titled[0] : known.at(-1)) as string;
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
