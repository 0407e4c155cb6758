import { expect, test } from "vitest";
import { byPlace, byReport, inOrder } from "./order.ts";
import type { Evidence, StatusReport } from "./schema.ts";
import { actor, fileOf, meeting } from "./testing/records.ts";

test("meetings stand by date, the undated last, and by id within a date", () => {
  const dates = [undefined, "2025-05", "2025-05-18", "2024/2026"].map((date, index) => ({
    id: `m${index}`,
    ...(date && { date }),
  }));
  const meetings = [...dates, { id: "a", date: "2025-05-18" }].map((more) => meeting(["x", "y"], more));
  const inFile = inOrder(fileOf({ meetings })).meetings;
  expect(inFile.map(({ id }) => id)).toEqual(["m3", "m1", "a", "m2", "m0"]);
});

test("actors stand by id, by code units and not by anybody's alphabet", () => {
  const ids = ["ä", "b", "B", "a", "10", "9"];
  expect(inOrder(fileOf({ actors: ids.map((id) => actor(id)) })).actors.map(({ id }) => id)).toEqual([
    "10",
    "9",
    "B",
    "a",
    "b",
    "ä",
  ]);
});

test("a file that is put in order is left as it was", () => {
  const file = fileOf({ actors: [actor("b"), actor("a")] });
  inOrder(file);
  expect(file.actors.map(({ id }) => id)).toEqual(["b", "a"]);
});

test("evidence stands by document and place", () => {
  const quote = (document: string, start: number): Evidence => ({ document, quote: "x", start, end: start + 1 });
  const list: Evidence[] = [
    quote("b", 0),
    { document: "a", row: "2" },
    quote("a", 9),
    quote("a", 10),
    { document: "a", row: "1" },
  ];
  expect(list.toSorted(byPlace).map((one) => [one.document, "row" in one ? one.row : one.start])).toEqual([
    ["a", 9],
    ["a", 10],
    ["a", "1"],
    ["a", "2"],
    ["b", 0],
  ]);
});

test("reports stand by when they were made", () => {
  const report = (status: StatusReport["status"], reported?: string): StatusReport => ({
    status,
    ...(reported && { reported }),
    evidence: { document: "a", row: "1" },
  });
  const list = [
    report("denied"),
    report("held", "2025-05-20"),
    report("planned", "2025-05-19"),
    report("cancelled", "2025-05-20"),
  ];
  expect(list.toSorted(byReport).map(({ status }) => status)).toEqual(["planned", "cancelled", "held", "denied"]);
});

test("reports of one day stand as a contact goes, whichever article says what", () => {
  const report = (status: StatusReport["status"], document: string, start: number): StatusReport => ({
    status,
    reported: "2025-05-19",
    evidence: { document, quote: "x", start, end: start + 1 },
  });
  const list = [
    report("held", "a", 0),
    report("held", "b", 0),
    report("planned", "z", 9),
    report("planned", "a", 9),
    report("cancelled", "m", 0),
  ];
  const expected = ["planned a", "planned z", "cancelled m", "held a", "held b"];
  for (const order of [list, list.toReversed()]) {
    expect(order.toSorted(byReport).map(({ status, evidence }) => `${status} ${evidence.document}`)).toEqual(expected);
  }
});
