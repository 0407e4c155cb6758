/**
 * Dates from time expressions
 * ===========================
 *
 * "met on Sunday" is the Sunday before publication, "will meet on Sunday" the one after it.
 */
import { addDays, addMonths, isDay, pad, week, weekday } from "./calendar.ts";
import type { TimeMeaning } from "./expressions.ts";

/** "present" is that of a verb such as "arrives", which tells of what is to come as readily as of what is. */
export type Tense = "past" | "present" | "future" | "unknown";

export interface ResolvedDate {
  /** EDTF. */
  date: string;
  basis: "stated" | "resolved";
}

/**
 * The date an expression means in an article published on the given day; none if it takes a publication day to know.
 *
 * @example
 *
 * ```ts
 * resolve({ kind: "weekday", weekday: 7 }, "past", "2025-05-19"); // { date: "2025-05-18", basis: "resolved" }
 * ```
 */
export function resolve(
  meaning: TimeMeaning,
  tense: Tense,
  published?: string,
  toldBefore?: string,
): ResolvedDate | undefined {
  if (meaning.kind === "same-day")
    return toldBefore === undefined ? undefined : { date: addDays(toldBefore, meaning.days ?? 0), basis: "resolved" };
  if (meaning.kind === "date") return { date: meaning.date, basis: "stated" };
  if (meaning.kind === "clock" || published === undefined || !isDay(published)) return undefined;
  const date = relative(meaning, tense, published);
  return date === undefined ? undefined : { date, basis: "resolved" };
}

function relative(meaning: TimeMeaning, tense: Tense, published: string): string | undefined {
  switch (meaning.kind) {
    case "offset":
      return addDays(published, meaning.days);
    case "week":
      return week(published, meaning.offset);
    case "weekend":
      return weekend(published, meaning.offset, tense);
    case "month-offset":
      return addMonths(published, meaning.offset);
    case "year-offset":
      return pad(Number(published.slice(0, 4)) + meaning.offset, 4);
    case "weekday":
      return addDays(published, weekdayOffset(meaning, tense, weekday(published)));
    case "month":
      return nearest(published, tense, (year) => `${pad(year, 4)}-${pad(meaning.month, 2)}`, 7);
    case "day-of-month": {
      const at = (year: number, day: number) => `${pad(year, 4)}-${pad(meaning.month, 2)}-${pad(day, 2)}`;
      const first = nearest(published, tense, (year) => at(year, meaning.day), 10);
      if (!isDay(first)) return undefined;
      return meaning.lastDay === undefined ? first : `${first}/${at(Number(first.slice(0, 4)), meaning.lastDay)}`;
    }
    default:
      return undefined;
  }
}

/** Saturday and Sunday: of the week told, else of the weekend that was, or is to come. */
function weekend(published: string, offset: number | undefined, tense: Tense): string {
  const weeks = offset ?? (tense === "future" || weekday(published) >= 6 ? 0 : -1);
  const saturday = addDays(published, 6 - weekday(published) + 7 * weeks);
  return `${saturday}/${addDays(saturday, 1)}`;
}

function weekdayOffset(
  { weekday: wanted, which }: { weekday: number; which?: "last" | "next" | "this" },
  tense: Tense,
  today: number,
): number {
  const ahead = (wanted - today + 7) % 7;
  const back = ahead - 7;
  if (which === "next") return ahead === 0 ? 7 : ahead;
  if (which === "last") return back;
  // A paper of Monday that says "on Monday" means that day, whichever the tense.
  if (ahead === 0) return 0;
  return tense === "future" || tense === "present" || which === "this" ? ahead : back;
}

/** The year that puts a date on the right side of publication: past dates before it (a day's grace), future ones after. */
function nearest(published: string, tense: Tense, at: (year: number) => string, length: number): string {
  const year = Number(published.slice(0, 4));
  const today = published.slice(0, length);
  const candidate = at(year);
  if (tense === "past" && candidate > addDays(published, 1).slice(0, length)) return at(year - 1);
  if (tense === "future" && candidate < today) return at(year + 1);
  if (tense === "unknown" || tense === "present") {
    const days = (Date.parse(`${candidate}-15`.slice(0, 10)) - Date.parse(published)) / 86_400_000;
    if (days > 183) return at(year - 1);
    if (days < -183) return at(year + 1);
  }
  return candidate;
}
