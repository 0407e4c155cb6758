import fc from "fast-check";
import { expect, test } from "vitest";
import { checkGraphFile } from "../graph-file.ts";
import { merge } from "../merge.ts";
import type { ActorGraphFile } from "../schema.ts";
import { graphFiles } from "../testing/arbitrary.ts";
import { actor, document, fileOf, meeting } from "../testing/records.ts";
import { type Decision, decide, doubts, formatReview, parseReview, ReviewFileError } from "./index.ts";

const BLINKEN = actor("antony-blinken", { country: "USA" });
const LAVROV = actor("sergei-lavrov", { country: "RUS" });

function actorDoubts(file: ActorGraphFile): string[] {
  return doubts(file).flatMap(({ kind, a, b, why }) => (kind === "actor" ? [`${a} = ${b}? ${why}`] : []));
}

test("a surname is doubtful where both met the same actor in the same month", () => {
  const file = fileOf({
    actors: [BLINKEN, LAVROV, actor("lavrov")],
    meetings: [
      meeting(["antony-blinken", "sergei-lavrov"], { date: "2022-01-21" }),
      meeting(["antony-blinken", "lavrov"], { date: "2022-01-10/2022-01-12" }),
    ],
  });
  expect(actorDoubts(file)).toEqual([
    "lavrov = sergei-lavrov? the same surname, and both met Antony Blinken in January 2022",
  ]);
});

test("a surname alone is no doubt", () => {
  expect(doubts(fileOf({ actors: [LAVROV, actor("lavrov")] }))).toEqual([]);
});

test("first names spelled alike are doubtful where the office is the same", () => {
  const offices = [{ title: "Foreign Minister", of: "Qatar" }];
  const file = fileOf({
    actors: [actor("ahmad-roe", { offices }), actor("ahmed-roe", { offices }), actor("john-roe", { offices })],
  });
  expect(actorDoubts(file)).toEqual(["ahmad-roe = ahmed-roe? names spelled alike, and both Foreign Minister of Qatar"]);
});

test("the same name in two countries is doubtful, another Wikidata id is not", () => {
  const [ann, other] = [actor("ann-roe", { country: "GBR" }), actor("ann-roe-2", { name: "Ann Roe", country: "FRA" })];
  expect(actorDoubts(fileOf({ actors: [ann, other] }))).toEqual([
    "ann-roe = ann-roe-2? the same name, but another country",
  ]);
  const known = [
    { ...ann, wikidata: "Q1" },
    { ...other, wikidata: "Q2" },
  ];
  expect(doubts(fileOf({ actors: known }))).toEqual([]);
});

test("bodies are doubtful where only their legal form differs, or one is called by the other's initials", () => {
  const body = (id: string, name: string) => actor(id, { name, type: "organization" });
  const file = fileOf({
    actors: [
      body("a", "Acme"),
      body("b", "Acme Ltd"),
      body("c", "European Widget Organisation"),
      body("d", "EWO"),
      body("e", "Foo"),
    ],
  });
  expect(actorDoubts(file)).toEqual([
    "a = b? names that differ in their legal form only",
    "c = d? one is called by the initials of the other",
  ]);
});

test("contacts are doubtful where the same two faced each other a day apart, by different sources", () => {
  const told = (id: string, date: string, source: string, more: string[] = []) =>
    meeting(["antony-blinken", "sergei-lavrov", ...more], { id, date, evidence: [{ document: source, row: "1" }] });
  const file = fileOf({
    documents: [document("a"), document("b")],
    actors: [BLINKEN, LAVROV, actor("ann-roe")],
    meetings: [
      told("m1", "2022-01-21", "a"),
      told("m2", "2022-01-22", "b", ["ann-roe"]),
      told("m3", "2022-01-25", "b"),
      told("m4", "2022-01-21", "a", ["ann-roe"]),
    ],
  });
  expect(doubts(file).map(({ a, b, why }) => `${a} = ${b}? ${why}`)).toEqual([
    "m1 = m2? the same two faced each other, a day apart",
    "m2 = m4? the same two faced each other, a day apart",
  ]);
});

