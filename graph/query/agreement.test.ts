import fc from "fast-check";
import { expect, test } from "vitest";
import { actor, fileOf, issue, stance } from "../testing/records.ts";
import { agreement } from "./agreement.ts";
import { type Position, positions } from "./positions.ts";

const FILE = fileOf({
  actors: ["a", "b", "c", "d"].map((id) => actor(id)),
  issues: ["tax", "truce", "trade"].map((id) => issue(id)),
  stances: [
    stance("a", { issue: "tax" }),
    stance("b", { issue: "tax" }),
    stance("a", { issue: "truce" }, { polarity: -1 }),
    stance("b", { issue: "truce" }, { polarity: -0.5 }),
    stance("a", { issue: "trade" }),
    stance("b", { issue: "trade" }, { polarity: -1 }),
    stance("c", { issue: "tax" }, { polarity: -1 }),
    stance("c", { issue: "truce" }, { polarity: 0 }),
    stance("a", "b"),
    stance("b", "a", { polarity: -1 }),
    stance("c", "b"),
    stance("d", "d"),
  ],
});

test("a pair agrees on what both are for or both against, on others and not on each other", () => {
  expect(agreement(positions(FILE))).toEqual([
    { holders: ["a", "b"], agreed: ["tax", "truce"], disputed: ["trade"], agreement: 1 / 3 },
    { holders: ["a", "c"], agreed: ["b"], disputed: ["tax"], agreement: 0 },
    { holders: ["b", "c"], agreed: [], disputed: ["tax"], agreement: -1 },
  ]);
});

test("only of one actor, only with enough in common", () => {
  expect(agreement(positions(FILE), { actor: "c" }).map(({ holders }) => holders.join(" "))).toEqual(["a c", "b c"]);
  expect(agreement(positions(FILE), { common: 3 }).map(({ holders }) => holders.join(" "))).toEqual(["a b"]);
});

const arbitraryPositions: fc.Arbitrary<Position[]> = fc.uniqueArray(
  fc.record({
    holder: fc.constantFrom("a", "b", "c", "d"),
    target: fc.constantFrom("a", "b", "x", "y", "z"),
    polarity: fc.constantFrom(-1, -0.5, 0, 1),
    stances: fc.constant([stance("a", "b")]),
  }),
  { selector: ({ holder, target }) => `${holder} ${target}` },
);

test("the order of positions doesn't matter, and whoever is turned against all agrees as before", () => {
  fc.assert(
    fc.property(arbitraryPositions, (positions) => {
      const found = agreement(positions);
      expect(agreement(positions.toReversed())).toEqual(found);
      expect(agreement(positions.map((one) => ({ ...one, polarity: -one.polarity })))).toEqual(found);
      for (const { agreement, agreed, disputed } of found) {
        expect(Math.abs(agreement)).toBeLessThanOrEqual(1);
        expect(new Set([...agreed, ...disputed]).size).toBe(agreed.length + disputed.length);
      }
    }),
  );
});
