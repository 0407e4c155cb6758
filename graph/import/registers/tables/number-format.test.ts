import fc from "fast-check";
import { expect, test } from "vitest";
import { numberFormat, serialDate } from "./number-format.ts";

test.for([
  [44_337, "2021-05-21"],
  [44_337.5, "2021-05-21T12:00"],
  [61, "1900-03-01"],
  [59, "1900-02-28"],
  [1, "1900-01-01"],
] as const)("day %d is %s", ([serial, date]) => {
  expect(serialDate(serial)).toBe(date);
});

test.for([60, 0, -3, 1e9, Number.NaN])("%d is no day: there was no 29 February 1900", (serial) => {
  expect(serialDate(serial)).toBeUndefined();
});

test.for([
  [14, undefined, { kind: "date" }],
  [164, "dd/mm/yyyy", { kind: "date" }],
  [164, "[$-809]d mmmm yyyy;@", { kind: "date" }],
  [164, "00000", { kind: "number", pad: 5 }],
  [164, "#,##0.00", { kind: "number", pad: 0 }],
  [164, '0.0 "days"', { kind: "number", pad: 0 }],
  [20, "h:mm", { kind: "number", pad: 0 }],
] as const)("format %d %s is %j", ([id, code, format]) => {
  expect(numberFormat(id, code)).toEqual(format);
});

test("every day from 1900-03-01 on is the day after the one before", () => {
  fc.assert(
    fc.property(fc.integer({ min: 61, max: 109_000 }), (serial) => {
      const [day, next] = [serialDate(serial), serialDate(serial + 1)];
      expect(Date.parse(next ?? "") - Date.parse(day ?? "")).toBe(86_400_000);
    }),
  );
});
