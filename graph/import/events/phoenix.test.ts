import { expect, test } from "vitest";
import { importPhoenix } from "./phoenix.ts";
import { imported, phoenix, textFile } from "./testing/rows.ts";

const daily = (...rows: string[]) => imported(importPhoenix, [textFile("events.full.20140620.txt", rows)]);

test("codes become countries and governments, addresses reports", async () => {
  const { meetings, actors, documents } = await daily(phoenix());
  expect(meetings).toMatchObject([
    {
      form: "visit",
      status: "held",
      date: "2014-06-20",
      place: "Berlin",
      cameo: "042",
      participants: [
        { actor: "Q142", role: "guest" },
        { actor: "government-germany", role: "host" },
      ],
    },
  ]);
  expect(meetings[0]?.evidence).toHaveLength(2);
  expect(documents.filter(({ kind }) => kind === "article")).toHaveLength(2);
  expect(actors.map(({ name, aliases }) => [name, aliases])).toEqual([
    ["France", ["FRA"]],
    ["Government (Germany)", ["DEUGOV"]],
  ]);
});

test("a code that is of no country keeps its code as its name", async () => {
  const { actors } = await daily(phoenix({ source: ["IGOUNO", "IGO"] }));
  expect(actors.map(({ aliases }) => aliases)).toContainEqual(["IGOUNO"]);
});

test("the historical data are read by their columns", async () => {
  const header =
    "eid,story_date,year,month,day,source,source_root,source_agent,source_others,target,target_root,target_agent,target_others,code," +
    "root_code,quad_class,goldstein,joined_issues,lat,lon,placename,statename,countryname,aid,process";
  const row = '9,5/18/1995,1995,5,18,FRA,FRA,,,DEU,DEU,,,036,03,1,4,"a,1;b,1",,,Bonn,,DEU,77,x';
  const { meetings, tally } = await imported(importPhoenix, [textFile("PhoenixNYT.csv", [header, row])]);
  expect(tally.used).toBe(1);
  expect(meetings).toMatchObject([{ status: "planned", date: "1995-05-18", place: "Bonn, DEU" }]);
});

test.for([
  ["no first actor", phoenix({ source: ["---", ""] })],
  ["an unknown event code", phoenix({ code: "" })],
  ["expected 26 or 27 columns, found 2", "1\t20140620"],
] as const)("%s: rejected", async ([reason, row]) => {
  const { tally } = await daily(row);
  expect([...tally.rejected]).toEqual([[reason, 1]]);
});
