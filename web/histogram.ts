/**
 * Histogram
 * =========
 *
 * How many records fall into each day, week, month or year of the time that they span.
 */
import { earliest, latest } from "../graph/edtf.ts";
import type { ActorGraphFile } from "../graph/schema.ts";
import { perRecord } from "./per-record.ts";
import { hasEnds, periodOf } from "./summary.ts";

export interface Bin {
  /** First and last day. */
  from: string;
  to: string;
  /** How many records; one whose date spreads over several bins counts in each in part. */
  count: number;
}

const DAY = 86_400_000;
/** Bars that still are bars on a narrow screen. */
const MOST_BINS = 60;

type Step = (day: Date) => Date;
const STEPS: { days: number; next: Step; start: Step }[] = [
  { days: 1, start: (day) => day, next: (day) => utc(day, 0, 0, 1) },
  { days: 7, start: (day) => utc(day, 0, 0, -((day.getUTCDay() + 6) % 7)), next: (day) => utc(day, 0, 0, 7) },
  { days: 30, start: (day) => utc(day, 0, 0, 1 - day.getUTCDate()), next: (day) => utc(day, 0, 1, 0) },
  { days: 365, start: yearStart, next: (day) => utc(day, 1, 0, 0) },
];

/** Bins over the whole time, empty ones included; none where no record has a date. */
export const histogram = perRecord((file: ActorGraphFile): Bin[] => {
  const period = periodOf(file);
  if (!period) return [];
  const bins = binsOver(period.from, period.to);
  for (const { date } of [...file.meetings, ...file.stances]) {
    if (!hasEnds(date)) continue;
    const over = bins.filter(({ from, to }) => from <= latest(date) && to >= earliest(date));
    for (const bin of over) bin.count += 1 / over.length;
  }
  return bins;
});

function binsOver(from: string, to: string): Bin[] {
  const days = (Date.parse(to) - Date.parse(from)) / DAY + 1;
  const step = STEPS.find((step) => days / step.days <= MOST_BINS);
  const years = Math.ceil(days / 365 / MOST_BINS);
  const { start, next } = step ?? { start: yearStart, next: (day: Date) => utc(day, years, 0, 0) };
  const bins: Bin[] = [];
  for (let day = start(new Date(from)); iso(day) <= to; day = next(day)) {
    bins.push({ from: iso(day), to: iso(utc(next(day), 0, 0, -1)), count: 0 });
  }
  return bins;
}

function utc(day: Date, years: number, months: number, days: number): Date {
  const moved = new Date(day);
  moved.setUTCFullYear(day.getUTCFullYear() + years, day.getUTCMonth() + months, day.getUTCDate() + days);
  return moved;
}

function yearStart(day: Date): Date {
  return new Date(`${iso(day).slice(0, 4)}-01-01`);
}

function iso(day: Date): string {
  return day.toISOString().slice(0, 10);
}
