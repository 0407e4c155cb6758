import fc from "fast-check";
import { expect, test } from "vitest";
import { isEdtf } from "../../../edtf.ts";
import { DateColumn } from "./date-column.ts";

test("one date that can only be read with the day first tells of all", () => {
  const column = new DateColumn(["03/04/2021", "21/04/2021"]);
  expect(column.order).toBe("day-first");
  expect(column.date("03/04/2021")).toEqual({ date: "2021-04-03" });
});

test("one date that can only be read with the month first tells of all", () => {
  expect(new DateColumn(["03/04/2021", "04/21/2021"]).date("03/04/2021")).toEqual({ date: "2021-03-04" });
});

test("where no date tells, those that can be read both ways are refused", () => {
  const column = new DateColumn(["03/04/2021", "05/06/2021", "7 May 2021"]);
  expect(column.date("03/04/2021")).toEqual({
    reason: "day or month first? No date of the column tells. Say `order` in the mapping",
  });
  expect(column.date("7 May 2021")).toEqual({ date: "2021-05-07" });
});

test("where a column writes both, only those that can be read one way are read", () => {
  const column = new DateColumn(["21/04/2021", "04/22/2021", "03/04/2021"]);
  expect(column.date("21/04/2021")).toEqual({ date: "2021-04-21" });
  expect(column.date("04/22/2021")).toEqual({ date: "2021-04-22" });
  expect(column.date("03/04/2021")).toHaveProperty("reason");
});

test("a spreadsheet that took days for months is noticed", () => {
  const own = [1, 2, 3, 4, 5, 6].map((day) => `2021-04-0${day}`);
  expect(new DateColumn([...own, "13/04/2021", "21/04/2021"]).turned).toBe(true);
  expect(new DateColumn([...own, "2021-04-17", "13/04/2021"]).turned).toBe(false);
  expect(new DateColumn(own).turned).toBe(false);
});

test("the mapping's word is taken where the cells don't tell", () => {
  expect(new DateColumn(["03/04/2021"], { order: "month-first" }).date("03/04/2021")).toEqual({ date: "2021-03-04" });
});

test("several kinds of date in a column are each read as what they are", () => {
  const column = new DateColumn(["44337", "21/05/2021", "May 2021", "2021-05-03", "3-5 May 2021"]);
  expect(["44337", "21/05/2021", "May 2021", "2021-05-03", "3-5 May 2021"].map((cell) => column.date(cell))).toEqual([
    { date: "2021-05-21" },
    { date: "2021-05-21" },
    { date: "2021-05" },
    { date: "2021-05-03" },
    { date: "2021-05-03/2021-05-05" },
  ]);
});

test.for([
  ["31/02/2021", "its date is not in the calendar"],
  ["", "no date"],
  ["soon", "what stands as its date is none"],
  ["October", "its date has no year"],
  ["5 May 2021 - 3 May 2021", "it ends before it begins"],
] as const)("%j is refused: %s", ([cell, reason]) => {
  expect(new DateColumn([cell]).date(cell)).toEqual({ reason });
});

test("a date without a year has the column's", () => {
  expect(new DateColumn([], { year: 2016 }).date("02-06 September")).toEqual({ date: "2016-09-02/2016-09-06" });
});

test("two columns make an interval, one day where both are the same or the second is empty", () => {
  const column = new DateColumn([]);
  expect(column.between("2021-05-03", "2021-05-05")).toEqual({ date: "2021-05-03/2021-05-05" });
  expect(column.between("2021-05-03", "2021-05-03")).toEqual({ date: "2021-05-03" });
  expect(column.between("2021-05-03", "")).toEqual({ date: "2021-05-03" });
  expect(column.between("2021-05-05", "2021-05-03")).toEqual({ reason: "it ends before it begins" });
});

test("whatever comes out is a date that a record can carry, however dates are written", () => {
  const day = fc.date({ min: new Date("1900-01-01"), max: new Date("2099-12-31"), noInvalidDate: true });
  const writings = [
    (d: Date) => d.toISOString().slice(0, 10),
    (d: Date) => `${d.getUTCDate()}/${d.getUTCMonth() + 1}/${d.getUTCFullYear()}`,
    (d: Date) => d.toLocaleDateString("en-GB", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" }),
    (d: Date) => d.toLocaleDateString("en-US", { day: "numeric", month: "short", year: "numeric", timeZone: "UTC" }),
  ];
  fc.assert(
    fc.property(day, fc.constantFrom(...writings), (date, write) => {
      const dated = new DateColumn(["31/12/1999"]).date(write(date));
      expect(dated).toEqual({ date: date.toISOString().slice(0, 10) });
      expect("date" in dated && isEdtf(dated.date)).toBe(true);
    }),
  );
});
