import { isEdtf } from "../../graph/edtf.ts";

/**
 * The day of a date or of a time stamp, or undefined where the text is neither or the calendar has no such day.
 *
 * @example
 *
 * ```ts
 * dayOf("2025-05-19T08:00:00Z"); // "2025-05-19"
 * dayOf("2025-02-30"); // undefined
 * ```
 */
export function dayOf(text: string): string | undefined {
  const day = /^(\d{4}-\d{2}-\d{2})(?:[T ]\d{2}:\d{2}.*)?$/.exec(text.trim())?.[1];
  return day !== undefined && isEdtf(day) ? day : undefined;
}
