import type { Party } from "../parties/party.ts";

/** How many sentences a pronoun reaches back. */
export const REACH = 3;

/** Somebody who was spoken of. */
export interface Spoken {
  party: Party;
  sentence: number;
  /** Position in the document, to compare what comes first. */
  at: number;
  subject: boolean;
}
