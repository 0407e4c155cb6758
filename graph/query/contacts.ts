/**
 * Contacts
 * ========
 *
 * Which contacts count, and on what days can they have been?
 */
import { compareText } from "../compare.ts";
import { earliest, latest } from "../edtf.ts";
import type { ActorGraphFile, Meeting, MeetingForm, MeetingStatus } from "../schema.ts";
import { inTime, type TimeOptions } from "./in-time.ts";

/** Which contacts count. Records without a date don't where `from` or `to` is given, unless told. */
export interface ContactOptions extends TimeOptions {
  /** All of them unless told. */
  forms?: readonly MeetingForm[];
  /** Only what was held unless told: planned and called off is no contact yet, or none at all. */
  statuses?: readonly MeetingStatus[];
}

/** A meeting, and the days on which it can have been. */
export interface Contact {
  meeting: Meeting;
  /** The first day that its date can mean, `0000-01-01` without a date. */
  first: string;
  /** The last day that its date can mean, `9999-12-31` without a date. */
  last: string;
  /** Whether it can't have been before `first`. Who knows only the day of publication knows the last day and not the first. */
  isFirm: boolean;
}

/** In order before all days, and after all. */
export const NO_FIRST_DAY = "0000-01-01";
export const NO_LAST_DAY = "9999-12-31";

/**
 * The contacts that count, the oldest first, the undated last.
 *
 * @example
 *
 * ```ts
 * contacts(file, { forms: ["call"], from: "2022-03", to: "2022-03" }); // calls held that can have been in March 2022
 * ```
 */
export function contacts(file: ActorGraphFile, options: ContactOptions = {}): Contact[] {
  const { forms, statuses = ["held"], undated = false } = options;
  const isInTime = inTime({ ...options, undated });
  const counting = file.meetings.filter(
    ({ form, status, date }) =>
      (forms === undefined || forms.includes(form)) && statuses.includes(status) && isInTime(date),
  );
  const days = new Map<string, Days>();
  return counting.map((meeting) => contactOf(meeting, days)).sort(byDay);
}

type Days = Pick<Contact, "first" | "last">;

/** @param days of dates that were read before: many contacts share few */
function contactOf(meeting: Meeting, days: Map<string, Days>): Contact {
  const { date, dateBasis } = meeting;
  if (date === undefined) return { meeting, first: NO_FIRST_DAY, last: NO_LAST_DAY, isFirm: false };
  let known = days.get(date);
  if (known === undefined) {
    known = { first: earliest(date), last: latest(date) };
    days.set(date, known);
  }
  return { meeting, first: known.first, last: known.last, isFirm: dateBasis !== "published" };
}

/** The oldest first, the undated last. For `Array.sort`. */
export function byDay(a: Contact, b: Contact): number {
  return (
    Number(a.meeting.date === undefined) - Number(b.meeting.date === undefined) ||
    compareText(a.first, b.first) ||
    compareText(a.last, b.last) ||
    compareText(a.meeting.id, b.meeting.id)
  );
}
