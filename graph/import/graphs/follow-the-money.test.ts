import fc from "fast-check";
import { expect, test } from "vitest";
import { imported } from "./testing/imported.ts";

const lines = (...entities: unknown[]) => entities.map((entity) => JSON.stringify(entity)).join("\n");
const person = (id: string, name: string, more: Record<string, string[]> = {}) => ({
  id,
  schema: "Person",
  properties: { name: [name], ...more },
});

test("who can act becomes an actor with its names, country and offices", async () => {
  const { file } = await imported(
    "ftm",
    lines(
      {
        id: "p1",
        caption: "Ann Lee",
        schema: "Person",
        properties: {
          name: ["LEE, Ann", "Ann Lee"],
          nationality: ["fr"],
          country: ["fr", "gb"],
          wikidataId: ["Q567"],
          position: ["president"],
        },
      },
      { id: "c1", schema: "Company", properties: { name: ["Acme"], country: ["fr", "gb"] } },
    ),
  );
  expect(file.actors).toEqual([
    {
      id: "Q567",
      name: "Ann Lee",
      type: "person",
      aliases: ["LEE, Ann"],
      country: "FRA",
      wikidata: "Q567",
      offices: [{ title: "president" }],
    },
    // Of two countries nobody knows which is meant.
    { id: "acme", name: "Acme", type: "organization", aliases: [] },
  ]);
});

test("events, calls and messages are contacts, whichever line comes first", async () => {
  const { file, tally } = await imported(
    "ftm",
    lines(
      {
        id: "e1",
        schema: "Event",
        properties: {
          name: ["Summit in Geneva"],
          involved: ["p1", "p2"],
          organizer: ["p3"],
          date: ["2025-05-18"],
          location: ["Geneva"],
        },
      },
      { id: "k1", schema: "Call", properties: { caller: ["p1"], receiver: ["p2"], date: ["2025-05-19T10:00:00"] } },
      { id: "m1", schema: "Message", properties: { sender: ["p1"], recipients: ["p2", "p3"] } },
      person("p1", "Ann Lee"),
      person("p2", "Oleh Bilyy"),
      person("p3", "Eva Novak"),
    ),
  );
  expect(file.meetings.map(({ form, date, participants }) => [form, date, participants.length])).toEqual([
    ["summit", "2025-05-18", 3],
    ["call", "2025-05-19", 2],
    ["letter", undefined, 3],
  ]);
  // Who reads the same letter hasn't met by it.
  expect(file.meetings[2]?.participants.map(({ side }) => side)).toEqual([1, 2, 2]);
  expect(file.meetings[0]).toMatchObject({
    place: "Geneva",
    participants: [{ actor: "eva-novak", role: "host" }, {}, {}],
  });
  expect(`${tally}`).toBe("6 rows: 6 used, 0 rejected");
});

test("a sanction is the stance of the authority that imposed it", async () => {
  const { file } = await imported(
    "ftm",
    lines(
      person("p1", "Ann Lee"),
      {
        id: "s1",
        schema: "Sanction",
        properties: { entity: ["p1"], authority: ["Ministry of Finance"], country: ["fr"], startDate: ["2022-03"] },
      },
      { id: "s2", schema: "Sanction", properties: { entity: ["p1"] } },
    ),
  );
  expect(file.stances).toMatchObject([
    { holder: "ministry-of-finance", target: { actor: "ann-lee" }, act: "sanction", polarity: -1, date: "2022-03" },
  ]);
  expect(file.actors.map(({ id, country }) => [id, country])).toEqual([
    ["ann-lee", undefined],
    ["ministry-of-finance", "FRA"],
  ]);
});

test("memberships and offices are an actor's", async () => {
  const { file } = await imported(
    "ftm",
    lines(
      person("p1", "Ann Lee"),
      { id: "o1", schema: "Organization", properties: { name: ["The Council"] } },
      { id: "r1", schema: "Membership", properties: { member: ["p1"], organization: ["o1"] } },
      { id: "q1", schema: "Position", properties: { name: ["Minister of Finance"] } },
      {
        id: "q2",
        schema: "Occupancy",
        properties: { holder: ["p1"], post: ["q1"], startDate: ["2022"], endDate: ["2024-05-01"] },
      },
    ),
  );
  expect(file.actors).toMatchObject([
    {
      id: "ann-lee",
      memberOf: ["the-council"],
      offices: [{ title: "Minister of Finance", from: "2022", to: "2024-05-01" }],
    },
    { id: "the-council" },
  ]);
  expect(file.actors).toHaveLength(2);
});

