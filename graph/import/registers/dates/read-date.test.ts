import fc from "fast-check";
import { expect, test } from "vitest";
import { readDate } from "./read-date.ts";

test.for([
  ["2021-05-21", { year: 2021, month: 5, day: 21 }],
  ["2021/5/21", { year: 2021, month: 5, day: 21 }],
  ["20210521", { year: 2021, month: 5, day: 21 }],
  ["2021-05", { year: 2021, month: 5 }],
  ["2021", { year: 2021 }],
  ["2021-05-21T10:30:00Z", { year: 2021, month: 5, day: 21, time: "10:30 UTC" }],
  ["2021-05-21T10:30+02:00", { year: 2021, month: 5, day: 21, time: "10:30+02:00" }],
  ["2021-05-21 00:00:00", { year: 2021, month: 5, day: 21 }],
  ["21 May 2021", { year: 2021, month: 5, day: 21 }],
  ["Friday, 21st of May 2021", { year: 2021, month: 5, day: 21 }],
  ["May 21, 2021", { year: 2021, month: 5, day: 21 }],
  ["21-May-21", { year: 2021, month: 5, day: 21 }],
  ["21 May 2021 at 2:30 pm", { year: 2021, month: 5, day: 21, time: "2:30 pm" }],
  ["21.05.2021", { year: 2021, month: 5, day: 21 }],
  ["May 2021", { year: 2021, month: 5 }],
  ["05/2021", { year: 2021, month: 5 }],
  ["Oct-12", { year: 2012, month: 10 }],
  ["October", { month: 10 }],
  ["2 Sept.", { month: 9, day: 2 }],
  ["c. May 2021", { year: 2021, month: 5, mark: "~" }],
  ["2021?", { year: 2021, mark: "?" }],
  ["03/04/2021", { year: 2021, pair: [3, 4] }],
  ["3/4/98", { year: 1998, pair: [3, 4] }],
  ["05/05/2021", { year: 2021, month: 5, day: 5 }],
] as const)("%s is a day, a month or a year", ([cell, day]) => {
  expect(readDate(cell)).toEqual({ from: day, to: day });
});

test.for([
  ["44337", { year: 2021, month: 5, day: 21 }],
  ["44337.5", { year: 2021, month: 5, day: 21, time: "12:00" }],
  ["7052021", { year: 2021, pair: [7, 5] }],
  ["07052021", { year: 2021, pair: [7, 5] }],
] as const)("%s is what a spreadsheet made of a date", ([cell, day]) => {
  expect(readDate(cell)?.from).toEqual(day);
});

test.for([
  ["2–6 September 2016", { year: 2016, month: 9, day: 2 }, { year: 2016, month: 9, day: 6 }],
  ["02-06 September", { month: 9, day: 2 }, { month: 9, day: 6 }],
  ["May 3-5, 2021", { year: 2021, month: 5, day: 3 }, { year: 2021, month: 5, day: 5 }],
  ["28 Sep-3 Oct 2016", { year: 2016, month: 9, day: 28 }, { year: 2016, month: 10, day: 3 }],
  ["28 Dec to 3 Jan 2017", { year: 2016, month: 12, day: 28 }, { year: 2017, month: 1, day: 3 }],
  ["January to March 2024", { year: 2024, month: 1 }, { year: 2024, month: 3 }],
  ["12/05/2021 - 14/05/2021", { year: 2021, pair: [12, 5] }, { year: 2021, pair: [14, 5] }],
  ["2021-05-12/2021-05-14", { year: 2021, month: 5, day: 12 }, { year: 2021, month: 5, day: 14 }],
] as const)("%s has two ends", ([cell, from, to]) => {
  expect(readDate(cell)).toEqual({ from, to });
});

test.for([
  "",
  "Nil return",
  "TBD",
  "12:30",
  "99999",
  "123456",
  "Q1",
  "Marches",
  "on 5 occasions",
  "1,234",
  "0.5",
  "Ma",
])("%j is no date", (cell) => {
  expect(readDate(cell)).toBeUndefined();
});

test("no cell is too odd to be looked at, or takes long", () => {
  fc.assert(
    fc.property(
      fc.string({
        unit: fc.constantFrom("1", "2", "0", "/", "-", " ", "May", ".", ",", "T", ":", "to", "–"),
        maxLength: 60,
      }),
      (cell) => {
        const found = readDate(cell);
        expect(found === undefined || typeof found.from === "object").toBe(true);
      },
    ),
  );
});
