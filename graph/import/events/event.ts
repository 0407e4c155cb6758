/**
 * Coded events
 * ============
 *
 * What a row of an event data set says, before rows that tell of the same are put together: a source does something to a target.
 */
import type { CameoContact } from "../../codes/cameo.ts";
import type { Act, Document, Modality, RowEvidence } from "../../schema.ts";
import type { Party } from "./party.ts";

/** A contact or a stance, told by one row. */
export interface CodedEvent {
  source: Party;
  target: Party;
  /** A day: 2014-05-17. */
  date: string;
  /** Published: the day of the report. Resolved: the data set worked it out from the text. */
  dateBasis: "published" | "resolved";
  says: ContactSaid | StanceSaid;
  /** As the data set has it. */
  cameo?: string | undefined;
  goldstein?: number | undefined;
  place?: string | undefined;
  confidence?: number | undefined;
  /** How many rows say so, mentions included; 1 unless told. */
  rows?: number | undefined;
  /** One for every report. */
  evidence: readonly RowEvidence[];
  /** The articles of the evidence. */
  documents?: readonly Document[] | undefined;
}

export interface ContactSaid {
  contact: Pick<CameoContact, "form" | "status">;
  source?: ContactRole;
  target?: ContactRole;
}

export type ContactRole = "host" | "guest" | "mediator";

export interface StanceSaid {
  stance: { act: Act; polarity: number; modality: Modality };
}
