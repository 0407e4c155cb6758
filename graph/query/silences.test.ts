import fc from "fast-check";
import { expect, test } from "vitest";
import { contactGraph, contactsBetween } from "./contact-graph.ts";
import { type SilenceOptions, silences } from "./silences.ts";
import { contactFiles, fileOfContacts, twoActors } from "./testing/contact-files.ts";

function silencesOf(dates: readonly string[], options: SilenceOptions): string[] {
  const graph = contactGraph(fileOfContacts(dates.map((date) => `a b ${date}`.trim())));
  return silences(contactsBetween(graph, "a", "b"), options).map(({ after, before, days, maybe }) =>
    `${days} days: ${[after, before].map((one) => one?.meeting.id ?? "…").join("–")} ${maybe.map(({ meeting }) => meeting.id).join(" ")}`.trim(),
  );
}

test.for([
  ["just long enough", ["2025-05-01", "2025-05-31"], { days: 30 }, ["30 days: m1–m2"]],
  ["a day too short", ["2025-05-01", "2025-05-30"], { days: 30 }, []],
  ["a contact within breaks it", ["2025-05-01", "2025-05-16", "2025-05-31"], { days: 30 }, []],
  ["one that lasts", ["2025-05-01"], { days: 30, until: "2025-06-01" }, ["31 days: m1–…"]],
  ["nobody knows how long without an end", ["2025-05-01"], { days: 30 }, []],
  ["no silence where no contact has a date", [""], { days: 30, until: "2025-06-01" }, []],
  ["a contact in some month counts with the whole of it", ["2025-01", "2025-05"], { days: 60 }, ["90 days: m1–m2"]],
  ["an undated one may break it", ["2025-01-01", "2025-12-31", ""], { days: 90 }, ["364 days: m1–m2 m3"]],
  ["so may one of that year", ["2025-01-01", "2025-12-31", "2025"], { days: 90 }, ["364 days: m1–m2 m3"]],
  ["and not one of another", ["2025-01-01", "2025-12-31", "2024"], { days: 90 }, ["364 days: m1–m2"]],
  [
    "a long one isn't ended by a short one in it",
    ["2025-01-01/2025-02-20", "2025-01-05", "2025-06-01"],
    { days: 90 },
    ["101 days: m1–m3"],
  ],
  ["90 days unless told", ["2025-01-01", "2025-04-01"], {}, ["90 days: m1–m2"]],
] as [string, string[], SilenceOptions, string[]][])("%s", ([, dates, options, expected]) => {
  expect(silencesOf(dates, options)).toEqual(expected);
});

test("whatever falls between the two is told as doubtful, and nothing precise does", () => {
  fc.assert(
    fc.property(contactFiles(), twoActors(), (file, [a, b]) => {
      const contacts = contactsBetween(contactGraph(file), a, b);
      for (const { after, before, maybe } of silences(contacts, { days: 2, until: "2025-06-15" })) {
        const until = before?.first ?? "2025-06-15";
        const within = contacts.filter(({ first, last }) => first < until && last > after.last);
        expect(maybe).toEqual(within);
      }
    }),
  );
});
