import fc from "fast-check";
import { expect, test } from "vitest";
import { checkGraphFile } from "../../graph-file.ts";
import type { ActorGraphFile } from "../../schema.ts";
import { collect } from "../records.ts";
import { type Reject, Tally } from "../rejects.ts";
import { MappingError, RegisterError, type RegisterOptions, readRegisters } from "./index.ts";
import type { RegisterInput } from "./source.ts";
import { workbook } from "./testing/workbook.ts";

interface Imported {
  file: ActorGraphFile;
  tally: Tally;
  rejects: Reject[];
}

async function imported(input: RegisterInput, options: RegisterOptions = {}): Promise<Imported> {
  const rejects: Reject[] = [];
  const tally = new Tally((reject) => rejects.push(reject));
  return { file: await collect(readRegisters([{ input }], options, tally)), tally, rejects };
}

/** "1 Merkel × 2 Macron" */
function told({ actors, meetings }: ActorGraphFile): string[] {
  const names = new Map(actors.map(({ id, name }) => [id, name]));
  return meetings.map(({ participants }) =>
    participants
      .map(({ actor, side, through }) => [side, names.get(actor), through].filter((one) => one !== undefined).join(" "))
      .join(" × "),
  );
}

test("a plain sheet of who, whom and when needs no mapping", async () => {
  const { file, tally } = await imported("who,whom,when\nAngela Merkel,Emmanuel Macron,2021-05-21\n");
  expect(told(file)).toEqual(["1 Angela Merkel × 2 Emmanuel Macron"]);
  expect(file.meetings[0]).toMatchObject({
    form: "meeting",
    status: "held",
    date: "2021-05-21",
    dateBasis: "stated",
    evidence: [{ document: "register", row: "2" }],
  });
  expect(`${tally}`).toBe("1 row: 1 used, 0 rejected");
});

test("each row is a record or a counted reject with its reason", async () => {
  const sheet = [
    "Our meetings;;",
    "who;whom;when",
    "Merkel;Macron;21.05.2021",
    ";Macron;21.05.2021",
    "Merkel;;21.05.2021",
    "Merkel;various stakeholders;21.05.2021",
    "Merkel;Macron;soon",
    "Merkel;Macron;",
    "Merkel;Nil return;Nil return",
    "France;France;2021",
    "who;whom;when",
    ";;",
    "a;b;c;d",
  ].join("\n");
  const { tally, rejects } = await imported(sheet, { mapping: { who: "who", whom: "whom", when: "when" } });
  expect(tally.rows).toBe(12);
  expect(tally.used).toBe(1);
  expect(rejects.toSorted((a, b) => a.line - b.line).map(({ line, reason }) => `${line} ${reason}`)).toEqual([
    "1 it stands above the header",
    "4 it doesn't name whose contact it is",
    "5 it names nobody who was met",
    "6 it names nobody who was met",
    "7 what stands as its date is none",
    "8 no date",
    "9 it says that there is nothing to report (nil return)",
    "10 it names the same actor on both sides",
    "11 it is the header again",
    "12 it is empty",
    "13 it has more cells than the 3 columns of the header",
  ]);
});

test("an empty cell means as above where the mapping says so", async () => {
  const sheet =
    "Minister,Date,Name of organisation\nJane Roe,2021-05-21,Acme Ltd\n,2021-05-22,Foo Ltd\nJohn Doe,2021-05-23,Acme Ltd\n";
  expect(told((await imported(sheet)).file)).toEqual([
    "1 Jane Roe × 2 Acme Ltd",
    "1 Jane Roe × 2 Foo Ltd",
    "1 John Doe × 2 Acme Ltd",
  ]);
});

test("several who were met stand on one side and did not meet each other", async () => {
  const { file } = await imported("who,whom,when\nJane Roe,Acme Ltd; Foo Ltd,2021-05-21");
  expect(told(file)).toEqual(["1 Jane Roe × 2 Acme Ltd × 2 Foo Ltd"]);
});

test("without a column for whom, all who are named met one another", async () => {
  const mapping = { who: "participants", when: "date" };
  const { file } = await imported("participants,date\nFrance; Germany; Poland,2021-05", { mapping });
  expect(told(file)).toEqual(["France × Germany × Poland"]);
});

test("form, status, place, time and subject come along", async () => {
  const sheet =
    "id,who,whom,date,time,type,status,location,subject\n7,Jane Roe,Acme Ltd,2021-05-21,10:00,Video call,Cancelled,Leeds,To discuss the widget levy.\n";
  const { file } = await imported(sheet);
  expect(file.issues).toEqual([{ id: "issue-widget-levy", name: "Widget levy", aliases: [] }]);
  expect(file.meetings[0]).toMatchObject({
    form: "call",
    status: "cancelled",
    time: "10:00",
    place: "Leeds",
    issues: ["issue-widget-levy"],
    evidence: [{ document: "register", row: "7" }],
  });
});

