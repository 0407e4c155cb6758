import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import { unsupported } from "../../../evidence.ts";
import { type ActorFinder, extract, type FoundActor, names, type Rejection } from "../../index.ts";
import { English } from "../../text/index.ts";

beforeAll(() => English.load(), 60_000);

const article = (text: string) => ({ id: "a", text, published: "2025-05-19" });

/** A finder that always finds the same. */
const finding = (found: FoundActor[], mode?: ActorFinder["mode"]): ActorFinder => ({
  find: () => found,
  ...(mode && { mode }),
});

async function met(text: string, actorFinder?: ActorFinder) {
  const file = await extract(article(text), actorFinder ? { actorFinder } : {});
  const name = (id: string) => file.actors.find((actor) => actor.id === id)?.name;
  return file.meetings.map(({ participants }) => participants.map(({ actor }) => name(actor)));
}

test("a name that only the finder knows takes part", async () => {
  const text = "kd lang met Angela Merkel on Sunday.";
  expect(await met(text)).toEqual([]);
  expect(await met(text, finding([{ name: "kd lang", type: "PER" }]))).toEqual([["kd lang", "Angela Merkel"]]);
});

test("in place of our own names, only the finder's take part", async () => {
  const text = "Angela Merkel met Emmanuel Macron and Mark Rutte.";
  const found = [
    { name: "Angela Merkel", type: "PER" },
    { name: "Mark Rutte", type: "PER" },
  ];
  expect((await met(text, finding(found, "instead")))[0]).not.toContain("Emmanuel Macron");
  expect((await met(text, finding(found)))[0]).toContain("Emmanuel Macron");
});

test("the finder says what a name is, and the title before it is still read", async () => {
  const text = "U.S. Secretary of State Marco Rubio met Angela Merkel.";
  const file = await extract(article(text), {
    actorFinder: finding([{ name: "Marco Rubio", type: "PER", id: "rubio" }]),
  });
  expect(file.actors).toContainEqual(
    expect.objectContaining({
      id: "rubio",
      name: "Marco Rubio",
      country: "USA",
      offices: [expect.objectContaining({ title: expect.stringMatching(/^secretary of state$/i) })],
    }),
  );
});

test("a name with its title is the name", async () => {
  const text = "President Emmanuel Macron met Angela Merkel.";
  expect(await names(text, "2019-01-23", finding([{ name: "President Emmanuel Macron", type: "PER" }]))).toMatchObject([
    { start: 10, end: 25, type: "person" },
    { start: 30, end: 43 },
  ]);
});

test("a name in a title takes no person away", async () => {
  const text = "Kremlin spokesman Dmitry Peskov met Angela Merkel.";
  const kremlin = { name: "Kremlin", type: "ORG" };
  const peskov = { name: "Dmitry Peskov", type: "PER" };
  for (const found of [[kremlin], [kremlin, peskov], [peskov]])
    expect(await met(text, finding(found))).toEqual([["Dmitry Peskov", "Angela Merkel"]]);
  expect(await met(text, finding([kremlin, peskov, { name: "Angela Merkel", type: "PER" }], "instead"))).toEqual([
    ["Dmitry Peskov", "Angela Merkel"],
  ]);
});

test("names with one id are one actor, and so is whoever is called the same", async () => {
  const text = "Kaja Kallas met Angela Merkel. Then the commissioner called Mark Rutte. Kallas thanked Merkel.";
  const actorFinder = finding([
    { name: "Kaja Kallas", type: "PER", id: "Q1234567", fullName: "Kaja Kallas (politician)" },
  ]);
  const file = await extract(article(text), { actorFinder });
  const kallas = file.actors.filter(({ id, aliases }) => id === "Q1234567" || aliases.includes("Kallas"));
  expect(kallas).toMatchObject([{ id: "Q1234567", wikidata: "Q1234567", name: "Kaja Kallas (politician)" }]);
  expect(kallas[0]?.aliases).toEqual(expect.arrayContaining(["Kaja Kallas", "Kallas"]));
});

test("a country that we know keeps its own id", async () => {
  const text = "France held talks with Angela Merkel in Aachen.";
  const file = await extract(article(text), {
    actorFinder: finding([{ name: "France", type: "GPE", id: "france-1" }]),
  });
  expect(file.meetings[0]?.participants.map(({ actor }) => actor)).toContain("Q142");
});

test("what the finder calls a place or something else takes no part", async () => {
  const text = "Angela Merkel met Victoria Falls.";
  expect(await met(text, finding([{ name: "Victoria Falls", type: "LOC" }]))).toEqual([]);
  expect(await met(text, finding([{ name: "Victoria Falls", type: "MISC" }]))).toEqual([]);
});

test.for([
  [
    "two names that overlap",
    [
      { start: 0, end: 13, type: "PER" },
      { start: 7, end: 13, type: "PER" },
    ],
    "the name overlaps with one found before it",
  ],
  ["a name over two sentences", [{ start: 7, end: 21, type: "PER" }], "the name reaches over two sentences"],
  ["a name that isn't there", [{ name: "Putin", type: "PER" }], "the name is not in the text"],
] as const)("%s is rejected and told, and the rest is read", async ([, found, reason]) => {
  const rejected: Rejection[] = [];
  const text = "Angela Merkel. Xi met Mark Rutte.";
  await extract(article(text), { actorFinder: finding([...found]), onReject: (rejection) => rejected.push(rejection) });
  expect(rejected).toEqual([{ document: "a", reason, what: expect.any(String) }]);
});

test("whatever a finder says, each record stands in the text", async () => {
  const text =
    "U.S.-Mexican talks: President Macron met “Xi Jinping” and Merkel’s envoy. The Kremlin’s spokesman, Peskov, called Rutte.\nHe thanked NATO.";
  const found = fc.record({
    start: fc.integer({ min: -2, max: text.length + 2 }),
    end: fc.integer({ min: -2, max: text.length + 2 }),
    type: fc.constantFrom("PER", "ORG", "GPE", "LOC", "country", "MISC", "what"),
    id: fc.option(fc.constantFrom("a", "Q1", "merkel", "trigger", "Q142"), { nil: undefined }),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(found, { maxLength: 12 }), fc.constantFrom("beside", "instead"), async (found, mode) => {
      const file = await extract(article(text), { actorFinder: finding(found, mode) });
      expect(unsupported(file, new Map([["a", text]]))).toEqual([]);
    }),
    { numRuns: 200 },
  );
}, 60_000);
