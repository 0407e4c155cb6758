/**
 * Names
 * =====
 *
 * The names in a text, for whoever wants no more than that.
 */
import { castOf } from "./casting.ts";
import type { MentionType } from "./mention.ts";
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
 * @example
 *
 * ```ts
 * await names("Chancellor Angela Merkel flew to Paris."); // [{ start: 11, end: 24, type: "person", actor: … }, { start: 33, end: 38, … }]
 * ```
 */
export async function names(text: string, published?: string): Promise<Name[]> {
  const { mentions } = read(text, await English.load(), published);
  castOf(mentions, published);
  return mentions.flatMap(({ start, end, type, actor, as }) => {
    if (type === "other" || (as === "demonym" && type !== "group")) return [];
    // A region, or a capital where it is only a city, is a place.
    const kind = type === "region" || as === "capital" ? "place" : type;
    return [{ start, end, type: kind, ...(actor && { actor }) }];
  });
}
