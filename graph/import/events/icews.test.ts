import { expect, test } from "vitest";
import { checkGraphFile } from "../../graph-file.ts";
import { importIcews } from "./icews.ts";
import { ICEWS_HEADER, icews, imported, textFile } from "./testing/rows.ts";

const events = (...rows: string[]) => imported(importIcews, [textFile("events.2014.tab", [ICEWS_HEADER, ...rows])]);

test("a contact told from both sides and in two stories is one", async () => {
  const mirrored = { source: "Germany", sourceCountry: "Germany", target: "Anna Novak", targetCountry: "France" };
  const { meetings, tally } = await events(
    icews({ id: "1" }),
    icews({ id: "2", ...mirrored }),
    icews({ id: "3" }),
    icews({ id: "4", ...mirrored }),
  );
  expect(meetings).toHaveLength(1);
  expect(meetings[0]).toMatchObject({ form: "meeting", status: "held", date: "2014-05-17", dateBasis: "published" });
  expect(meetings[0]?.evidence).toHaveLength(4);
  expect(tally.rows).toBe(4);
});

test("the header is no row", async () => {
  expect((await events()).tally.rows).toBe(0);
});

test("persons, countries and roles are told apart, with their countries", async () => {
  const { actors } = await events(
    icews(),
    icews({ source: "Police (India)", sourceCountry: "India", target: "Government (Iran)" }),
  );
  expect(actors.map(({ name, type, country }) => [name, type, country])).toEqual([
    ["Germany", "country", "DEU"],
    ["Anna Novak", "person", "FRA"],
    ["Government (Iran)", "government", "IRN"],
    ["Police (India)", "role", "IND"],
  ]);
});

test("a stance has the intensity of its row", async () => {
  const { stances } = await events(icews({ code: "0231", intensity: "3.4" }));
  expect(stances).toMatchObject([{ act: "request", polarity: 0, cameo: "0231", goldstein: 3.4 }]);
});

test("a place is told from the city to the country", async () => {
  const { meetings } = await events(icews({ city: "Hanoi", country: "Vietnam" }));
  expect(meetings[0]?.place).toBe("Hanoi, Vietnam");
});

test("quoted cells are read without their quotes", async () => {
  const { meetings } = await events(icews({ source: '"Anna Novak"' }));
  expect(meetings[0]?.participants).toContainEqual({ actor: "anna-novak" });
});

test.for([
  ["no first actor", icews({ source: "NA" })],
  ["expected 20 columns, found 2", "1\t2014-05-17"],
  ["no date, or none that the calendar has", icews({ date: "17/05/2014" })],
  ["an unknown event code", icews({ code: "40" })],
] as const)("%s: rejected", async ([reason, row]) => {
  const { tally } = await events(row);
  expect([...tally.rejected]).toEqual([[reason, 1]]);
});

test("what comes out is a sound graph file", async () => {
  const { tally, ...file } = await events(icews(), icews({ code: "112" }));
  expect(tally.used).toBe(2);
  expect(checkGraphFile(file)).toEqual(file);
});
