import { expect, test } from "vitest";
import { daysShifted, timeExpressions } from "./expressions.ts";

test.for([
  ["They met on Sunday.", [{ kind: "weekday", weekday: 7 }]],
  ["They meet next Tuesday.", [{ kind: "weekday", weekday: 2, which: "next" }]],
  ["on May 18", [{ kind: "day-of-month", month: 5, day: 18 }]],
  ["on Aug. 15, 2025, in Anchorage", [{ kind: "date", date: "2025-08-15" }]],
  ["on 15 August 2025", [{ kind: "date", date: "2025-08-15" }]],
  ["the June 24-25 summit", [{ kind: "day-of-month", month: 6, day: 24, lastDay: 25 }]],
  ["from 24 to 25 June 2025", [{ kind: "date", date: "2025-06-24/2025-06-25" }]],
  ["in July 2025", [{ kind: "date", date: "2025-07" }]],
  ["in March", [{ kind: "month", month: 3 }]],
  ["last week", [{ kind: "week", offset: -1 }]],
  ["three days ago", [{ kind: "offset", days: -3 }]],
  ["yesterday", [{ kind: "offset", days: -1 }]],
  ["in 2017", [{ kind: "date", date: "2017" }]],
  ["the 2018 summit", [{ kind: "date", date: "2018" }]],
  ["last weekend", [{ kind: "weekend", offset: -1 }]],
  ["over the weekend", [{ kind: "weekend" }]],
  ["the next day", [{ kind: "same-day", days: 1 }]],
  ["the previous evening", [{ kind: "same-day", days: -1 }]],
  ["two days earlier", [{ kind: "same-day", days: -2 }]],
  ["at 5 p.m. Moscow time", [{ kind: "clock", time: "17:00", zone: "Moscow time" }]],
  ["at 10:00 a.m. Eastern Time", [{ kind: "clock", time: "10:00", zone: "Eastern Time" }]],
  ["at 17:30 GMT", [{ kind: "clock", time: "17:30", zone: "GMT" }]],
  ["2025-05-19", [{ kind: "date", date: "2025-05-19" }]],
] as const)("%s", ([text, meanings]) => {
  expect(timeExpressions(text).map(({ meaning }) => meaning)).toEqual(meanings);
});

test.for([
  "They may march on.",
  "He sat in the sun.",
  "Article 5 of the treaty",
  "2,000 people",
  "a 10-day truce",
  "March on Washington",
  "on May 45",
  "on February 30, 2025",
])("no time: %s", (text) => {
  expect(timeExpressions(text)).toEqual([]);
});

test("expressions stand where they are said to stand, left to right", () => {
  const text = "On Friday they agreed to meet on May 30 at 9 a.m. local time.";
  expect(timeExpressions(text).map(({ start, end }) => text.slice(start, end))).toEqual([
    "Friday",
    "May 30",
    "9 a.m. local time",
  ]);
});

test.for([
  ["three days after", 3],
  ["a day before", -1],
  ["the day after", 1],
  ["shortly after", undefined],
  ["days after", undefined],
  ["two hours after", undefined],
] as const)("days that %s shifts", ([text, days]) => {
  expect(daysShifted(text)).toBe(days);
});
