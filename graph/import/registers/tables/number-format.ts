/**
 * Number formats of spreadsheets
 * ==============================
 *
 * A spreadsheet keeps dates as numbers of days and drops the zeros in front of a code; how the cell is shown says what it was.
 */

/** Formats that every spreadsheet has without saying so: 14–17 and 22 show a date, 18–21 and 45–47 a time only. */
const BUILT_IN_DATES = new Set([14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58]);

const DAY = 86_400_000;

/** Day 0. Spreadsheets believe in a 29 February 1900 (day 60), as Lotus 1-2-3 did: from day 61 on the count is right from here. */
const EPOCH = Date.UTC(1899, 11, 30);
/** Where workbooks from old Macs begin. */
export const DAYS_TO_1904 = 1462;

/** Days on which people met: from 1900 on, and before 2200. */
const LAST_DAY = 109_574;

/** How a number is shown. `pad`: with zeros in front, up to that many digits. */
export type NumberFormat = { kind: "date" } | { kind: "number"; pad: number };

/**
 * What a format makes of a number.
 *
 * @example
 *
 * ```ts
 * numberFormat(164, "dd/mm/yyyy"); // { kind: "date" }
 * numberFormat(165, "00000"); // { kind: "number", pad: 5 }
 * ```
 */
export function numberFormat(id: number, code = ""): NumberFormat {
  if (BUILT_IN_DATES.has(id)) return { kind: "date" };
  // What stands in quotes, brackets or behind a backslash is shown as it is.
  const bare = code.replace(/"[^"]*"|\[[^\]]*\]|\\.|_.|\*./g, "");
  if (/[dy]/i.test(bare)) return { kind: "date" };
  return { kind: "number", pad: /^0+$/.test(bare) ? bare.length : 0 };
}

/**
 * The day, and the time where there is one, that a spreadsheet's number means; undefined where it can mean none.
 *
 * @example
 *
 * ```ts
 * serialDate(44_337); // "2021-05-21"
 * serialDate(44_337.5); // "2021-05-21T12:00"
 * ```
 */
export function serialDate(serial: number): string | undefined {
  if (!(serial >= 1 && serial <= LAST_DAY) || Math.floor(serial) === 60) return undefined;
  const days = serial < 60 ? serial + 1 : serial;
  const minutes = Math.round((days - Math.floor(days)) * 1440);
  const iso = new Date(EPOCH + Math.floor(days) * DAY + minutes * 60_000).toISOString();
  return minutes === 0 ? iso.slice(0, 10) : iso.slice(0, 16);
}
