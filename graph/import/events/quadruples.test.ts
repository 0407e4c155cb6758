import { describe, expect, test } from "vitest";
import { importQuadruples, type QuadrupleOptions } from "./quadruples.ts";
import { imported, textFile } from "./testing/rows.ts";
import { EventFileError } from "./text-file.ts";

const ENTITIES = textFile("icews14/entity2id.txt", ["Anna Novak\t0", "Germany\t1", "Police (India)\t2"]);
const RELATIONS = textFile("icews14/relation2id.txt", [
  "Consult\t0",
  "Make a visit\t1",
  "Criticize or denounce\t2",
  "Make statement\t3",
  "Bake a cake\t4",
]);

const numbered = (
  rows: string[],
  { name = "icews14/train.txt", ...options }: QuadrupleOptions & { name?: string } = {},
) => imported((files, tally) => importQuadruples(files, tally, options), [textFile(name, rows), ENTITIES, RELATIONS]);

const dates = async (...from: Parameters<typeof numbered>) =>
  (await numbered(...from)).meetings.map(({ date }) => date);

test("numbers are translated by the id files, wherever they stand among the files", async () => {
  const { meetings, stances, tally } = await numbered(["0\t0\t1\t0\t-1", "1\t0\t0\t0\t-1", "2\t2\t1\t24\t-1"]);
  expect(meetings).toMatchObject([
    { form: "meeting", date: "2014-01-01", cameo: "040", participants: [{ actor: "Q183" }, { actor: "anna-novak" }] },
  ]);
  expect(meetings[0]?.evidence).toEqual([
    { document: "icews14-train-txt", row: "line 1" },
    { document: "icews14-train-txt", row: "line 2" },
  ]);
  expect(stances).toMatchObject([{ holder: "police-india", act: "accuse", date: "2014-01-02", goldstein: -2 }]);
  expect(tally.used).toBe(3);
});

describe("times", () => {
  test("are hours where all are whole days of them, counted from the benchmark's year", async () => {
    expect(await dates(["0\t0\t1\t24", "0\t0\t1\t48"])).toEqual(["2014-01-02", "2014-01-03"]);
  });

  test("are days otherwise", async () => {
    expect(await dates(["0\t0\t1\t24", "0\t0\t1\t25"], { name: "ICEWS05-15/train" })).toEqual([
      "2005-01-25",
      "2005-01-26",
    ]);
  });

  test("are the same however the text comes in pieces", async () => {
    const rows = ["0\t0\t1\t0", "0\t0\t1\t24", "0\t0\t1\t1"];
    const file = { ...textFile("icews14/train.txt", rows), text: rows.map((row) => `${row}\n`) };
    const { meetings } = await imported((files, tally) => importQuadruples(files, tally), [file, ENTITIES, RELATIONS]);
    expect(meetings.map(({ date }) => date).sort()).toEqual(["2014-01-01", "2014-01-02", "2014-01-25"]);
  });

  test("show what they are when they change, however long that takes", async () => {
    const rows = [...Array.from({ length: 5000 }, () => "0\t0\t1\t0"), "0\t0\t1\t24"];
    const long = { ...textFile("icews14/train.txt", rows), head: "0\t0\t1\t0\n" };
    const { meetings, tally } = await imported(importQuadruples, [
      { ...long, text: rows.map((row) => `${row}\n`) },
      ENTITIES,
      RELATIONS,
    ]);
    expect(meetings.map(({ date }) => date)).toEqual(["2014-01-01", "2014-01-02"]);
    expect(tally.used).toBe(5001);
  });

  test("may be counted from a day that is told", async () => {
    expect(await dates(["0\t0\t1\t1"], { since: "2018-01-01" })).toEqual(["2018-01-02"]);
  });

  test("may be days of the calendar", async () => {
    expect(await dates(["0\t0\t1\t2014-05-17"], { name: "train.txt" })).toEqual(["2014-05-17"]);
  });

  test("that are numbers from nobody knows when are an error that says what to do", async () => {
    await expect(numbered(["0\t0\t1\t1"], { name: "train.txt" })).rejects.toThrow(EventFileError);
    await expect(numbered(["0\t0\t1\t1"], { name: "train.txt" })).rejects.toThrow("--since");
    await expect(numbered(["0\t0\t1\t1"], { since: "May" })).rejects.toThrow(EventFileError);
  });
});

test("names may stand in the rows themselves", async () => {
  const { meetings } = await imported(importQuadruples, [
    textFile("icews_2014_train.txt", ["Anna Novak\tMake a visit\tGermany\t2014-05-17"]),
  ]);
  expect(meetings).toMatchObject([
    {
      form: "visit",
      participants: [
        { actor: "Q183", role: "host" },
        { actor: "anna-novak", role: "guest" },
      ],
    },
  ]);
});

test("numbers without id files are an error that says what to do", async () => {
  const alone = imported(importQuadruples, [textFile("icews14/train.txt", ["0\t0\t1\t0"])]);
  await expect(alone).rejects.toThrow(EventFileError);
});

test.for([
  ["no first actor", "7\t0\t1\t0"],
  ["both actors are the same", "1\t0\t1\t0"],
  ["an unknown event code", "0\t4\t1\t0"],
  ["a statement (CAMEO 01): neither a contact nor a stance", "0\t3\t1\t0"],
  ["no date, or none that the calendar has", "0\t0\t1\tx"],
  ["expected 4 or 5 columns, found 2", "0\t0"],
] as const)("%s: rejected", async ([reason, row]) => {
  const { tally } = await numbered(["0\t0\t1\t24", row]);
  expect([...tally.rejected]).toEqual([[reason, 1]]);
});

test("a line of an id file that can't be read is told of", async () => {
  const { tally } = await imported(importQuadruples, [
    textFile("icews14/entity2id.txt", ["2", "Anna Novak\t0", "Germany"]),
    RELATIONS,
    textFile("icews14/train.txt", ["0\t0\t1\t24"]),
  ]);
  expect(tally.rejected.get("expected a name and its number, with a tab between them")).toBe(1);
});
