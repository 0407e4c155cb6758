import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays, addMonths, isDay, week, weekday } from "./calendar.ts";

const days = fc.integer({ min: -100_000, max: 100_000 }).map((days) => addDays("2000-01-01", days));

test.for([
  ["2025-05-19", 1],
  ["2025-05-25", 7],
  ["1969-12-31", 3],
  ["2024-02-29", 4],
] as const)("%s is weekday %i", ([day, number]) => {
  expect(weekday(day)).toBe(number);
});

test.for([
  ["2025-05-19", -1, "2025-05-18"],
  ["2025-01-01", -1, "2024-12-31"],
  ["2024-02-28", 1, "2024-02-29"],
  ["2025-02-28", 1, "2025-03-01"],
] as const)("%s and %i days", ([day, count, then]) => {
  expect(addDays(day, count)).toBe(then);
});

test.for([
  ["2025-05-31", 1, "2025-06"],
  ["2025-01-15", -1, "2024-12"],
  ["2025-05-19", -17, "2023-12"],
  ["2025-05-19", 0, "2025-05"],
] as const)("%s and %i months", ([day, count, then]) => {
  expect(addMonths(day, count)).toBe(then);
});

test("a week runs from Monday to Sunday", () => {
  expect(week("2025-05-19", 0)).toBe("2025-05-19/2025-05-25");
  expect(week("2025-05-25", -1)).toBe("2025-05-12/2025-05-18");
});

test.for([
  ["2024-02-29", true],
  ["2025-02-29", false],
  ["2025-13-01", false],
  ["2025-5-1", false],
  ["", false],
] as const)("%j is a day: %s", ([text, valid]) => {
  expect(isDay(text)).toBe(valid);
});

test("days there and back again are the same day, and a day later is the next weekday", () => {
  fc.assert(
    fc.property(days, fc.integer({ min: -10_000, max: 10_000 }), (day, count) => {
      expect(addDays(addDays(day, count), -count)).toBe(day);
      expect(weekday(addDays(day, 1))).toBe((weekday(day) % 7) + 1);
      expect(isDay(day)).toBe(true);
    }),
  );
});
