/** What a name in a text stands for. Places and other names are found too, so that they are not taken for actors. */
export type MentionType = "person" | "country" | "government" | "organization" | "group" | "region" | "place" | "other";

/** A name in the text. */
export interface Mention {
  sentence: number;
  /** Words covered, titles included: `from` inclusive, `to` exclusive. */
  from: number;
  to: number;
  /** Where an apposition behind it ends: "Khalid bin Salman, the Deputy Minister of Defense". */
  tail?: number;
  /** The name itself in the document, without titles. */
  start: number;
  end: number;
  name: string;
  type: MentionType;
  /** "Secretary of State", "spokesperson". */
  title?: string;
  /** ISO 3166-1 alpha-3: of the title ("Russian president"), or the country itself. */
  country?: string;
  /** How the name says the country: by its name, as "Russian", "Moscow" or "the Kremlin". */
  as?: "name" | "demonym" | "capital" | "seat";
  /** The usual name of what is named: "Europe" for "European". */
  canonical?: string;
  /** The organisation of the title ("EU commissioner"). */
  body?: string;
  /** Which actor it is, where a finder of actors knows. */
  entity?: { id: string; name?: string };
  /** The actor's id, once known. */
  actor?: string;
  /** How sure it is that this is a name of this type. */
  confidence: number;
}
