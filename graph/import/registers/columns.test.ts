import { expect, test } from "vitest";
import { Columns } from "./columns.ts";

const columns = new Columns(["Minister's name", "start-date", "country@id", "Date", "Date"]);
const row = { line: 2, cells: ["Roe", " 2021-05-21 ", "egypt", "", "today"] };

test("capitals, accents and punctuation of headers don't matter", () => {
  expect(columns.cell(row, "MINISTERS NAME")).toBe("Roe");
  expect(columns.cell(row, "Start date")).toBe("2021-05-21");
  expect(columns.cell(row, "country_id")).toBe("egypt");
});

test("of several headers, and of several columns of one, the first that holds something is read", () => {
  expect(columns.cell(row, ["Day", "start date"])).toBe("2021-05-21");
  expect(columns.cell(row, "date")).toBe("today");
  expect(columns.named(["Day", "date"])).toBe("Date");
});

test("a column that isn't there is empty", () => {
  expect(columns.cell(row, "Place")).toBe("");
  expect(columns.named("Place")).toBeUndefined();
});

test("a field says the same for all rows, or says a cell in other words", () => {
  expect(columns.field(row, { value: "USA" })).toBe("USA");
  expect(columns.field(row, { column: "Country id", values: { Egypt: "Arab Republic" } })).toBe("Arab Republic");
  expect(columns.field(row, { column: "Country id", values: { France: "République" } })).toBe("egypt");
});
