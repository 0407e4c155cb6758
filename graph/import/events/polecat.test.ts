import { describe, expect, test } from "vitest";
import { checkGraphFile } from "../../graph-file.ts";
import { importPolecat } from "./polecat.ts";
import { imported, POLECAT_HEADER, polecat, textFile } from "./testing/rows.ts";

const events = (...rows: string[]) => imported(importPolecat, [textFile("ngecEvents.txt", [POLECAT_HEADER, ...rows])]);

describe("contacts", () => {
  test.for([
    ["CONSULT", "None", "meeting", "held"],
    ["CONSULT", "phone", "call", "held"],
    ["CONSULT", "visit", "visit", "held"],
    ["AGREE", "None", "meeting", "planned"],
    ["AGREE", "meet", "meeting", "planned"],
    ["REJECT", "meet", "meeting", "refused"],
  ] as const)("%s, mode %s: %s, %s", async ([type, mode, form, status]) => {
    const { meetings, stances } = await events(polecat({ type, mode }));
    expect(meetings).toMatchObject([{ form, status }]);
    expect(stances).toEqual([]);
  });

  test("to agree is never held", async () => {
    const { meetings } = await events(
      ...["diplomatic", "economic", "military", "None"].map((contexts, id) =>
        polecat({ id: `${id}`, type: "AGREE", contexts }),
      ),
    );
    expect(meetings.filter(({ status }) => status === "held")).toEqual([]);
  });

  test("an agreement on aid is no meeting, but a promise", async () => {
    const { meetings, stances } = await events(polecat({ type: "AGREE", contexts: "economic" }));
    expect(meetings).toEqual([]);
    expect(stances).toMatchObject([{ act: "agree", modality: "intended", polarity: 0.5 }]);
  });

  test("several names in a cell are one side", async () => {
    const { meetings } = await events(
      polecat({ actor: "Anna Novak; Bruno Leclerc", actorCountry: "France; France", actorRaw: "Novak; Leclerc" }),
    );
    expect(meetings[0]?.participants).toEqual([
      { actor: "Q183", side: 1 },
      { actor: "anna-novak", side: 2 },
      { actor: "bruno-leclerc", side: 2 },
    ]);
  });
});

test("nobody faces himself", async () => {
  const row = {
    actor: "Anna Novak; Bruno Leclerc",
    actorRaw: "None",
    recipient: "Anna Novak; Carla Rossi",
    recipientRaw: "None",
  };
  const { meetings } = await events(polecat(row));
  expect(meetings[0]?.participants.map(({ actor }) => actor)).toEqual(["anna-novak", "bruno-leclerc", "carla-rossi"]);
  const { tally } = await events(polecat({ ...row, recipient: "Bruno Leclerc" }));
  expect([...tally.rejected]).toEqual([["both actors are the same", 1]]);
});

test("stances of several are each holder's", async () => {
  const { stances } = await events(
    polecat({ type: "ACCUSE", mode: "disapprove", actor: "Anna Novak; Bruno Leclerc", actorRaw: "None" }),
  );
  expect(stances.map(({ holder, act, polarity }) => [holder, act, polarity])).toEqual([
    ["anna-novak", "accuse", -1],
    ["bruno-leclerc", "accuse", -1],
  ]);
});

test("the words of the text are kept beside the resolved name", async () => {
  const { actors } = await events(polecat({ actor: "Congee", actorRaw: "Congress" }));
  expect(actors.find(({ name }) => name === "Congee")?.aliases).toEqual(["Congress"]);
});

test("who has no name is a group of people somewhere", async () => {
  const { actors } = await events(polecat({ actor: "None", actorRaw: "police officers", actorCountry: "Nigeria" }));
  expect(actors.find(({ type }) => type === "group")).toMatchObject({
    name: "police officers (Nigeria)",
    country: "NGA",
  });
});

test("the date is the report's, or another that was worked out", async () => {
  const { meetings } = await events(polecat(), polecat({ id: "2", date: "2023-05-10" }));
  expect(meetings.map(({ dateBasis }) => dateBasis)).toEqual(["resolved", "published"]);
});

test("empty columns behind are of no importance", async () => {
  expect((await events(polecat({ more: 3 }))).tally.used).toBe(1);
});

test.for([
  ["no second actor", polecat({ recipient: "None", recipientRaw: "None" })],
  ["an unknown event code", polecat({ type: "BAKE" })],
  [
    "more actors on one side than any event has",
    polecat({ actor: Array.from({ length: 51 }, (_, n) => `Anna ${n}`).join(";") }),
  ],
  ["expected 40 columns, found 1", "1"],
  ["no date, or none that the calendar has", polecat({ date: "None" })],
] as const)("%s: rejected", async ([reason, row]) => {
  const { tally } = await events(row);
  expect([...tally.rejected]).toEqual([[reason, 1]]);
});

test("what comes out is a sound graph file", async () => {
  const { tally, ...file } = await events(polecat(), polecat({ type: "AID" }));
  expect(tally.used).toBe(2);
  expect(checkGraphFile(file)).toEqual(file);
});