test("actors that somebody says are one become one, and so do their contacts", () => {
  const file = fileOf({
    documents: [document("a"), document("b")],
    actors: [BLINKEN, LAVROV, actor("lavrov", { memberOf: ["sergei-lavrov"] })],
    meetings: [
      meeting(["antony-blinken", "sergei-lavrov"], { date: "2022-01-21" }),
      meeting(["antony-blinken", "lavrov"], { date: "2022-01-21", evidence: [{ document: "b", row: "1" }] }),
    ],
  });
  const decided = checkGraphFile(decide(file, [{ kind: "actor", a: "lavrov", b: "sergei-lavrov", same: true }]));
  expect(decided.actors.map(({ id, name }) => `${id} ${name}`)).toEqual([
    "antony-blinken Antony Blinken",
    "lavrov Sergei Lavrov",
  ]);
  expect(decided.meetings.map(({ evidence }) => evidence.length)).toEqual([2]);
});

test("a Wikidata id stays when its actor is joined", () => {
  const file = fileOf({ actors: [actor("Q1", { name: "Ann Roe", wikidata: "Q1" }), actor("ann-roe")] });
  expect(decide(file, [{ kind: "actor", a: "ann-roe", b: "Q1", same: true }]).actors.map(({ id }) => id)).toEqual([
    "Q1",
  ]);
});

test("contacts that somebody says are one become one, with the evidence of both", () => {
  const meetings = ["21", "22"].map((day) =>
    meeting(["antony-blinken", "sergei-lavrov"], {
      id: `m${day}`,
      date: `2022-01-${day}`,
      evidence: [{ document: "a", row: day }],
    }),
  );
  const file = fileOf({ actors: [BLINKEN, LAVROV], meetings });
  const [only, ...others] = decide(file, [{ kind: "meeting", a: "m21", b: "m22", same: true }]).meetings;
  expect([only?.id, only?.evidence.length, others.length]).toEqual(["m21", 2, 0]);
});

test("what is different, or of records that aren't there, changes nothing", () => {
  const file = fileOf({ actors: [BLINKEN, LAVROV] });
  const decisions: Decision[] = [
    { kind: "actor", a: "antony-blinken", b: "sergei-lavrov", same: false },
    { kind: "actor", a: "antony-blinken", b: "nobody", same: true },
  ];
  expect(decide(file, decisions)).toEqual(file);
});

test("a review file is read back as it was decided, and asks nothing twice", () => {
  const file = fileOf({
    actors: [actor("ann-roe", { country: "GBR" }), actor("ann-roe-2", { name: "Ann Roe", country: "FRA" })],
  });
  const open = formatReview(file, doubts(file));
  expect(open.split("\n")[1]).toBe(
    "?\tactor\tann-roe\tann-roe-2\tAnn Roe (person, GBR)\tAnn Roe (person, FRA)\tthe same name, but another country",
  );
  expect(parseReview(open)).toEqual([]);
  const decisions = parseReview(open.replace("?", "Different"));
  expect(decisions).toEqual([{ kind: "actor", a: "ann-roe", b: "ann-roe-2", same: false }]);
  const again = formatReview(file, doubts(file), decisions);
  expect(again).not.toContain("?");
  expect(parseReview(again)).toEqual(decisions);
});

test("names that a spreadsheet would take for formulas are text", () => {
  const file = fileOf({
    actors: [
      actor("a", { name: "=HYPERLINK(1) Roe", country: "GBR" }),
      actor("b", { name: "=HYPERLINK(1) Roe", country: "FRA" }),
    ],
  });
  expect(formatReview(file, doubts(file))).toContain("\t'=HYPERLINK(1) Roe");
});

test.for(["maybe\tactor\ta\tb", "same\tactor\ta", "same\tstance\ta\tb"])("%j is no decision", (line) => {
  expect(() => parseReview(`decision\tkind\ta\tb\n${line}\n`)).toThrow(ReviewFileError);
  expect(() => parseReview(`decision\tkind\ta\tb\n${line}\n`)).toThrow(/Line 2/);
});

test("whatever is decided, the file stays sound, and deciding again changes nothing", () => {
  fc.assert(
    fc.property(graphFiles(), fc.infiniteStream(fc.boolean()), (file, same) => {
      const merged = merge([file]);
      const decisions = doubts(merged).map(
        ({ kind, a, b }): Decision => ({ kind, a, b, same: same.next().value === true }),
      );
      const once = decide(merged, decisions);
      checkGraphFile(once);
      expect(decide(once, decisions)).toEqual(once);
    }),
    { numRuns: 50 },
  );
});
