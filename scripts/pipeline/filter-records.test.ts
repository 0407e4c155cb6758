import { expect, test } from "vitest";
import { checkGraphFile } from "../../graph/graph-file.ts";
import { actor, document, fileOf, issue, meeting, stance } from "../../graph/testing/records.ts";
import { filterRecords } from "./filter-records.ts";
import type { RecordFilter } from "./pipeline.ts";

const FILE = fileOf({
  documents: [document("a"), document("b"), document("idle")],
  actors: [
    actor("Q1", { name: "Anna Novák", aliases: ["A. Novak"], country: "CZE" }),
    actor("bo", { country: "DNK" }),
    actor("cy", { type: "country", country: "CYP" }),
    actor("idle"),
  ],
  issues: [issue("i")],
  meetings: [
    meeting(["Q1", "bo"], { id: "m1", date: "2022-01-05", confidence: 0.4 }),
    meeting(["bo", "cy"], { id: "m2", form: "call", date: "2022-02", evidence: [{ document: "b", row: "1" }] }),
  ],
  stances: [
    stance("cy", { issue: "i" }, { id: "s1", confidence: 0.9 }),
    stance("bo", "Q1", { id: "s2", act: "accuse", polarity: -1, speaker: "cy" }),
  ],
});

function left(by: RecordFilter): string {
  const file = filterRecords(FILE, by);
  expect(checkGraphFile(file)).toBeDefined();
  return [...file.meetings, ...file.stances].map(({ id }) => id).join(" ");
}

test.for([
  [{}, "m1 m2 s1 s2"],
  [{ from: "2022-02", undated: false }, "m2"],
  [{ kinds: ["held"] }, "m1 m2"],
  [{ forms: ["call"] }, "m2 s1 s2"],
  [{ acts: ["accuse"] }, "m1 m2 s2"],
  [{ confidence: 0.5 }, "m2 s1 s2"],
  [{ types: ["person"] }, "m1"],
  [{ actors: ["Q1"] }, "m1 s2"],
  [{ actors: ["anna novak"] }, "m1 s2"],
  [{ actors: ["A. Novák", "Cy"] }, "m1 m2 s1 s2"],
  [{ countries: ["CYP"] }, "m2 s1"],
  [{ countries: ["CYP"], kinds: ["for"] }, "s1"],
  [{ actors: ["Novák"] }, ""],
] as const satisfies [RecordFilter, string][])("of records, %j keeps %j", ([by, ids]) => {
  expect(left(by)).toBe(ids);
});

test("actors, issues and documents go with the last of their records; what had none stays", () => {
  const file = filterRecords(FILE, { countries: ["CZE"], kinds: ["held"] });
  expect(file.actors.map(({ id }) => id)).toEqual(["Q1", "bo", "idle"]);
  expect(file.issues).toEqual([]);
  expect(file.documents.map(({ id }) => id)).toEqual(["a", "idle"]);
});

test("who is asked for and isn't there is told", () => {
  const unknown: string[] = [];
  filterRecords(FILE, { actors: ["Anna Novák", "Zoe"] }, (actor) => unknown.push(actor));
  expect(unknown).toEqual(["Zoe"]);
});