test("rows that say the same are one contact with the evidence of both; another subject is another contact", async () => {
  const sheet =
    "who,whom,when,subject\nRoe,Acme Ltd,2021-05-21,tax\nRoe,Acme Ltd,2021-05-21,tax\nRoe,Acme Ltd,2021-05-21,trade\n";
  const mapping = {
    who: { column: "who", office: { value: "Mayor" }, of: { value: "GBR" } },
    whom: "whom",
    when: "when",
    subject: "subject",
  };
  const { file, tally } = await imported(sheet, { mapping });
  expect(file.meetings.map(({ evidence }) => evidence.length).toSorted()).toEqual([1, 2]);
  expect(tally.used).toBe(3);
});

test("a surname alone is one within a sheet, which calls somebody so, but never that of a longer name or another sheet", async () => {
  const sheet = "who,whom,when\nJane Roe,Kim,2021-05-21\nJane Roe,Kim,2021-05-22\nJane Roe,Jim Kim,2021-05-23";
  expect((await imported(sheet)).file.actors.map(({ name }) => name).toSorted()).toEqual([
    "Jane Roe",
    "Jim Kim",
    "Kim",
  ]);
  const files = ["a", "b"].map((id) => ({ input: sheet, document: { id } }));
  const { actors } = await collect(readRegisters(files, {}, new Tally()));
  expect(actors.filter(({ name }) => name === "Kim")).toHaveLength(2);
});

test("a surname in running text is somebody else's each time, where no office and country tell", async () => {
  const mapping = { who: "who", whom: { column: "notes", after: ["met with"] }, when: "when" };
  const { file } = await imported("who,notes,when\nJane Roe,Met with Kim.,2021\nJane Roe,Met with Kim.,2022", {
    mapping,
  });
  expect(file.actors.filter(({ name }) => name === "Kim")).toHaveLength(2);
});

test("surname, office and country in years that are close make one; far apart, or in another office, two", async () => {
  const rows = [
    "Korean President Kim,1998-05",
    "South Korean President Kim,1999-05",
    "South Korean President Kim,2019-05",
    "South Korean Foreign Minister Kim,1999-05",
  ];
  const { file } = await imported(
    `who,whom,when\n${rows.map((row) => `Jane Roe,${row}`).join("\n")}`
      .replace("Korean President Kim,1998", "South Korean President Kim,1998")
      .replace("South South", "South"),
  );
  expect(file.actors.filter(({ name }) => name === "Kim").map(({ id }) => id)).toEqual([
    "kim-foreign-minister-kor-1999",
    "kim-president-kor-1998",
    "kim-president-kor-2019",
  ]);
});

test("a surname with office and country is the one of that name who is named in full elsewhere", async () => {
  const { file } = await imported(
    "who,whom,when\nJane Roe,Russian Foreign Minister Lavrov,2021\nJane Roe,Russian Foreign Minister Sergei Lavrov,2022",
  );
  expect(told(file)).toEqual(["1 Jane Roe × 2 Sergei Lavrov", "1 Jane Roe × 2 Sergei Lavrov"]);
});

test("names in another order, with middle names or accents are one person", async () => {
  const { file } = await imported(
    "who,whom,when\nJane Roe,Kishida Fumio,2021\nJane Ann Roe,Fumio Kishida,2022\nJANE ROE,Fumio Kishída,2023",
  );
  expect(file.actors).toHaveLength(2);
});

test("the register's ids tell apart, and bring together, whatever the names say", async () => {
  const sheet =
    "who,whom,when,no\nJane Roe,Acme,2021-05-01,11-1\nJane Roe,ACME International,2021-05-02,11-1\nJane Roe,Acme,2021-05-03,22-2\n";
  const mapping = { who: "who", whom: { column: "whom", type: "organization", id: "no" }, when: "when" } as const;
  const { file } = await imported(sheet, { mapping });
  expect(file.actors.map(({ id }) => id).toSorted()).toEqual(["11-1", "22-2", "jane-roe"]);
});

test("who is well known has the id of the table that knows", async () => {
  const known = ({ name }: { name: string }) =>
    name === "Macron" ? ({ name: "Emmanuel Macron", type: "person", wikidata: "Q3052772" } as const) : undefined;
  const { file } = await imported("who,whom,when\nAngela Merkel,Macron,2021-05-21", { known });
  expect(file.actors.map(({ id }) => id)).toContain("Q3052772");
});

