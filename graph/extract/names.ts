/**
 * Names
 * =====
 *
 * The names in a text, for whoever wants no more than that.
 */
import { castOf } from "./cast/casting.ts";
import type { MentionType } from "./mention.ts";
import type { ActorFinder } from "./plug-ins/actor-finder/actor-finder.ts";
import { findActors } from "./plug-ins/actor-finder/located.ts";
import { read } from "./reading.ts";
import { English } from "./text/index.ts";

/** A name as it stands in the text, without titles. */
export interface Name {
  /** UTF-16 offsets, `end` exclusive. */
  start: number;
  end: number;
  type: Exclude<MentionType, "region" | "other">;
  /** Names with the same id are one actor's; places have none. */
  actor?: string;
}

/**
 * The persons, countries, organisations, groups and places that a text names.
 *
 * @param actorFinder somebody's recogniser of names, in the place of ours or beside it
 *
 * @example
 *
 * ```ts
 * await names("Chancellor Angela Merkel flew to Paris."); // [{ start: 11, end: 24, type: "person", actor: … }, { start: 33, end: 38, … }]
 * ```
 */
export async function names(text: string, published?: string, actorFinder?: ActorFinder): Promise<Name[]> {
  const found = actorFinder && (await findActors(actorFinder, text));
  const { mentions } = read(text, await English.load(), published, found);
  castOf(mentions, published);
  return mentions.flatMap(({ start, end, name, type, actor, as }) => {
    if (type === "other" || (as === "demonym" && !(type === "group" && /s$/.test(name)))) return [];
    // A region, or a capital where it is only a city, is a place.
    const kind = type === "region" || as === "capital" ? "place" : type;
    return [{ start, end, type: kind, ...(actor && { actor }) }];
  });
}
