import { describe, expect, test } from "vitest";
import { facetsOf, narrowed, toggled } from "./facets.ts";
import { peaceTalks } from "./testing/peace-talks.ts";

const counts = (facets: { value: string; count: number }[]) =>
  Object.fromEntries(facets.map(({ value, count }) => [value, count]));

test("each kind, status and type that occurs is counted, and none that doesn't", () => {
  const { kinds, statuses, actorTypes } = facetsOf(peaceTalks, {});
  expect(counts(kinds)).toEqual({ held: 3, planned: 2, off: 1, for: 6, against: 11, neutral: 1 });
  expect(counts(statuses)).toEqual({ planned: 2, held: 3, refused: 1 });
  expect(counts(actorTypes)).toEqual({ person: 6, country: 7, group: 1, issue: 3 });
});

test("a count heeds the other filters but not its own", () => {
  const { kinds, statuses } = facetsOf(peaceTalks, { kinds: ["held"] });
  expect(counts(kinds)).toMatchObject({ held: 3, planned: 2 });
  expect(counts(statuses)).toEqual({ planned: 0, held: 3, refused: 0 });
});

describe("a value that is toggled", () => {
  const { kinds } = facetsOf(peaceTalks, {});

  test("is hidden, and the others stay", () => {
    expect(toggled({}, "kinds", kinds, "planned")).toEqual({ kinds: ["held", "off", "for", "against", "neutral"] });
  });

  test("is shown again, and a filter that hides nothing is none", () => {
    const by = toggled({}, "kinds", kinds, "planned");
    expect(toggled(by, "kinds", facetsOf(peaceTalks, by).kinds, "planned")).toEqual({});
  });
});

test("a range of dates counts as one narrowing", () => {
  expect(narrowed({})).toBe(0);
  expect(narrowed({ kinds: [], from: "2025-05-01", to: "2025-05-02" })).toBe(2);
});
