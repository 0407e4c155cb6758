/**
 * Days
 * ====
 */
import { earliest, lengthInDays } from "../edtf.ts";

/** A longer date, such as a year, may mean any of many contacts. */
const LONGEST = 31;

/** Whether a date is precise enough to tell one contact from another. */
export function isShort(date: string): boolean {
  return lengthInDays(date) <= LONGEST;
}

/** The days that a short date can mean; none of a longer one. */
export function daysOf(date: string): string[] {
  if (!isShort(date)) return [];
  const start = Date.parse(earliest(date));
  return Array.from({ length: lengthInDays(date) }, (_, day) =>
    new Date(start + day * 86_400_000).toISOString().slice(0, 10),
  );
}
