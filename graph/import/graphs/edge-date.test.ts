import { expect, test } from "vitest";
import { edgeDate, UnreadableDateError } from "./edge-date.ts";

const cells = (record: Record<string, unknown>) => new Map(Object.entries(record));

test.for([
  [{ date: "2025-05-18" }, undefined, "2025-05-18"],
  [{ Year: 2025 }, undefined, "2025"],
  [{ year: "2025.0" }, undefined, "2025"],
  [{ "Point in Time": "+2025-05-18T00:00:00Z" }, undefined, "2025-05-18"],
  [{ timestamp: "2025-05-18 14:30" }, undefined, "2025-05-18"],
  [{ date: "20250518" }, undefined, "2025-05-18"],
  [{ start_date: "2025-05-18", end_date: "2025-05-20" }, undefined, "2025-05-18/2025-05-20"],
  [{}, { start: "2025-05-18", end: "2025-05-18" }, "2025-05-18"],
  [{}, { start: "2025-05-18" }, "2025-05-18"],
  [{ date: "2025-05" }, { start: "2025-05-01", end: "2025-05-31" }, "2025-05"],
  [{ timestamp: "1747526400" }, undefined, "2025-05-18"],
  [{ timestamp: 1747526400000 }, undefined, "2025-05-18"],
  [{ time: "14:30" }, undefined, undefined],
  [{ other: "2025" }, undefined, undefined],
  [{ date: " " }, undefined, undefined],
] as const)("%j %j is %s", ([record, time, date]) => expect(edgeDate(cells(record), time)).toBe(date));

test.for([{ date: "May" }, { date: "2025-02-30" }, { when: "123456" }, { start: "2025-05-20", end: "2025-05-18" }])(
  "%j is not read as something else",
  (record) => expect(() => edgeDate(cells(record))).toThrow(UnreadableDateError),
);
