import { expect, test } from "vitest";
import { entriesFound, entriesOf } from "./entries.ts";
import { RecordIndex } from "./record-index.ts";
import { peaceTalks } from "./testing/peace-talks.ts";

const entries = entriesOf(new RecordIndex(peaceTalks));

test("actors are listed by how many records name them", () => {
  expect(entries.actor[0]).toBe("russia");
  expect(entries.actor.at(-1)).toBe("peskov");
});

test("contacts are listed newest first, those without a date last", () => {
  const { date: _, ...undated } = peaceTalks.meetings[0] ?? peaceTalks.meetings[1]!;
  const file = { ...peaceTalks, meetings: [{ ...undated, id: "undated" }, ...peaceTalks.meetings] };
  const { meeting } = entriesOf(new RecordIndex(file));
  expect(meeting.slice(0, 2)).toEqual(["call-trump-putin", "call-trump-zelenskyy"]);
  expect(meeting.slice(-2)).toEqual(["meeting-putin-zelenskyy", "undated"]);
});

test("nothing is listed twice, and nothing is left out", () => {
  expect(new Set(entries.stance).size).toBe(peaceTalks.stances.length);
  expect(entries.issue).toHaveLength(3);
});

test("what is found is sorted into the same sections", () => {
  const found = entriesFound(peaceTalks, "rome");
  expect(found).toMatchObject({ actor: [], issue: [], meeting: ["meeting-rome"], stance: [] });
});
