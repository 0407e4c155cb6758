import { expect, test } from "vitest";
import type { Stance } from "../schema.ts";
import { stance } from "../testing/records.ts";
import { groupStances, oneStance } from "./stances.ts";

const from = (document: string) => ({ evidence: [{ document, row: "1" }] });

/** How many stances are left of these two. */
function count(one: Partial<Stance>, other: Partial<Stance>): number {
  const records = [stance("x", "y", one), stance("x", "y", other)];
  return groupStances(records.map((record, file) => ({ record, file }))).length;
}

const DAY = { date: "2025-05-18" };

test.for([
  ["on the same day in two documents", { ...DAY, ...from("a") }, { ...DAY, ...from("b") }, 1],
  ["more or less strongly", { ...DAY, polarity: 0.3 }, DAY, 1],
  ["in other words", { ...DAY, words: "backs" }, { ...DAY, words: "backed" }, 1],
  ["on dates of one document that can be the same", DAY, { date: "2025-05" }, 1],
  ["once without a date in one document", DAY, {}, 1],
  ["without any date in one document", {}, {}, 1],
  ["without any date in two documents", from("a"), from("b"), 2],
  ["on dates of two documents that can be the same", { ...DAY, ...from("a") }, { date: "2025-05", ...from("b") }, 2],
  ["on two days of one document", DAY, { date: "2025-05-19" }, 2],
  ["for and against", DAY, { ...DAY, polarity: -1 }, 2],
  ["by another act", DAY, { ...DAY, act: "aid" }, 2],
  ["meant and done", DAY, { ...DAY, modality: "intended" }, 2],
  ["said by somebody else", DAY, { ...DAY, speaker: "z" }, 2],
  ["to somebody else", DAY, { ...DAY, target: { actor: "z" } }, 2],
] as [string, Partial<Stance>, Partial<Stance>, number][])("the same said %s", ([, one, other, stances]) => {
  expect(count(one, other)).toBe(stances);
});

test("the one stance has the most precise date, the strongest polarity and all evidence", () => {
  const reports = [
    stance("x", "y", { id: "1", date: "2025-05", polarity: 0.5, confidence: 0.4, words: "backs", ...from("b") }),
    stance("x", "y", {
      id: "2",
      date: "2025-05-18",
      dateBasis: "resolved",
      confidence: 0.6,
      cameo: "051",
      goldstein: 3.4,
    }),
  ];
  const one = stance("x", "y", {
    id: "1",
    words: "backs",
    polarity: 1,
    date: "2025-05-18",
    dateBasis: "resolved",
    cameo: "051",
    goldstein: 3.4,
    evidence: [
      { document: "a", row: "1" },
      { document: "b", row: "1" },
    ],
    confidence: 0.6,
  });
  expect(oneStance(reports)).toEqual(one);
  expect(oneStance(reports.toReversed())).toEqual(one);
});
