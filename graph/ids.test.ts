import { expect, test } from "vitest";
import { actorId, issueId, meetingId, slug, stanceId, unique } from "./ids.ts";
import { meeting, stance } from "./testing/records.ts";

test.for([
  ["J.D. Vance", "jd-vance"],
  ["Recep Tayyip Erdoğan", "recep-tayyip-erdogan"],
  ["30-day ceasefire", "30-day-ceasefire"],
  ["習近平", "習近平"],
  ["—", "u2014"],
  ["Trigger", "the-trigger"],
  ["Constructor", "the-constructor"],
] as const)("the slug of %s is %s", ([text, id]) => {
  expect(slug(text)).toBe(id);
});

test("a known actor has its Wikidata id", () => {
  expect(actorId({ name: "Angela Merkel", wikidata: "Q567" })).toBe("Q567");
  expect(actorId({ name: "Angela Merkel" })).toBe("angela-merkel");
});

test("an issue is never taken for an actor of the same name", () => {
  expect(issueId("Crimea")).toBe("issue-crimea");
});

test("a meeting's id tells form, date and participants, in whatever order", () => {
  const call = { form: "call", date: "2025-05-19" } as const;
  expect(meetingId(meeting(["Q7747", "Q22686"], call))).toBe("call-2025-05-19-Q22686-Q7747");
  expect(meetingId(meeting(["Q22686", "Q7747"], call))).toBe("call-2025-05-19-Q22686-Q7747");
  expect(meetingId(meeting(["x", "y"], { date: "2025-05-18/2025-05-20" }))).toBe("meeting-2025-05-18--2025-05-20-x-y");
  expect(meetingId(meeting(["x", "y"]))).toBe("meeting-x-y");
});

test("a stance's id tells the modality only where it is not a plain statement", () => {
  expect(stanceId(stance("x", "y", { date: "2025-05-19" }))).toBe("x-support-y-2025-05-19");
  expect(stanceId(stance("x", { issue: "i" }, { modality: "intended" }))).toBe("x-support-i-intended");
});

test("long ids are cut but stay apart", () => {
  const crowd = Array.from({ length: 50 }, (_, index) => `actor-${index}`);
  const ids = [meetingId(meeting(crowd)), meetingId(meeting(crowd.slice(0, -1)))];
  expect(new Set(ids).size).toBe(2);
  for (const id of ids) expect(id.length).toBeLessThanOrEqual(80);
});

test("an id that is taken gets a number", () => {
  const taken = new Set(["x-2"]);
  expect(["x", "x", "x"].map((id) => unique(id, taken))).toEqual(["x", "x-3", "x-4"]);
});
