import { expect, test } from "vitest";
import { eventTime } from "./event-time.ts";

test.for([
  ["2025-05-19", undefined, { allDay: true, start: "20250519", end: "20250520" }],
  ["2024-02-28/2024-02-29", undefined, { allDay: true, start: "20240228", end: "20240301" }],
  ["2025-05-18/2025-08-20", undefined, { allDay: true, start: "20250518", end: "20250821" }],
  ["2025-02", undefined, { allDay: true, start: "20250201", end: "20250301" }],
  ["2025-05-19", "17:00+03:00", { allDay: false, start: "20250519T140000Z" }],
  ["2025-05-19", "01:30 GMT+2", { allDay: false, start: "20250518T233000Z" }],
  ["2025-12-31", "20:00-0500", { allDay: false, start: "20260101T010000Z" }],
  ["2025-05-19", "9:05Z", { allDay: false, start: "20250519T090500Z" }],
  // Nobody says which zone, or the date isn't a day.
  ["2025-05-19", "17:00", { allDay: true, start: "20250519", end: "20250520" }],
  ["2025-05-19", "17:00 Moscow time", { allDay: true, start: "20250519", end: "20250520" }],
  ["2025-05-19", "25:00Z", { allDay: true, start: "20250519", end: "20250520" }],
  ["2025-05", "17:00Z", { allDay: true, start: "20250501", end: "20250601" }],
  ["2025", undefined, undefined],
  ["2025-05/2025-07", undefined, undefined],
  ["2025-05-01/..", undefined, undefined],
  ["/2025-05-01", undefined, undefined],
  [undefined, "17:00Z", undefined],
] as const)("%s %s is %j", ([date, time, expected]) => expect(eventTime(date, time)).toEqual(expected));
