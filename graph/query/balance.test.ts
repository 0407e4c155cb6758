import fc from "fast-check";
import { expect, test } from "vitest";
import { actor, fileOf, issue, stance } from "../testing/records.ts";
import { balance } from "./balance.ts";
import { positions } from "./positions.ts";

type Stances = (readonly [holder: string, target: string, polarity: number])[];

function balanceOf(stances: Stances) {
  const file = fileOf({
    actors: ["a", "b", "c", "d"].map((id) => actor(id)),
    issues: [issue("plan")],
    stances: stances.map(([holder, target, polarity], index) =>
      stance(holder, target === "plan" ? { issue: target } : target, { id: `s${index}`, polarity }),
    ),
  });
  return balance(positions(file));
}

// Cartwright and Harary: balanced if the product of the signs is positive.
test.for([
  ["friends of friends", 1, 1, 1, true],
  ["two friends with one enemy", 1, -1, -1, true],
  ["a friend of a friend is an enemy", 1, 1, -1, false],
  ["three enemies", -1, -1, -1, false],
] as const)("%s", ([, ab, bc, ac, isBalanced]) => {
  const { triads, degree } = balanceOf([
    ["a", "b", ab],
    ["c", "b", bc],
    ["a", "c", ac],
  ]);
  expect(triads).toEqual([{ members: ["a", "b", "c"], signs: [ab, bc, ac], isBalanced }]);
  expect(degree).toBe(isBalanced ? 1 : 0);
});

test("an issue can be the third: two friends, one for it, one against it", () => {
  const { triads } = balanceOf([
    ["a", "b", 0.5],
    ["a", "plan", 1],
    ["b", "plan", -1],
  ]);
  expect(triads).toEqual([{ members: ["a", "b", "plan"], signs: [1, -1, 1], isBalanced: false }]);
});

test("stances both ways make one tie, and none where they outweigh each other", () => {
  const others: Stances = [
    ["b", "c", 1],
    ["c", "a", 1],
  ];
  expect(balanceOf([["a", "b", 1], ["b", "a", 0.5], ...others]).triads).toHaveLength(1);
  expect(balanceOf([["a", "b", 1], ["b", "a", -1], ...others])).toEqual({ triads: [], degree: 1 });
});

test("two of a triad's signs turned leave it as balanced as it was", () => {
  const signs = fc.constantFrom(-1, 1);
  const pairs = [
    ["a", "b"],
    ["a", "c"],
    ["a", "d"],
    ["b", "c"],
    ["b", "d"],
    ["c", "d"],
  ] as const;
  fc.assert(
    fc.property(fc.array(signs, { minLength: 6, maxLength: 6 }), (drawn) => {
      const stances: Stances = pairs.map(([from, to], index) => [from, to, drawn[index] as number]);
      const { triads, degree } = balanceOf(stances);
      expect(triads).toHaveLength(4);
      // Turning all of one actor's ties turns two of every triad that it is in.
      const turned: Stances = stances.map(([from, to, sign]) => [from, to, from === "a" ? -sign : sign]);
      expect(balanceOf(turned).degree).toBe(degree);
    }),
  );
});
