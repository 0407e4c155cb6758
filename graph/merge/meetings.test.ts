import { describe, expect, test } from "vitest";
import type { Meeting } from "../schema.ts";
import { document, meeting } from "../testing/records.ts";
import { groupMeetings } from "./meetings.ts";

const ARTICLES = [document("a"), document("b"), document("c"), document("r", { kind: "register" })];

const from = (document: string) => ({ evidence: [{ document, row: "1" }] });

/** How many contacts are left of these. */
function count(...meetings: Meeting[]): number {
  const filed = meetings.map((record, file) => ({ record, file }));
  return groupMeetings(filed, ARTICLES).length;
}

type Told = [string, Partial<Meeting>, Partial<Meeting>];

const DAY = { date: "2025-05-18" };
const PUBLISHED = { date: "2025-05-18", dateBasis: "published" } as const;

describe("two articles tell of one contact", () => {
  test.for([
    ["of the same day", DAY, DAY],
    ["of a day and its month", DAY, { date: "2025-05" }],
    ["of a day and an interval around it", DAY, { date: "2025-05-17/2025-05-20" }],
    ["of a day that is the other's day of publication", DAY, PUBLISHED],
    ["published on the same day without another date", PUBLISHED, PUBLISHED],
    ["as a meeting and as talks", { ...DAY, form: "talks" }, DAY],
    ["as a summit and as a visit", { ...DAY, form: "summit" }, { ...DAY, form: "visit" }],
    ["planned and held", { ...DAY, status: "planned" }, DAY],
    ["held and denied", { ...DAY, status: "denied" }, DAY],
    ["in a city and in its country", { ...DAY, place: "Geneva, Switzerland" }, { ...DAY, place: "Geneva" }],
    ["at a seat of government and in its capital", { ...DAY, place: "White House" }, { ...DAY, place: "Washington" }],
    ["with a place and without", { ...DAY, place: "Geneva" }, DAY],
  ] as Told[])("%s", ([, one, other]) => {
    expect(count(meeting(["x", "y"], { ...one, ...from("a") }), meeting(["y", "x"], { ...other, ...from("b") }))).toBe(
      1,
    );
  });
});

describe("two articles tell of two contacts", () => {
  test.for([
    ["of different days", DAY, { date: "2025-05-19" }],
    ["held and planned, published on the same day", PUBLISHED, { ...PUBLISHED, status: "planned" }],
    ["published on different days", PUBLISHED, { ...PUBLISHED, date: "2025-05-19" }],
    ["of a day and a year", DAY, { date: "2025" }],
    ["of a year each", { date: "2025" }, { date: "2025" }],
    ["without any date", {}, {}],
    ["of a day and without a date", DAY, {}],
    ["as a meeting and as a call", DAY, { ...DAY, form: "call" }],
    ["as a call and as a letter", { ...DAY, form: "call" }, { ...DAY, form: "letter" }],
    ["in different places", { ...DAY, place: "Geneva" }, { ...DAY, place: "Rome" }],
  ] as Told[])("%s", ([, one, other]) => {
    expect(count(meeting(["x", "y"], { ...one, ...from("a") }), meeting(["y", "x"], { ...other, ...from("b") }))).toBe(
      2,
    );
  });
});

describe("one article tells of one contact twice", () => {
  test.for([
    ["without any date", {}, {}, 1],
    ["with a date and without", DAY, {}, 1],
    ["with a date and only that of publication", DAY, { ...PUBLISHED, date: "2025-05-20" }, 1],
    ["but not of what is planned and what was held", { ...DAY, status: "planned" }, {}, 2],
    ["but not of what was in different places", { place: "Rome" }, { place: "Geneva" }, 2],
    ["but not of two days", DAY, { date: "2025-05-16" }, 2],
  ] as [...Told, number][])("%s", ([, one, other, contacts]) => {
    expect(count(meeting(["x", "y"], { ...one, ...from("a") }), meeting(["x", "y"], { ...other, ...from("a") }))).toBe(
      contacts,
    );
  });

  test("a register has a row for each contact, and what has no date there is told once", () => {
    expect(count(meeting(["x", "y"], from("r")), meeting(["x", "y"], { ...DAY, ...from("r") }))).toBe(2);
  });
});

const side = (actor: string, side: number) => ({ actor, side });

describe("participants", () => {
  test.for([
    ["some of the others, two of whom faced each other", ["x", "y"], ["x", "y", "z"], 1],
    ["the same with sides and without", ["x", "y", "z"], [side("x", 1), side("y", 2), side("z", 2)], 1],
    ["some of the others, but on one side there", ["y", "z"], [side("x", 1), side("y", 2), side("z", 2)], 2],
    ["others", ["x", "y"], ["x", "z"], 2],
    ["countries and their people", ["russia", "ukraine"], ["medinsky", "umerov"], 2],
    ["some in common", ["x", "y", "z"], ["x", "y", "w"], 2],
  ] as const)("are %s", ([, one, other, contacts]) => {
    expect(count(meeting([...one], { id: "1", ...DAY }), meeting([...other], { id: "2", ...DAY }))).toBe(contacts);
  });
});

test("what could be one of two contacts is neither", () => {
  const [monday, tuesday] = ["2025-05-19", "2025-05-20"].map((date) => meeting(["x", "y"], { id: date, date }));
  expect(count(monday as Meeting, tuesday as Meeting, meeting(["x", "y"], { date: "2025-05" }))).toBe(3);
  expect(count(meeting(["x", "y"], DAY), meeting(["x", "y", "z"], DAY), meeting(["x", "y", "w"], DAY))).toBe(3);
  const places = ["Rome", "Geneva", undefined].map((place, index) =>
    meeting(["x", "y"], { id: `${index}`, ...DAY, ...(place && { place }) }),
  );
  expect(count(...places)).toBe(3);
});

test("parts of one meeting come together in the report that has all", () => {
  expect(count(meeting(["x", "y"], DAY), meeting(["y", "z"], DAY), meeting(["x", "y", "z"], DAY))).toBe(1);
});