test("who works where has an office there", async () => {
  const { file } = await imported(
    "ftm",
    lines(
      person("p1", "Ann Lee"),
      { id: "c1", schema: "Company", properties: { name: ["Acme"] } },
      {
        id: "d1",
        schema: "Directorship",
        properties: { director: ["p1"], organization: ["c1"], role: ["chair"], startDate: ["2020"] },
      },
      { id: "d2", schema: "Employment", properties: { employee: ["p1"], employer: ["c1"] } },
    ),
  );
  expect(file.actors.find(({ id }) => id === "ann-lee")?.offices).toEqual([
    { title: "chair", of: "Acme", from: "2020" },
    { title: "employee", of: "Acme" },
  ]);
});

test("an entity in several lines is one actor with all its names", async () => {
  const { file } = await imported("ftm", lines(person("p1", "Ann Lee"), person("p1", "Ann B. Lee")));
  expect(file.actors).toHaveLength(1);
  expect([file.actors[0]?.name, ...(file.actors[0]?.aliases ?? [])].toSorted()).toEqual(["Ann B. Lee", "Ann Lee"]);
});

test("any JSON ends in sound records, and each line is used or rejected", async () => {
  const values = fc.array(
    fc.oneof(fc.constantFrom("p1", "p2", "Ann Lee", "2025", "2025-13", "met", "__proto__"), fc.string()),
  );
  const names = [
    "name",
    "caller",
    "receiver",
    "involved",
    "date",
    "role",
    "entity",
    "authority",
    "holder",
    "post",
    "publishedAt",
  ];
  const schemata = [
    "Person",
    "Event",
    "Call",
    "Sanction",
    "Position",
    "Occupancy",
    "Article",
    "UnknownLink",
    "Address",
  ];
  const entity = fc.oneof(
    fc.record({
      id: fc.constantFrom("p1", "p2", "x", "__proto__", "constructor"),
      schema: fc.constantFrom(...schemata),
      properties: fc.dictionary(fc.constantFrom(...names), values),
    }),
    fc.jsonValue(),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(entity), async (entities) => {
      const { tally } = await imported("ftm", entities.map((one) => JSON.stringify(one)).join("\n"));
      expect(tally.rows).toBe(entities.length);
    }),
    { numRuns: 200 },
  );
});

test("what joins two otherwise is rejected, unless whoever imports says what it means", async () => {
  const text = lines(
    person("p1", "Ann Lee"),
    { id: "o1", schema: "Organization", properties: { name: ["The Party"] } },
    { id: "d1", schema: "Payment", properties: { payer: ["p1"], beneficiary: ["o1"], date: ["2011-12-29"] } },
  );
  expect((await imported("ftm", text)).rejects).toEqual([
    { line: 3, reason: '"Payment" is neither a contact nor a stance', row: "d1" },
  ]);
  expect((await imported("ftm", text, { edge: "support" })).file.stances).toMatchObject([
    { holder: "ann-lee", target: { actor: "the-party" }, act: "support", date: "2011-12-29" },
  ]);
});

test("what can't act, what is no entity and what isn't there is rejected with its line", async () => {
  const { rejects } = await imported(
    "ftm",
    `{"id": "a", "schema": "Address", "properties": {}}\n\nno json\n{"id": 5}\n[1]\n${lines({ id: "k", schema: "Call", properties: { caller: ["p"], receiver: ["q"] } })}`,
  );
  expect(rejects.map(({ line, reason }) => [line, reason])).toEqual([
    [1, "an Address does nothing"],
    [3, "no entity with an id and a schema"],
    [4, "no entity with an id and a schema"],
    [5, "no entity with an id and a schema"],
    [6, "an end is no node of this file"],
  ]);
});

test("our own export comes back: who met whom, when and how, and who is for or against whom", async () => {
  const { toFollowTheMoney } = await import("../../export/follow-the-money.ts");
  const { everything } = await import("../../export/testing/everything.ts");
  const { textOf } = await import("../../export/testing/text-of.ts");
  const { file, tally } = await imported("ftm", textOf(toFollowTheMoney(everything())));
  expect(
    file.meetings.map(({ form, status, date, participants }) => [form, status, date, participants.length]),
  ).toEqual([
    ["talks", "held", "2025-05-18", 4],
    ["call", "planned", "2025-06", 2],
    ["visit", "refused", undefined, 2],
  ]);
  expect(file.stances).toMatchObject([{ holder: "Q142", act: "reject", polarity: -1 }]);
  expect(file.actors.map(({ name, type, memberOf }) => [name, type, memberOf])).toContainEqual([
    "Ann Lee",
    "person",
    ["the-council"],
  ]);
  // Documents that are no articles do nothing.
  expect(tally.rejected).toEqual(new Map([["a Document does nothing", 2]]));
});
