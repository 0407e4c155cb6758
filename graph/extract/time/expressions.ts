/**
 * Time expressions
 * ================
 *
 * Finds "on Sunday", "May 18", "last week", "5 p.m. Moscow time" in a sentence and says what each means on its own;
 * `resolve.ts` makes a date of it once publication day and tense are known.
 */

import { MONTHS } from "../../edtf.ts";
import { isDay } from "./calendar.ts";

/** What an expression means before anything is known about its sentence. */
export type TimeMeaning =
  | { kind: "date"; date: string } // complete: "18 May 2025", "2025"
  | { kind: "day-of-month"; month: number; day: number; lastDay?: number } // "May 18", "June 24-25": the year is to be found
  | { kind: "month"; month: number } // "in May"
  | { kind: "weekday"; weekday: number; which?: "last" | "next" | "this" }
  | { kind: "offset"; days: number } // "yesterday", "three days ago"
  | { kind: "week" | "month-offset" | "year-offset"; offset: number } // "last week", "next month", "this year"
  | { kind: "weekend"; offset?: number } // "last weekend", "over the weekend"
  | { kind: "same-day"; days?: number } // "the same day", "later", "in the morning": the day told before; "the next day": a day after it
  | { kind: "clock"; time: string; zone?: string };

export interface TimeExpression {
  /** Offsets in the text that was searched. */
  start: number;
  end: number;
  meaning: TimeMeaning;
  /** Only a bound, or a span of time: "since 2022", "until Friday". */
  bound?: true;
}

const MONTH =
  "(January|February|March|April|May|June|July|August|September|October|November|December|Jan\\.?|Feb\\.?|Mar\\.|Apr\\.?|Jun\\.|Jul\\.|Aug\\.?|Sept?\\.?|Oct\\.?|Nov\\.?|Dec\\.?)";
const WEEKDAYS = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];
const WEEKDAY =
  "(Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Mon\\.|Tues?\\.|Wed\\.|Thurs?\\.|Fri\\.|Sat\\.|Sun\\.)";
const DASH = "\\s?(?:-|–|—|to|and)\\s?";
const ORDINAL = "(\\d{1,2})(?:st|nd|rd|th)?";
const COUNT = "(\\d{1,3}|a|an|one|two|three|four|five|six|seven|eight|nine|ten|several)";
const COUNTS: Record<string, number> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
};
const UNIT_OFFSET: Record<string, number> = { last: -1, past: -1, previous: -1, this: 0, next: 1, coming: 1 };

type Reader = (match: RegExpExecArray) => TimeMeaning | undefined;

