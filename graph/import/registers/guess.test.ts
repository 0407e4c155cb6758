import { expect, test } from "vitest";
import { guessHeaders } from "./guess.ts";
import { previewRegister } from "./preview.ts";

test.for([
  ["who,whom,when", { who: "who", whom: "whom", from: "when" }],
  [
    "Commissioner,Organisation,Date of meeting,Subject of the meeting",
    { who: "Commissioner", whom: "Organisation", from: "Date of meeting", subject: "Subject of the meeting" },
  ],
  [
    "Name of official,Names of participants,Start date,End date,Location",
    { who: "Name of official", from: "Start date", to: "End date", place: "Location" },
  ],
  ["source,target,date,type", { who: "source", whom: "target", from: "date", form: "type" }],
  ["colour,size", {}],
] as const)("%s", ([header, parts]) => {
  expect(Object.fromEntries(guessHeaders(header.split(",")))).toMatchObject(parts);
});

test("a preview tells the mapping, the reasons, the first records and the sums", async () => {
  const rows = Array.from({ length: 20 }, (_, day) => `Jane Roe,Acme Ltd,${day + 1}/04/2021,Widgets`);
  const preview = await previewRegister({
    input: `Lobbyists we met in 2021,,,\nMinister,Stakeholder,on,Topic\n${rows.join("\n")}`,
  });
  expect(preview.mapping).toEqual({
    who: { column: "Minister", type: "person" },
    whom: { column: "Stakeholder" },
    when: "on",
    subject: "Topic",
  });
  expect(preview.reasons).toEqual([
    "who: “Minister”, since its header says so",
    "whom: “Stakeholder”, since its header says so",
    "when: “on”, since 20 of its first 20 cells are dates",
    "subject: “Topic”, since its header says so",
    "dates: day first, since 8 can only be read that way",
  ]);
  expect(preview.records.filter((line) => "meeting" in line)).toHaveLength(5);
  expect(`${preview.tally}`).toBe("21 rows: 20 used, 1 rejected (1 × it stands above the header)");
});

test("a preview says where day and month can't be told apart", async () => {
  const { reasons, tally } = await previewRegister({ input: "who,whom,when\nRoe,Doe,03/04/2021\n" });
  expect(reasons.at(-1)).toBe("dates: 1 could be day or month first, and no other tells. Say order in the mapping");
  expect(tally.used).toBe(0);
});

test("a year in the title is that of dates without one", async () => {
  const input = "Visits, July to September 2016\nwho,whom,when\nJane Roe,France,02-06 September\n";
  const { records } = await previewRegister({ input });
  expect(records.flatMap((line) => ("meeting" in line ? [line.meeting.date] : []))).toEqual(["2016-09-02/2016-09-06"]);
});

test("an empty column below a name is guessed to mean the name above", async () => {
  const { mapping } = await previewRegister({ input: "who,whom,when\nRoe,Doe,2021\n,Poe,2021\n" });
  expect(mapping.asAbove).toEqual(["who"]);
});

test("the mapping of a preview gives the same records when it is given back", async () => {
  const input = "Our visits;;\nOfficial;Organisation;Date\nJane Roe;Acme Ltd;1 May 2021\n";
  const { mapping, records } = await previewRegister({ input });
  expect((await previewRegister({ input }, { mapping })).records).toEqual(records);
});
