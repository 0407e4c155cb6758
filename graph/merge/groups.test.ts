import fc from "fast-check";
import { expect, test } from "vitest";
import { type Group, gather, unite } from "./groups.ts";

const alone = (...items: string[]) => items.map((item) => [item]);

const sorted = (groups: readonly Group<string>[]) => groups.map((group) => group.toSorted().join("")).toSorted();

test("groups with a key in common are gathered, over however many steps", () => {
  const groups = gather(alone("ab", "bc", "cd", "x", ""), (group) => group.flatMap((item) => [...item]));
  expect(sorted(groups)).toEqual(["", "abbccd", "x"]);
});

test("gathering stops where something contradicts it", () => {
  const fits = (groups: readonly Group<string>[]) => groups.flat().every((item) => !item.includes("!"));
  expect(sorted(gather(alone("a", "a!", "b", "b"), (group) => group.flatMap((item) => [...item]), fits))).toEqual([
    "a",
    "a!",
    "bb",
  ]);
});

/** Words by their first letter, of which none may end differently. */
const byEnd = {
  keys: (group: Group<string>) => group.map((item) => item.slice(0, 1)),
  fits: (groups: readonly Group<string>[]) => new Set(groups.flat().flatMap((item) => item.slice(1) || [])).size <= 1,
};

test("groups that are alike are united", () => {
  expect(sorted(unite(alone("a1", "a", "a1", "b1", "b"), byEnd))).toEqual(["aa1a1", "bb1"]);
});

test("what could be one of two is neither", () => {
  expect(sorted(unite(alone("a1", "a", "a2"), byEnd))).toEqual(["a", "a1", "a2"]);
});

test("groups that don't share a key are never compared", () => {
  const compared: string[] = [];
  unite(alone("a", "b", "b"), { ...byEnd, alike: (a, b) => compared.push(`${a}${b}`) > 0 });
  expect(compared).toEqual(["bb"]);
});

test("a chain that contradicts itself end to end stays in pieces", () => {
  // Neighbours in the alphabet are alike; three in a row fit, four don't.
  const chain = {
    keys: (group: Group<string>) => group.flatMap((item) => [item, String.fromCharCode(item.charCodeAt(0) + 1)]),
    fits: (groups: readonly Group<string>[]) => groups.flat().length <= 3,
  };
  expect(sorted(unite(alone("a", "b", "c"), chain))).toEqual(["abc"]);
  expect(sorted(unite(alone("a", "b", "c", "d"), chain))).toEqual(["a", "b", "c", "d"]);
});

test("the order of the groups makes no difference", () => {
  const items = fc.array(fc.stringMatching(/^[abc][12]?$/), { maxLength: 12 });
  fc.assert(
    fc.property(items, items, (some, others) => {
      expect(sorted(unite(alone(...some, ...others), byEnd))).toEqual(sorted(unite(alone(...others, ...some), byEnd)));
    }),
  );
});
