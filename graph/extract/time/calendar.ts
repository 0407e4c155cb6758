/** Arithmetic on days written as "2025-05-19". Days since the epoch, so no time zone can interfere. */

const DAY_MS = 86_400_000;

/** Monday is 1, Sunday 7, as in ISO 8601. */
export function weekday(day: string): number {
  return ((((toNumber(day) + 3) % 7) + 7) % 7) + 1;
}

export function addDays(day: string, days: number): string {
  return fromNumber(toNumber(day) + days);
}

/** The month `months` away, as "2025-05". */
export function addMonths(day: string, months: number): string {
  const count = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + months;
  return `${pad(Math.floor(count / 12), 4)}-${pad((((count % 12) + 12) % 12) + 1, 2)}`;
}

/** Seven days from Monday to Sunday, `weeks` away from the day's own week. */
export function week(day: string, weeks: number): string {
  const monday = addDays(day, 1 - weekday(day) + 7 * weeks);
  return `${monday}/${addDays(monday, 6)}`;
}

export function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && fromNumber(toNumber(text)) === text;
}

export function pad(value: number, length: number): string {
  return String(value).padStart(length, "0");
}

function toNumber(day: string): number {
  const [year, month, date] = day.split("-").map(Number) as [number, number, number];
  return Math.floor(Date.UTC(year, month - 1, date) / DAY_MS);
}

function fromNumber(days: number): string {
  return new Date(days * DAY_MS).toISOString().slice(0, 10);
}
