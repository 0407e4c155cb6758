import { expect, test } from "vitest";
import { importGdelt, importIcews } from "../../graph/import/events/index.ts";
import { collect } from "../../graph/import/records.ts";
import { Tally } from "../../graph/import/rejects.ts";
import { eventText } from "./event-rows.ts";

test.for([
  ["gdelt", importGdelt],
  ["icews", importIcews],
] as const)("made-up rows of %s are read as those of the data set are", async ([set, read]) => {
  const tally = new Tally();
  const { meetings, stances } = await collect(read([{ name: set, head: "", text: eventText(set, 3000) }], tally));
  expect(tally.rows).toBe(3000);
  expect(tally.used).toBeGreaterThan(1500);
  expect([...tally.rejected.keys()].filter((reason) => /columns|date|code/.test(reason))).toEqual([]);
  expect(meetings.length).toBeGreaterThan(10);
  expect(stances.length).toBeGreaterThan(100);
  expect([...eventText(set, 3000)]).toEqual([...eventText(set, 3000)]);
});
