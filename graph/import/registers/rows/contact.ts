import type { Meeting, Participant } from "../../../schema.ts";
import type { Mapping } from "../mapping.ts";
import type { Mention } from "../parties/mention.ts";
import type { Row, Table } from "../tables/row.ts";

/** Somebody's part in a contact. */
export interface Part extends Pick<Participant, "role" | "side" | "through"> {
  mention: Mention;
}

/** What a row says of one contact. */
export interface Contact extends Pick<Meeting, "form" | "status" | "place" | "time"> {
  date: string;
  parts: Part[];
  subject?: string;
  /** The evidence: the register's number of the row, or where it stands. */
  row: string;
  source: Row;
  /** The id of the document in which the row stands. */
  document: string;
}

/** A table with what is known of it. */
export interface MappedTable {
  table: Table;
  mapping: Mapping;
  /** The id of its document. */
  document: string;
}

/** Why a row is no contact. */
export class Unusable extends Error {
  override readonly name = "Unusable";
}