/** Longer readings first: the first that covers a stretch of text keeps it. */
const READERS: [RegExp, Reader][] = [
  [/\b(\d{4}-\d{2}-\d{2})\b/g, ([, date]) => ({ kind: "date", date: date as string })],
  // "24-25 June 2025", "24 June"
  [
    new RegExp(`\\b${ORDINAL}(?:${DASH}${ORDINAL})? (?:of )?${MONTH}(?:,? (\\d{4}))?(?!\\d)`, "gi"),
    ([, first, last, month, year]) => dayOfMonth(month, first, last, year),
  ],
  // "June 24-25, 2025", "May 18"
  [
    new RegExp(
      `\\b${MONTH} ${ORDINAL}(?:${DASH}${ORDINAL}(?! ?(?:percent|%|people|million|billion)))?(?:,? (\\d{4}))?(?![\\d,]*\\d)`,
      "g",
    ),
    ([, month, first, last, year]) => dayOfMonth(month, first, last, year),
  ],
  [
    new RegExp(`\\b${MONTH},? (?:of )?(\\d{4})\\b`, "g"),
    ([, month, year]) => ({ kind: "date", date: `${year}-${String(monthNumber(month)).padStart(2, "0")}` }),
  ],
  // "may" and "march" are words too: a month alone needs its capital and something that announces a time.
  [
    new RegExp(`\\b(?:in|since|of|by|until|during|early|late|mid-?|last|next|this) ?${MONTH}\\b`, "g"),
    ([, month]) => ({ kind: "month", month: monthNumber(month) }),
  ],
  [
    new RegExp(`\\b(?:(last|next|this|this coming|the previous) )?${WEEKDAY}(?!\\w)`, "gi"),
    ([, which, day]) => {
      if (day?.[0] !== day?.[0]?.toUpperCase()) return undefined;
      const number = WEEKDAYS.findIndex((name) => name.startsWith((day as string).slice(0, 3).toLowerCase())) + 1;
      const side = which?.toLowerCase();
      const meaning: TimeMeaning = { kind: "weekday", weekday: number };
      if (side === "next" || side === "this coming") return { ...meaning, which: "next" };
      if (side === "last" || side === "the previous") return { ...meaning, which: "last" };
      return side === "this" ? { ...meaning, which: "this" } : meaning;
    },
  ],
  [/\bthe day before yesterday\b/gi, () => ({ kind: "offset", days: -2 })],
  [/\bthe day after tomorrow\b/gi, () => ({ kind: "offset", days: 2 })],
  [/\b(yesterday|last night|overnight)\b/gi, () => ({ kind: "offset", days: -1 })],
  [/\b(today|tonight|this (?:morning|afternoon|evening)|earlier in the day)\b/gi, () => ({ kind: "offset", days: 0 })],
  [/\btomorrow\b/gi, () => ({ kind: "offset", days: 1 })],
  [
    /\b(?:(?:on |later )?(?:the|that) same (?:day|evening|night)|(?:later )?that (?:day|morning|afternoon|evening|night)|in the (?:morning|afternoon|evening)|shortly (?:before|after(?:wards)?)|afterwards?|(?:minutes|hours) (?:later|earlier))(?=[\s,.;]|$)/gi,
    () => ({ kind: "same-day" }),
  ],
  [
    /\b(?:on )?the (?:next|following) (?:day|morning|afternoon|evening)\b(?! (?:of|after))/gi,
    () => ({ kind: "same-day", days: 1 }),
  ],
  [
    /\b(?:on )?the (?:previous|preceding) (?:day|evening|night)\b|\bthe day before(?=[,.;]|$)/gi,
    () => ({ kind: "same-day", days: -1 }),
  ],
  // "a day earlier" is a day before what is told beside it.
  [
    new RegExp(`\\b${COUNT} days? (earlier|later)\\b`, "gi"),
    ([, count, side]) => {
      const days = countOf(count);
      return days === undefined
        ? undefined
        : { kind: "same-day", days: side?.toLowerCase() === "later" ? days : -days };
    },
  ],
  [
    new RegExp(`\\b${COUNT} (day|week|month|year)s? (ago|earlier)\\b`, "gi"),
    ([, count, unit]) => {
      const n = countOf(count);
      if (n === undefined) return undefined;
      if (unit === "day") return { kind: "offset", days: -n };
      return { kind: unit === "week" ? "week" : unit === "month" ? "month-offset" : "year-offset", offset: -n };
    },
  ],
  [
    /\b(?:(last|past|previous|this|next|coming)|(?:over|during|at|on) the) weekend\b/gi,
    ([, which]) =>
      which === undefined ? { kind: "weekend" } : { kind: "weekend", offset: UNIT_OFFSET[which.toLowerCase()] ?? 0 },
  ],
  [
    /\b(last|past|previous|this|next|coming) (week|month|year)\b/gi,
    ([, which, unit]) => {
      const offset = UNIT_OFFSET[(which as string).toLowerCase()] ?? 0;
      const name = (unit as string).toLowerCase();
      return { kind: name === "week" ? "week" : name === "month" ? "month-offset" : "year-offset", offset };
    },
  ],
  // "5 p.m. Moscow time", "10:00 a.m. Eastern Time", "17:00 GMT"
  [
    /\b(\d{1,2})(?:[:.](\d{2}))? ?(?:([ap])\.?m\b\.?|(?<=[:.]\d{2}))(?:,? ?\(?((?:[A-Z][\w.]+ )?(?:(?:Standard|Daylight|Summer|local) )?[Tt]ime\b|GMT|UTC|EDT|EST|ET|CEST|CET|BST|MSK|PDT|PST)\)?)?/g,
    ([, hour, minute, half, zone]) => {
      const h = (Number(hour) % (half ? 12 : 24)) + (half?.toLowerCase() === "p" ? 12 : 0);
      const time = `${String(h).padStart(2, "0")}:${minute ?? "00"}`;
      return zone ? { kind: "clock", time, zone } : { kind: "clock", time };
    },
  ],
  [
    /\b(?:in|since|of|year|during|until|from|by|late|early|mid-?|back in) ?((?:19|20)\d{2})\b(?!-\d)/gi,
    ([, year]) => ({ kind: "date", date: year as string }),
  ],
  // "the 2018 summit", "Kyiv's 2022 talks"
  [
    /(?<=\b(?:the|their|his|her|its|a) |[’']s )((?:19|20)\d{2})(?= \p{L})/gu,
    ([, year]) => ({ kind: "date", date: year as string }),
  ],
];

/** The days by which "three days after" or "a day before" shifts: forwards, or backwards. */
export function daysShifted(text: string): number | undefined {
  const [, count, side] = new RegExp(`\\b(?:${COUNT}|the) days? (after|following|before)$`, "i").exec(text) ?? [];
  if (side === undefined) return undefined;
  const days = count === undefined ? 1 : countOf(count);
  return days === undefined ? undefined : side.toLowerCase() === "before" ? -days : days;
}

function countOf(word = ""): number | undefined {
  return Number(word) || COUNTS[word.toLowerCase()];
}

/**
 * All time expressions of a text, left to right, none overlapping another.
 *
 * @example
 *
 * ```ts
 * timeExpressions("They met on Sunday."); // [{ start: 12, end: 18, meaning: { kind: "weekday", weekday: 7 } }]
 * ```
 */
export function timeExpressions(text: string): TimeExpression[] {
  const found: TimeExpression[] = [];
  for (const [pattern, read] of READERS) {
    for (const match of text.matchAll(pattern)) {
      const meaning = read(match as RegExpExecArray);
      const [start, end] = [match.index, match.index + match[0].length];
      if (meaning && !found.some((other) => start < other.end && other.start < end))
        found.push({ start, end, meaning });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

function dayOfMonth(monthName?: string, first?: string, last?: string, year?: string): TimeMeaning | undefined {
  const month = monthNumber(monthName);
  const day = Number(first);
  const lastDay = last === undefined ? undefined : Number(last);
  if (day < 1 || day > 31 || (lastDay !== undefined && (lastDay <= day || lastDay > 31))) return undefined;
  if (year === undefined) return { kind: "day-of-month", month, day, ...(lastDay !== undefined && { lastDay }) };
  const at = (date: number) => `${year}-${String(month).padStart(2, "0")}-${String(date).padStart(2, "0")}`;
  if (!isDay(at(day)) || (lastDay !== undefined && !isDay(at(lastDay)))) return undefined;
  return { kind: "date", date: lastDay === undefined ? at(day) : `${at(day)}/${at(lastDay)}` };
}

function monthNumber(name = ""): number {
  return MONTHS.findIndex((month) => month.toLowerCase().startsWith(name.slice(0, 3).toLowerCase())) + 1;
}

/** Time expressions of a sentence, with offsets in the document. */
export function expressionsIn(text: string, start: number, end: number): TimeExpression[] {
  return timeExpressions(text.slice(start, end)).map((found) => {
    const [from, to] = [start + found.start, start + found.end];
    const bound = /^(?:since|until|by|from)\b/i.test(text.slice(from, to));
    return { ...found, start: from, end: to, ...(bound && { bound: true as const }) };
  });
}
