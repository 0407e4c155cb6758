/**
 * Times of events
 * ===============
 *
 * What a record's date and time are in a calendar.
 */
import { earliest, latest, lengthInDays } from "../edtf.ts";

export interface EventTime {
  allDay: boolean;
  /** As iCalendar writes it: "20250519", or "20250519T140000Z". */
  start: string;
  /** Of all-day events: the day after the last. */
  end?: string;
}

/** A month is the least that a date must tell to find a place in a calendar, unless it is an interval from day to day. */
const LONGEST = 31;

/** "17:00 UTC", "17:00Z", "5:30+02:00", "17:00 GMT+3": what is said with its offset. */
const EXACT = /^(\d{1,2}):(\d{2})(?::\d{2})? ?(?:Z|UTC|GMT)?(?:([+-])(\d{1,2})(?::?(\d{2}))?)?$/i;

/**
 * When an event takes place, or undefined where its date is open, or vaguer than a month.
 *
 * @example
 *
 * ```ts
 * eventTime("2025-05-19", "17:00+03:00"); // { allDay: false, start: "20250519T140000Z" }
 * eventTime("2025-05-19", "17:00 Moscow time"); // { allDay: true, start: "20250519", end: "20250520" }
 * eventTime("2025"); // undefined
 * ```
 */
export function eventTime(date: string | undefined, time?: string): EventTime | undefined {
  if (date === undefined || date.includes("..") || /^\/|\/$/.test(date)) return undefined;
  const days = date.includes("/") && date.length >= "2025-05-18/2025-05-20".length;
  if (!days && lengthInDays(date) > LONGEST) return undefined;
  const instant = /^\d{4}-\d{2}-\d{2}$/.test(date) && time !== undefined ? inUtc(date, time) : undefined;
  if (instant !== undefined) return { allDay: false, start: instant };
  const end = new Date(Date.parse(latest(date)) + 86_400_000).toISOString().slice(0, 10);
  return { allDay: true, start: plain(earliest(date)), end: plain(end) };
}

function inUtc(day: string, time: string): string | undefined {
  const found = EXACT.exec(time.trim());
  if (!found || !/[Z+-]|UTC|GMT/i.test(time)) return undefined;
  const [, hour, minute, sign, hours = "0", minutes = "0"] = found.map((part) => part ?? undefined);
  if (Number(hour) > 23 || Number(minute) > 59 || Number(hours) > 14 || Number(minutes) > 59) return undefined;
  const offset = (Number(hours) * 60 + Number(minutes)) * (sign === "-" ? -1 : 1);
  const instant = Date.parse(day) + (Number(hour) * 60 + Number(minute) - offset) * 60_000;
  return `${plain(new Date(instant).toISOString().slice(0, 19)).replaceAll(":", "")}Z`;
}

function plain(date: string): string {
  return date.replaceAll("-", "");
}
