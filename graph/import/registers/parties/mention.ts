import type { NamedParty } from "./party.ts";

/** A name in a row. */
export interface Mention extends NamedParty {
  /** EDTF */
  date: string;
  /** The register's id. */
  id?: string;
  /** The document whose sheet calls them so, where the name stands in a cell of its own: there it is one actor's. */
  sheet?: string;
  /** The country of the row, which is theirs unless something says otherwise. */
  assumed?: string;
}