test("remarks in running text name who was met, each in a contact of its own, beside the visit", async () => {
  const mapping = {
    who: { column: "name", role: "guest" },
    whom: [
      { column: "country", type: "country", role: "host" },
      { column: "remarks", after: ["met with"], of: "country", form: "meeting", each: true },
    ],
    when: { from: "start", to: "end" },
    form: "visit",
    place: ["city", "country"],
  } as const;
  const sheet =
    'name,country,city,start,end,remarks\nJane Roe,Egypt,Cairo,2021-05-25,2021-05-26,"Met with President Doe and senior officials. Saw the pyramids."';
  const { file } = await imported(sheet, { mapping: mapping as never });
  expect(told(file).toSorted()).toEqual([
    "1 Jane Roe × 2 Doe",
    "1 Jane Roe × 2 Egypt",
    "1 Jane Roe × 2 Egypt senior officials",
  ]);
  expect(file.meetings.every(({ date, place }) => date === "2021-05-25/2021-05-26" && place === "Cairo, Egypt")).toBe(
    true,
  );
  expect(file.actors.find(({ name }) => name === "Doe")).toMatchObject({
    country: "EGY",
    offices: [{ title: "President", of: "Egypt" }],
  });
});

test("a workbook is read from the sheet that has the columns, with dates, and evidence names sheet and row", async () => {
  const bytes = workbook({
    Notes: [["Read me"]],
    Meetings: [
      ["Minister", "Date", "Name of organisation"],
      ["Jane Roe", { number: 44_337, style: 1 }, "Acme Ltd"],
    ],
  });
  const { file } = await imported(bytes);
  expect(file.meetings[0]).toMatchObject({
    date: "2021-05-21",
    evidence: [{ document: "uk-ministers-and-officials-meetings", row: "Meetings!2" }],
  });
});

test("several files of one register share their actors, and each is a document", async () => {
  const files = ["a", "b"].map((id) => ({
    input: "who,whom,when\nJane Roe,Acme Ltd,2021-05-21",
    document: { id, title: id },
  }));
  const file = await collect(readRegisters(files, {}, new Tally()));
  expect(file.documents.map(({ id }) => id)).toEqual(["a", "b"]);
  expect(file.actors).toHaveLength(2);
  expect(file.meetings[0]?.evidence).toHaveLength(2);
});

test("where a table breaks off, what came before is kept and the break is told", async () => {
  const { tally } = await imported('who,whom,when\nJane Roe,Acme Ltd,2021-05-21\nJane Roe,"Foo Ltd,2021-05-22\n');
  expect(`${tally}`).toBe(
    "2 rows: 1 used, 1 rejected (1 × reading ended here: A quote opens in line 3 and doesn't close)",
  );
});

test.for([
  ["", /empty/],
  [Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0, 0), /old \.xls/],
  [Uint8Array.of(1, 2, 0, 3), /no text/],
  ["name,colour\nx,red", /Nothing tells/],
] as const)("what is no register is an error of its own kind (%#)", async ([input, message]) => {
  await expect(imported(input)).rejects.toThrow(RegisterError);
  await expect(imported(input)).rejects.toThrow(message);
});

test("a mapping whose columns aren't there says which, and which there are", async () => {
  const mapping = { who: "Minister", whom: "Organisation", when: "Day" };
  await expect(imported("Minister,Date\nRoe,2021", { mapping })).rejects.toThrow(MappingError);
  await expect(imported("Minister,Date\nRoe,2021", { mapping })).rejects.toThrow(
    /“Organisation”[\s\S]*“Day”[\s\S]*Minister \| Date/,
  );
});

test("whatever the cells hold, rows add up, the file is sound, and the same comes out again", async () => {
  const cell = fc.oneof(
    fc.constantFrom(
      "Jane Roe",
      "Acme Ltd",
      "France",
      "French officials",
      "President Kim",
      "2021-05-21",
      "03/04/2021",
      "44337",
      "Nil return",
      "",
      "a; b",
    ),
    fc.string({ maxLength: 12 }),
  );
  const rows = fc.array(fc.tuple(cell, cell, cell), { maxLength: 12 });
  await fc.assert(
    fc.asyncProperty(rows, async (table) => {
      const text =
        ["who", "whom", "when"].join("\t") +
        table.map((row) => `\n${row.map((one) => `"${one.replaceAll('"', '""')}"`).join("\t")}`).join("");
      const [first, second] = [await imported(text), await imported(text)];
      expect(first.tally.rows).toBe(table.length);
      expect(checkGraphFile(first.file)).toBeDefined();
      expect(second.file).toEqual(first.file);
    }),
    { numRuns: 150 },
  );
});
