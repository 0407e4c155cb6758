import { formatDate } from "../../graph/edtf.ts";
import type { Contact } from "../../graph/query/contacts.ts";
import { describeMeeting } from "../../graph/query/describe.ts";
import { nameOf } from "../../graph/query/parties.ts";
import type { ActorGraphFile, Meeting } from "../../graph/schema.ts";

/** An actor or issue in an answer: the id for programs, the name for people. */
export interface Who {
  id: string;
  name: string;
}

export function who(id: string, file: ActorGraphFile): Who {
  return { id, name: nameOf(id, file) };
}

/** How many contacts, from when to when. */
export interface Counted {
  contacts: number;
  first?: string;
  last?: string;
}

/** Contacts as a count and their first and last date, as precise as the records have them. */
export function counted(contacts: readonly Contact[]): Counted {
  const dates = contacts.map(({ meeting }) => meeting.date).filter((date) => date !== undefined);
  const [first] = dates;
  const last = dates.at(-1);
  return { contacts: contacts.length, ...(first !== undefined && last !== undefined && { first, last }) };
}

/** A contact in an answer: its record, and the record in a sentence. */
export interface Told {
  sentence: string;
  meeting: Meeting;
}

export function told({ meeting }: Contact, file: ActorGraphFile): Told {
  return { sentence: describeMeeting(meeting, file), meeting };
}

export function day(date: string | undefined): string {
  return date === undefined ? "–" : formatDate(date);
}

/** The columns of whatever is counted. */
export const COUNTS = {
  contacts: ({ contacts }: Counted) => contacts,
  first: ({ first }: Counted) => day(first),
  last: ({ last }: Counted) => day(last),
};

/** The sentence that a record rests on, or where it stands. */
export function source({ evidence }: Meeting): string {
  const [first] = evidence;
  if (first === undefined) return "";
  return "quote" in first ? `“${first.quote.replaceAll(/\s+/g, " ")}”` : `${first.document}, row ${first.row}`;
}

/** "1 tie", "2 ties". */
export function many(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? "" : "s"}`;
}
