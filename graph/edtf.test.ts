import fc from "fast-check";
import { expect, test } from "vitest";
import { compareDates, earliest, formatDate, isEdtf, latest, lengthInDays, overlaps } from "./edtf.ts";

test.for([
  ["2025", true],
  ["2025-05", true],
  ["2025-05-18", true],
  ["0000", true],
  ["2024-02-29", true],
  ["2000-02-29", true],
  ["2025-05-18/2025-05-20", true],
  ["2024/2025-05", true],
  ["2025-05/2025-05", true],
  ["2025-05-18?", true],
  ["2025~", true],
  ["2025-05%/2025-06", true],
  ["2025-05/..", true],
  ["../2025-05", true],
  ["2025-05/", true],
  ["/2025-05", true],
  ["1900-02-29", false],
  ["2025-02-29", false],
  ["2025-04-31", false],
  ["2025-00", false],
  ["2025-13", false],
  ["2025-05-00", false],
  ["2025-5-18", false],
  ["25-05-18", false],
  ["2025-05-20/2025-05-18", false],
  ["2025-05-18/2025-05-19/2025-05-20", false],
  ["../..", false],
  ["/", false],
  ["", false],
  ["18 May 2025", false],
  ["2025-05-18T17:00:00Z", false],
  [" 2025", false],
  ["2025\n", false],
  ["２０２５", false],
] as const)("that %s is a date: %s", ([text, is]) => {
  expect(isEdtf(text)).toBe(is);
});

test.for([
  ["2025", "2025-01-01", "2025-12-31", 365],
  ["2024-02", "2024-02-01", "2024-02-29", 29],
  ["2025-05-18", "2025-05-18", "2025-05-18", 1],
  ["2025-05-18?", "2025-05-18", "2025-05-18", 1],
  ["2024-12-30/2025-01", "2024-12-30", "2025-01-31", 33],
  ["2025/..", "2025-01-01", "9999-12-31", 2_912_808],
] as const)("%s lasts from %s to %s", ([date, first, last, days]) => {
  expect([earliest(date), latest(date), lengthInDays(date)]).toEqual([first, last, days]);
});

test("an interval open at its start begins with the calendar", () => {
  expect(earliest("../2025")).toBe("0000-01-01");
});

test.for([
  ["2025-05", "2025-05-18", true],
  ["2025", "2025-05-18/2025-05-20", true],
  ["2025-05-18/2025-05-20", "2025-05-20", true],
  ["2025-05/..", "2031", true],
  ["2025-05-17", "2025-05-18", false],
  ["2025-05", "2025-06-01", false],
  ["../2024", "2025", false],
] as const)("that %s and %s can mean one day: %s", ([a, b, can]) => {
  expect(overlaps(a, b)).toBe(can);
  expect(overlaps(b, a)).toBe(can);
});

test("dates stand in the order of their beginnings, the shorter first, the undated last", () => {
  const dates = [undefined, "2025-05", "2025", "2025-05-18", "2024", "2025-05-01", "../2024"];
  expect(dates.toSorted(compareDates)).toEqual([
    "../2024",
    "2024",
    "2025",
    "2025-05-01",
    "2025-05",
    "2025-05-18",
    undefined,
  ]);
  // Array.sort puts undefined last by itself.
  expect(compareDates(undefined, "2025")).toBeGreaterThan(0);
  expect(compareDates("2025", undefined)).toBeLessThan(0);
  expect(compareDates(undefined, undefined)).toBe(0);
});

test.for([
  ["2025", "2025"],
  ["2025-05", "May 2025"],
  ["2025-05-08", "8 May 2025"],
  ["2025-05-18/2025-05-20", "18–20 May 2025"],
  ["2025-05-18/2025-05-18", "18 May 2025"],
  ["2025-05-30/2025-06-02", "30 May – 2 June 2025"],
  ["2024-12-30/2025-01-02", "30 December 2024 – 2 January 2025"],
  ["2025-05/2025-06", "May–June 2025"],
  ["2025-05/2025-05", "May 2025"],
  ["2024-12/2025-01", "December 2024 – January 2025"],
  ["2024/2025", "2024–2025"],
  ["2025-05/2025-05-18", "May 2025 – 18 May 2025"],
  ["2025-05~", "about May 2025"],
  ["2025-05-18?", "18 May 2025 (uncertain)"],
  ["2025%", "about 2025 (uncertain)"],
  ["2025-05-18?/2025-05-20", "18 May 2025 (uncertain) – 20 May 2025"],
  ["2025-05/..", "since May 2025"],
  ["../2025-05-18", "until 18 May 2025"],
] as const)("%s reads %s", ([date, text]) => {
  expect(formatDate(date)).toBe(text);
});

test("what is no date says so", () => {
  expect(() => formatDate("May")).toThrow(RangeError);
  expect(() => earliest("May")).toThrow('Expected a date such as 2023, 2023-05 or 2023-05-17 but received "May"');
});

test("every day of the calendar is a date, and the days after them are not", () => {
  fc.assert(
    fc.property(fc.date({ min: new Date("0001-01-01"), max: new Date("9999-12-31"), noInvalidDate: true }), (day) => {
      const date = day.toISOString().slice(0, 10);
      expect(isEdtf(date)).toBe(true);
      const last = Number(latest(date.slice(0, 7)).slice(8));
      expect(isEdtf(`${date.slice(0, 7)}-${last + 1}`)).toBe(false);
    }),
  );
});
