/**
 * EDTF dates
 * ==========
 *
 * Dates that are as precise as their source: a year, a month, a day, or an interval of them
 * (https://www.loc.gov/standards/datetime/, level 0). Of level 1 the marks `?` (uncertain), `~` (approximate)
 * and `%` (both) and open intervals (`2025-05/..`) are understood as well, since other systems send them.
 */
import { compareText } from "./compare.ts";

/** A year, month or day; month and day count from 1. */
interface PartialDate {
  year: number;
  month?: number;
  day?: number;
  mark?: string;
}

/** Both ends of a date. A single date has the same end twice; an open end is undefined. */
type Interval = { from: PartialDate; to: PartialDate | undefined } | { from: undefined; to: PartialDate };

/** Where open intervals end, so that days compare as text. */
const FIRST_DAY = "0000-01-01";
const LAST_DAY = "9999-12-31";

const DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?([?~%])?$/;

/** In English, as they are written. */
export const MONTHS: readonly string[] = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/**
 * Whether a text is a date that a record can carry. Only days that the calendar has, and no interval that ends before it begins.
 *
 * @example
 *
 * ```ts
 * isEdtf("2024-02-29"); // true
 * isEdtf("2025-02-29"); // false
 * ```
 */
export function isEdtf(text: string): boolean {
  return read(text) !== undefined;
}

/** The first day that a date can mean: `earliest("2025-05")` is "2025-05-01". An interval open at its start begins with year 0. */
export function earliest(date: string): string {
  const from = interval(date).from;
  return from ? firstDay(from) : FIRST_DAY;
}

/** The last day that a date can mean: `latest("2025-02")` is "2025-02-28". An interval open at its end lasts until year 9999. */
export function latest(date: string): string {
  const to = interval(date).to;
  return to ? lastDay(to) : LAST_DAY;
}

/** Whether two dates can mean the same day: "2025-05" and "2025-05-18" can, "2025-05-17" and "2025-05-18" cannot. */
export function overlaps(a: string, b: string): boolean {
  return earliest(a) <= latest(b) && earliest(b) <= latest(a);
}

/** How many days a date can mean: 1 for a day, 31 for "2025-05". The fewer, the more precise. */
export function lengthInDays(date: string): number {
  return 1 + (Date.parse(latest(date)) - Date.parse(earliest(date))) / 86_400_000;
}

/** Earlier first; of two that begin alike the one that ends first; no date last. For `Array.sort`. */
export function compareDates(a: string | undefined, b: string | undefined): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
  return compareText(earliest(a), earliest(b)) || compareText(latest(a), latest(b)) || compareText(a, b);
}

/**
 * A date for people.
 *
 * @example
 *
 * ```ts
 * formatDate("2025-05-18"); // "18 May 2025"
 * formatDate("2025-05-18/2025-05-20"); // "18–20 May 2025"
 * formatDate("2025-05~"); // "about May 2025"
 * formatDate("2025-05/.."); // "since May 2025"
 * ```
 */
export function formatDate(date: string): string {
  const { from, to } = interval(date);
  if (!from) return `until ${formatOne(to)}`;
  if (!to) return `since ${formatOne(from)}`;
  const end = formatOne(to);
  const apart = `${formatOne(from)} – ${end}`;
  if (formatOne(from) === end) return end;
  if (from.mark || to.mark || precision(from) !== precision(to)) return apart;
  // What is said at the end needs no saying at the start; single numbers and words stand close together.
  if (from.month === undefined) return `${from.year}–${end}`;
  if (from.year !== to.year) return apart;
  if (from.day === undefined) return `${month(from)}–${end}`;
  return from.month === to.month ? `${from.day}–${end}` : `${from.day} ${month(from)} – ${end}`;
}

function interval(date: string): Interval {
  const found = read(date);
  if (!found) throw new RangeError(`Expected a date such as 2023, 2023-05 or 2023-05-17 but received "${date}"`);
  return found;
}

function read(text: string): Interval | undefined {
  const parts = text.split("/");
  if (parts.length === 1) {
    const date = readOne(text);
    return date && { from: date, to: date };
  }
  if (parts.length > 2) return undefined;
  const [from, to] = parts.map((part) => (part === ".." || part === "" ? "open" : readOne(part)));
  if (!from || !to || (from === "open" && to === "open")) return undefined;
  if (from === "open") return { from: undefined, to: to as PartialDate };
  if (to === "open") return { from, to: undefined };
  return firstDay(from) <= lastDay(to) ? { from, to } : undefined;
}

function readOne(text: string): PartialDate | undefined {
  const found = DATE.exec(text);
  if (!found) return undefined;
  const date: PartialDate = { year: Number(found[1]) };
  if (found[2]) date.month = Number(found[2]);
  if (found[3]) date.day = Number(found[3]);
  if (found[4]) date.mark = found[4];
  if (date.month !== undefined && (date.month < 1 || date.month > 12)) return undefined;
  if (date.day !== undefined && (date.day < 1 || date.day > daysInMonth(date.year, date.month ?? 1))) return undefined;
  return date;
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function firstDay({ year, month = 1, day = 1 }: PartialDate): string {
  return iso(year, month, day);
}

function lastDay({ year, month = 12, day = daysInMonth(year, month) }: PartialDate): string {
  return iso(year, month, day);
}

function iso(year: number, month: number, day: number): string {
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

/** 1 for a year, 2 for a month, 3 for a day. */
function precision(date: PartialDate): number {
  return date.day !== undefined ? 3 : date.month !== undefined ? 2 : 1;
}

function formatOne(date: PartialDate): string {
  const parts = [date.day, month(date), date.year].filter((part) => part !== undefined);
  const about = date.mark === "~" || date.mark === "%" ? "about " : "";
  const uncertain = date.mark === "?" || date.mark === "%" ? " (uncertain)" : "";
  return `${about}${parts.join(" ")}${uncertain}`;
}

function month(date: PartialDate): string | undefined {
  return date.month === undefined ? undefined : MONTHS[date.month - 1];
}
