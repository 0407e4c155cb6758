import { describe, expect, test } from "vitest";
import { collect, type RecordLine } from "../records.ts";
import type { CodedEvent } from "./event.ts";
import { actorOfName } from "./named-actor.ts";
import { party } from "./party.ts";
import { EventWindow } from "./window.ts";

const FRANCE = party([actorOfName("France")]);
const GERMANY = party([actorOfName("Germany")]);

function event(row: number, date: string): CodedEvent {
  return {
    source: FRANCE,
    target: GERMANY,
    date,
    dateBasis: "published",
    says: { contact: { form: "meeting", status: "held" } },
    cameo: "040",
    evidence: [{ document: "d", row: String(row) }],
  };
}

const meetings = (lines: RecordLine[]) => lines.flatMap((line) => ("meeting" in line ? line.meeting : []));

test("actors are told of before the contact that speaks of them, and once", () => {
  const window = new EventWindow();
  window.add(event(1, "2018-01-01"));
  window.add(event(2, "2018-01-01"));
  expect(window.take().map((line) => "actor" in line && line.actor.id)).toEqual(["Q142", "Q183"]);
  expect(meetings(window.finish())).toHaveLength(1);
});

/** Days on which nothing else happens, more than are held. */
function fill(window: EventWindow, days = 25_000): RecordLine[] {
  const lines: RecordLine[] = [];
  for (let day = 0; day < days; day++) {
    const date = new Date(Date.UTC(1900, 0, 1 + day)).toISOString().slice(0, 10);
    window.add(event(10 + day, date));
    lines.push(...window.take());
  }
  return lines;
}

describe("days", () => {
  test("are let go when others fill the room", () => {
    const window = new EventWindow();
    window.add(event(1, "2018-01-01"));
    const early = meetings(fill(window));
    expect(early[0]?.date).toBe("2018-01-01");
    expect(early.length).toBeGreaterThan(4000);
  });

  test("that rows are about again and again stay", () => {
    const window = new EventWindow();
    const lines: RecordLine[] = [];
    for (let round = 0; round < 3; round++) {
      window.add(event(round, "2018-01-01"));
      lines.push(...fill(window, 9000));
    }
    const told = meetings([...lines, ...window.finish()]).filter(({ date }) => date === "2018-01-01");
    expect(told).toHaveLength(1);
    expect(told[0]?.evidence).toHaveLength(3);
  });

  test("that are busy stay, whatever comes between", () => {
    const window = new EventWindow();
    const lines: RecordLine[] = [];
    for (let row = 0; row < 60_000; row++) {
      window.add(event(row, row % 3 === 0 ? "2017-12-25" : "2018-01-01"));
      lines.push(...window.take());
    }
    expect(meetings(lines)).toEqual([]);
    expect(meetings(window.finish()).map(({ evidence }) => evidence.length)).toEqual([20_000, 40_000]);
  });

  test("are all let go when there are too many rows of them", () => {
    const window = new EventWindow();
    const lines: RecordLine[] = [];
    for (let row = 0; row < 300_002; row++) {
      window.add(event(row, "2018-01-01"));
      lines.push(...window.take());
    }
    expect(meetings(lines).map(({ evidence }) => evidence.length)).toEqual([300_001]);
    expect(meetings(window.finish()).map(({ evidence }) => evidence.length)).toEqual([1]);
  });

  test("that come back after they were let go give the same contact again, and collected it is one", async () => {
    const window = new EventWindow();
    window.add(event(1, "2018-01-01"));
    const lines = fill(window);
    window.add(event(2, "2018-01-01"));
    const all = [{ document: { id: "d", kind: "dataset" as const } }, ...lines, ...window.finish()];
    const told = meetings(all).filter(({ date }) => date === "2018-01-01");
    expect(told.map(({ id }) => id)).toEqual(["meeting-2018-01-01-Q142-Q183", "meeting-2018-01-01-Q142-Q183"]);
    const file = await collect(all);
    expect(file.meetings.find(({ date }) => date === "2018-01-01")?.evidence).toHaveLength(2);
  });
});

test("a row that is told twice is evidence once", () => {
  const window = new EventWindow();
  window.add(event(1, "2018-01-01"));
  window.add(event(1, "2018-01-01"));
  expect(meetings(window.finish())[0]?.evidence).toEqual([{ document: "d", row: "1" }]);
});
