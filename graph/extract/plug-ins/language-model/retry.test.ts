import { expect, test } from "vitest";
import { backoff, retryAfter } from "./retry.ts";

const NOW = Date.parse("2025-05-19T12:00:00Z");

test.for([
  [{ "retry-after": "7" }, 7],
  [{ "retry-after": "0.5" }, 0.5],
  [{ "retry-after": "Mon, 19 May 2025 12:00:30 GMT" }, 30],
  [{ "retry-after": "Mon, 19 May 2025 11:00:00 GMT" }, 0],
  [{ "retry-after-ms": "1500", "retry-after": "9" }, 1.5],
  [{ "retry-after": "soon" }, undefined],
  [{ "retry-after": "-5" }, undefined],
  [{}, undefined],
] as const)("%j asks to wait %j s", ([headers, seconds]) => {
  expect(retryAfter(new Headers(headers), NOW)).toBe(seconds);
});

test("waits get longer from try to try, up to a minute, and differ between requests", () => {
  const waits = [1, 2, 3, 4, 5, 6, 7, 8].map((attempt) => backoff(attempt, 0));
  expect(waits).toEqual([1, 2, 4, 8, 16, 32, 60, 60]);
  expect(new Set([0, 1, 2, 3].map((request) => backoff(1, request))).size).toBe(4);
  expect(backoff(1, 3)).toBe(backoff(1, 3));
});
