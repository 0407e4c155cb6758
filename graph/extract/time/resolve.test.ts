import { expect, test } from "vitest";
import { resolve } from "./resolve.ts";

const MONDAY = "2025-05-19";

test.for([
  ["past", { kind: "weekday", weekday: 7 }, "2025-05-18"],
  ["future", { kind: "weekday", weekday: 7 }, "2025-05-25"],
  ["past", { kind: "weekday", weekday: 1 }, "2025-05-19"],
  ["future", { kind: "weekday", weekday: 1 }, "2025-05-19"],
  ["past", { kind: "weekday", weekday: 1, which: "last" }, "2025-05-12"],
  ["future", { kind: "weekday", weekday: 1, which: "next" }, "2025-05-26"],
  ["past", { kind: "offset", days: -1 }, "2025-05-18"],
  ["past", { kind: "week", offset: -1 }, "2025-05-12/2025-05-18"],
  ["present", { kind: "weekday", weekday: 3 }, "2025-05-21"],
  ["unknown", { kind: "weekday", weekday: 3 }, "2025-05-14"],
  ["present", { kind: "day-of-month", month: 5, day: 16 }, "2025-05-16"],
  ["past", { kind: "weekend" }, "2025-05-17/2025-05-18"],
  ["future", { kind: "weekend" }, "2025-05-24/2025-05-25"],
  ["past", { kind: "weekend", offset: 1 }, "2025-05-31/2025-06-01"],
  ["past", { kind: "month", month: 3 }, "2025-03"],
  ["past", { kind: "month", month: 11 }, "2024-11"],
  ["future", { kind: "month", month: 3 }, "2026-03"],
  ["past", { kind: "day-of-month", month: 5, day: 16 }, "2025-05-16"],
  ["past", { kind: "day-of-month", month: 12, day: 31 }, "2024-12-31"],
  ["future", { kind: "day-of-month", month: 6, day: 24, lastDay: 25 }, "2025-06-24/2025-06-25"],
  ["unknown", { kind: "day-of-month", month: 6, day: 24 }, "2025-06-24"],
  ["past", { kind: "year-offset", offset: -1 }, "2024"],
  ["past", { kind: "month-offset", offset: -6 }, "2024-11"],
] as const)("%s %j", ([tense, meaning, date]) => {
  expect(resolve(meaning, tense, MONDAY)).toEqual({ date, basis: "resolved" });
});

test("a complete date needs no day of publication", () => {
  expect(resolve({ kind: "date", date: "2025-05-18" }, "past")).toEqual({ date: "2025-05-18", basis: "stated" });
});

test("a weekday without a day of publication stays unknown", () => {
  expect(resolve({ kind: "weekday", weekday: 7 }, "past")).toBeUndefined();
});

test("the next day is a day after the one told before, if one was", () => {
  expect(resolve({ kind: "same-day", days: 1 }, "past", MONDAY, "2025-05-16")?.date).toBe("2025-05-17");
  expect(resolve({ kind: "same-day", days: 1 }, "past", MONDAY)).toBeUndefined();
});

test("30 February is no date", () => {
  expect(resolve({ kind: "day-of-month", month: 2, day: 30 }, "past", MONDAY)).toBeUndefined();
});
