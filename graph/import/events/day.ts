import { isEdtf } from "../../edtf.ts";
import { ofItsOwn } from "./own-text.ts";

const MOST_DAYS = 50_000;

const days = new Map<string, string | undefined>();

/**
 * The day of 20140517, of 2014-05-17, or of a time stamp that begins so; undefined where the calendar has no such day.
 *
 * @example
 *
 * ```ts
 * dayOf("20180101123000"); // "2018-01-01"
 * dayOf("20180230"); // undefined
 * ```
 */
export function dayOf(text: string): string | undefined {
  if (days.has(text)) return days.get(text);
  const [, year, month, day] =
    /^(\d{4})(-?)(\d\d)\2(\d\d)(?:\d{6})?(?:[T ].*)?$/.exec(text)?.filter((_, at) => at !== 2) ?? [];
  const date = `${year}-${month}-${day}`;
  const known = year !== undefined && isEdtf(date) ? date : undefined;
  if (days.size >= MOST_DAYS) days.clear();
  days.set(ofItsOwn(text), known);
  return known;
}
