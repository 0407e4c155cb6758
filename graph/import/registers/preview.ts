/**
 * A look at a register before it is imported
 * ==========================================
 */
import type { RecordLine } from "../records.ts";
import { Tally } from "../rejects.ts";
import { chooseTable } from "./choose-table.ts";
import type { DateColumn } from "./dates/date-column.ts";
import type { Mapping } from "./mapping.ts";
import { Roster } from "./parties/roster.ts";
import { documentOf, type RegisterFile, type RegisterOptions } from "./read-registers.ts";
import { recordsOf } from "./records.ts";
import { contactsOf, datesOf } from "./rows/contacts.ts";
import { readSource } from "./source.ts";

export interface RegisterPreview {
  /** To be saved, corrected and given back. */
  mapping: Mapping;
  /** Why the columns are thought to be what they are, and how dates are read. */
  reasons: string[];
  header: readonly string[];
  /** The first meetings, with their actors and issues. */
  records: RecordLine[];
  /** Of all rows. */
  tally: Tally;
}

/**
 * What a register would become.
 *
 * @param count How many meetings are shown.
 * @throws {RegisterError} It can't be read as a table.
 * @throws {MappingError} It doesn't have the mapping's columns.
 */
export async function previewRegister(
  { input, document: told }: RegisterFile,
  { mapping: given, known }: RegisterOptions = {},
  count = 5,
): Promise<RegisterPreview> {
  const { table, mapping, reasons } = chooseTable(await readSource(input, given?.rows), given);
  const tally = new Tally();
  const roster = new Roster(known);
  const document = documentOf(mapping, told);
  const contacts = contactsOf({ table, mapping, document: document.id }, roster, tally);
  const records = [...recordsOf([document], contacts, roster, tally)];
  return {
    mapping,
    reasons: [...reasons, ...dateReasons(datesOf(table, mapping))],
    header: table.header,
    records: firstMeetings(records, count),
    tally,
  };
}

function firstMeetings(records: readonly RecordLine[], count: number): RecordLine[] {
  const meetings = records.filter((line) => "meeting" in line).slice(0, count);
  const named = new Set(
    meetings.flatMap(({ meeting: { participants, issues = [] } }) => [
      ...participants.map(({ actor }) => actor),
      ...issues,
    ]),
  );
  const others = records.filter(
    (line) =>
      "document" in line ||
      ("actor" in line && named.has(line.actor.id)) ||
      ("issue" in line && named.has(line.issue.id)),
  );
  return [...others, ...meetings];
}

function dateReasons({ order, only, open, turned }: DateColumn): string[] {
  if (turned) {
    return [
      "dates: a spreadsheet seems to have taken days for months: its own dates are all on the first twelve days. Look",
    ];
  }
  if (open === 0) return [];
  const certain = Math.max(only["day-first"], only["month-first"]);
  if (order === undefined) {
    const why = certain > 0 ? "others are written both ways" : "no other tells";
    return [`dates: ${open} could be day or month first, and ${why}. Say order in the mapping`];
  }
  const why = certain > 0 ? `since ${certain} can only be read that way` : "as the mapping says";
  return [`dates: ${order === "day-first" ? "day" : "month"} first, ${why}`];
}
