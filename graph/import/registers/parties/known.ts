import type { ActorType } from "../../../schema.ts";

/** What a register tells of somebody, to be looked up. */
export interface Sought {
  name: string;
  type: ActorType;
  /** ISO 3166-1 alpha-3. */
  country?: string;
  office?: string;
  /** EDTF: when they met. */
  date?: string;
}

/** Who that is. */
export interface Known {
  name: string;
  type: ActorType;
  wikidata?: string;
  country?: string;
}

/** What tells whether two are the same in the table of known actors. */
export function keyOf({ wikidata, name }: Known): string {
  return wikidata ?? `known ${name}`;
}

/** A table of well-known actors. It must be sure: undefined where the name could be another's. */
export type KnownActors = (sought: Sought) => Known | undefined;
