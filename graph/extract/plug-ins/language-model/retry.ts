/**
 * Trying again
 * ============
 *
 * Longer from try to try, or as long as the server asks for.
 */
import type { Web } from "./web.ts";

/** The longest that is waited, in seconds, whoever asks for it. */
export const LONGEST_WAIT = 60;

/**
 * Seconds to wait before a try: 1, 2, 4 …, each up to half longer, so that requests that failed together don't come back together.
 *
 * @param attempt how many tries there were
 * @param request the how-manieth request it is: what tells it from others, the same in every run
 */
export function backoff(attempt: number, request: number): number {
  const spread = (request * 0.618_034) % 1;
  return Math.min(LONGEST_WAIT, 2 ** (attempt - 1) * (1 + spread / 2));
}

/**
 * Seconds that a server asks to wait: a number, or a date (`Retry-After`), or milliseconds (`Retry-After-Ms`). Undefined if it doesn't say.
 *
 * @param now in milliseconds since 1970
 */
export function retryAfter(headers: { get(name: string): string | null }, now: number): number | undefined {
  const milliseconds = headers.get("retry-after-ms");
  if (milliseconds !== null && /^\d+(?:\.\d+)?$/.test(milliseconds)) return Number(milliseconds) / 1000;
  const value = headers.get("retry-after");
  if (value === null) return undefined;
  if (/^\d+(?:\.\d+)?$/.test(value)) return Number(value);
  const date = /^[a-z]{3}/i.test(value) ? Date.parse(value) : Number.NaN;
  return Number.isNaN(date) ? undefined : Math.max(0, (date - now) / 1000);
}

/** Waits for so many seconds. */
export function wait(seconds: number, web: Web): Promise<void> {
  return new Promise((resolve) => {
    web.setTimeout(resolve, seconds * 1000);
  });
}
