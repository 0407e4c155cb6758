import type { Mention, MentionType } from "../../mention.ts";
import { knownName } from "../../names/gazetteer.ts";

/**
 * What a name is, by a finder's type and by what we know of the name: a finder's "place" may be a country or its capital.
 *
 * @example
 *
 * ```ts
 * typed("Paris", "place"); // { type: "country", country: "FRA", as: "capital" }
 * typed("Paris", "person"); // { type: "person" }
 * ```
 */
export function typed(name: string, type: MentionType): Pick<Mention, "type" | "country" | "as" | "canonical"> {
  if (type === "person" || type === "other") return { type };
  const known = knownName(name);
  // What we only know as a place may be more, and then the finder knows better.
  if (known && !(known.type === "place" && type !== "place")) return known;
  // A country that isn't in the table has no code to go by, but it is one that acts.
  return { type: type === "country" ? "government" : type };
}
