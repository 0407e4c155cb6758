/**
 * Contacts of rows
 * ================
 *
 * What each row says, by a mapping: who met whom, when, where, about what. Names aren't actors yet.
 */
import type { Tally } from "../../rejects.ts";
import { Columns } from "../columns.ts";
import { DateColumn } from "../dates/date-column.ts";
import { type Mapping, whenOf } from "../mapping.ts";
import type { Roster } from "../parties/roster.ts";
import { isEmpty, type Row, type Table } from "../tables/row.ts";
import { type Contact, type MappedTable, Unusable } from "./contact.ts";
import { RowReader } from "./row-reader.ts";
import { yearIn } from "./year-in.ts";

/**
 * The contacts of a table's rows. A row that tells of none is told to the tally, with the reason.
 *
 * @param roster Gets all who are named.
 */
export function contactsOf(mapped: MappedTable, roster: Roster, tally: Tally): Contact[] {
  const { table, mapping, document } = mapped;
  const contacts: Contact[] = [];
  const reject = ({ line, cells }: Row, reason: string) => tally.reject({ line, reason, row: cells.join("; ") });
  for (const row of table.above) if (!isEmpty(row)) reject(row, "it stands above the header");
  const reader = new RowReader(mapped, datesOf(table, mapping), roster);
  for (const row of table.rows) {
    try {
      contacts.push(...reader.contacts(row).map((contact) => ({ ...contact, document })));
    } catch (cause) {
      if (!(cause instanceof Unusable)) throw cause;
      reject(row, cause.message);
    }
  }
  if (table.fault !== undefined) {
    tally.reject({ line: (table.rows.at(-1)?.line ?? 0) + 1, reason: `reading ended here: ${table.fault}` });
  }
  return contacts;
}

/** The dates of a table as a mapping finds them. */
export function datesOf(table: Table, mapping: Mapping): DateColumn {
  const columns = new Columns(table.header);
  const { from, to, order, year = yearIn(table) } = whenOf(mapping.when);
  const cells = table.rows.flatMap((row) => [columns.cell(row, from), columns.cell(row, to)]).filter(Boolean);
  return new DateColumn(cells, { ...(order && { order }), ...(year !== undefined && { year }) });
}
