/**
 * A date as it stands in a cell
 * =============================
 *
 * "2021-05-21", "21/05/2021", "21 May 2021", "May 2021", "Oct-12", "02-06 September", a spreadsheet's 44337. What a cell alone doesn't tell
 * (day or month first? which year?) is left open for the column.
 */
import { serialDate } from "../tables/number-format.ts";
import { monthOf } from "./months.ts";

/** What a cell tells of a day. */
export interface DayPart {
  year?: number;
  month?: number;
  day?: number;
  /** Of 03/04: day and month, or month and day. */
  pair?: readonly [number, number];
  /** EDTF's ~ for about, ? for uncertain. */
  mark?: string;
  time?: string;
}

/** Both ends; of a single day the same twice. */
export interface DateReading {
  from: DayPart;
  to: DayPart;
}

/** Days of spreadsheets that are read as such where no format says so: 1950 to 2099. A smaller or larger number is no date. */
const FIRST_SERIAL = 18_264;
const LAST_SERIAL = 73_050;

/** Of two digits: 70 is 1970, 69 is 2069. */
const PIVOT = 70;

const WEEKDAYS = /\b(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\b\.?,? ?/gi;
const TIME = /^(.*?\S)(?: at | |T|, )(\d{1,2}[:.]\d{2})(?:[:.]\d{2}(?:\.\d+)?)? ?(am|pm|Z|[+-]\d\d:?\d\d)?$/i;

/**
 * The date of a cell; undefined for what is none.
 *
 * @example
 *
 * ```ts
 * readDate("2–6 September 2016"); // { from: { day: 2, month: 9, year: 2016 }, to: { day: 6, month: 9, year: 2016 } }
 * readDate("03/04/2021"); // both ends { pair: [3, 4], year: 2021 }
 * readDate("Nil return"); // undefined
 * ```
 */
export function readDate(cell: string): DateReading | undefined {
  const text = tidy(cell);
  if (text === "" || text.length > 80) return undefined;
  const single = readDay(text);
  if (single) return { from: single, to: single };
  const [from, to] = readRange(text) ?? [];
  return from && to && { from: shared(from, to), to: { ...to, ...(to.year === undefined && yearOf(from)) } };
}

function tidy(cell: string): string {
  return cell
    .replace(/\s+/g, " ")
    .trim()
    .replace(WEEKDAYS, "")
    .replace(/\b(\d{1,2})(?:st|nd|rd|th)\b/gi, "$1")
    .replace(/(\p{L}|\b\d{1,2}), ?(?=\d)/gu, "$1 ")
    .replace(/\b(\d{1,2}) of (?=\p{L})/giu, "$1 ")
    .trim();
}

function yearOf({ year }: DayPart): Pick<DayPart, "year"> {
  return year === undefined ? {} : { year };
}

/** What "2" of "2–6 September 2016" has in common with the other end. */
function shared(from: DayPart, to: DayPart): DayPart {
  const month = from.month === undefined && from.pair === undefined && from.day !== undefined ? to.month : from.month;
  const turned = from.year === undefined && to.year !== undefined && (month ?? 0) > (to.month ?? 12);
  const year = from.year ?? (turned ? (to.year ?? 0) - 1 : to.year);
  return { ...from, ...(month !== undefined && { month }), ...(year !== undefined && { year }) };
}

function readRange(text: string): [DayPart | undefined, DayPart | undefined] | undefined {
  // "May 3-5 2021" is "3-5 May 2021".
  const ordered = text.replace(/^(\p{L}{3,}\.?) (\d{1,2} ?(?:-|–|to|and|&) ?\d{1,2})(?= \d{4}$|$)/u, "$2 $1");
  for (const separator of [/ ?[–—] ?| (?:to|until|till|and|&) | - /i, /\/(?=\d{4}-)/, /-(?=\d)/, /-/]) {
    const parts = ordered.split(separator);
    if (parts.length !== 2) continue;
    const [left = "", right = ""] = parts;
    const [from, to] = [/^\d{1,2}$/.test(left) ? { day: Number(left) } : readDay(left), readDay(right)];
    if (from && to) return [from, to];
  }
  return undefined;
}

function readDay(text: string): DayPart | undefined {
  const about = /^(?:c\.?|ca\.?|circa|about|approx\.?|approximately) ?(?=[\d\p{L}])/iu.exec(text);
  const uncertain = text.endsWith("?");
  const bare = text.slice(about?.[0].length ?? 0, uncertain ? -1 : undefined).trim();
  const mark = about && uncertain ? "%" : about ? "~" : uncertain ? "?" : undefined;
  const day = readPlainDay(bare) ?? withTime(bare);
  return day && { ...day, ...(mark !== undefined && { mark }) };
}

function withTime(text: string): DayPart | undefined {
  const [, date, clock, zone] = TIME.exec(text) ?? [];
  const day = date === undefined ? undefined : readPlainDay(date);
  if (day === undefined || clock === undefined) return undefined;
  const time = clock.replace(".", ":");
  // Midnight is what systems write that know no time.
  return /^0?0:00$/.test(time) ? day : { ...day, time: time + zoned(zone) };
}

/** "UTC" for Z, an offset or "pm" as it stands. */
function zoned(zone: string | undefined): string {
  if (zone === undefined) return "";
  if (/^z$/i.test(zone)) return " UTC";
  return /^[+-]/.test(zone) ? zone : ` ${zone}`;
}

function readPlainDay(text: string): DayPart | undefined {
  return readIso(text) ?? readNumbers(text) ?? readDigits(text) ?? readWords(text);
}

function readIso(text: string): DayPart | undefined {
  const [, year, month, day] =
    /^(\d{4})(?:([-/.])(\d{1,2})(?:\2(\d{1,2}))?)?$/.exec(text)?.filter((_, at) => at !== 2) ?? [];
  if (year === undefined || Number(year) < 1700 || Number(year) > 2200) return undefined;
  return {
    year: Number(year),
    ...(month !== undefined && { month: Number(month) }),
    ...(day !== undefined && { day: Number(day) }),
  };
}

function readNumbers(text: string): DayPart | undefined {
  const [, first = "", separator, second = "", end = ""] =
    /^(\d{1,2})([-/. ])(\d{1,2})\2(\d{4}|\d{2})$/.exec(text) ?? [];
  if (separator !== undefined) return numbers(Number(first), Number(second), yearOfDigits(end), separator === ".");
  const [, month, year] = /^(\d{1,2})[/-](\d{4})$/.exec(text) ?? [];
  return month === undefined ? undefined : { month: Number(month), year: Number(year) };
}

/** Who writes dots writes the day first. */
function numbers(first: number, second: number, year: number, dots: boolean): DayPart {
  if (dots || first === second) return { day: first, month: second, year };
  return { pair: [first, second], year };
}

/** 20210521, 21052021, and 7052021, from which a spreadsheet took the zero; a spreadsheet's own 44337. */
function readDigits(text: string): DayPart | undefined {
  const [, year, month, day] = /^((?:19|20)\d{2})(0[1-9]|1[0-2])([0-2]\d|3[01])$/.exec(text) ?? [];
  if (year !== undefined) return { year: Number(year), month: Number(month), day: Number(day) };
  const [, first, second, end] = /^(\d\d)(\d\d)((?:19|20)\d\d)$/.exec(/^\d{7}$/.test(text) ? `0${text}` : text) ?? [];
  if (first !== undefined) return numbers(Number(first), Number(second), Number(end), false);
  if (!/^\d{5}(?:\.\d+)?$/.test(text)) return undefined;
  const serial = Number(text);
  const [date = "", time] = (serial < FIRST_SERIAL || serial > LAST_SERIAL ? "" : (serialDate(serial) ?? "")).split(
    "T",
  );
  const day_ = readIso(date);
  return day_ && { ...day_, ...(time !== undefined && { time }) };
}

function readWords(text: string): DayPart | undefined {
  const [, day, dayMonth = "", year] = /^(\d{1,2})[ -]?(\p{L}{3,}\.?)(?:[ -]?(\d{4}|\d{2}))?$/u.exec(text) ?? [];
  if (day !== undefined) return named(dayMonth, Number(day), year);
  const [, month = "", joint, number, after] = /^(\p{L}{3,}\.?)(?:([ '’-]+)(\d{1,4}))?(?: (\d{4}))?$/u.exec(text) ?? [];
  if (after !== undefined)
    return number === undefined ? named(month, undefined, after) : named(month, Number(number), after);
  if (number === undefined) return month === "" ? undefined : named(month, undefined, undefined);
  // "Oct-12" is a spreadsheet's October 2012; "October 12" is a day.
  return number.length === 4 || joint?.trim()
    ? named(month, undefined, number)
    : named(month, Number(number), undefined);
}

function named(word: string, day: number | undefined, year: string | undefined): DayPart | undefined {
  const month = monthOf(word);
  if (month === undefined) return undefined;
  return { month, ...(day !== undefined && { day }), ...(year !== undefined && { year: yearOfDigits(year) }) };
}

function yearOfDigits(digits: string): number {
  const year = Number(digits);
  return digits.length > 2 ? year : year + (year < PIVOT ? 2000 : 1900);
}
