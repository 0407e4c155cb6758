import fc from "fast-check";
import { expect, test } from "vitest";
import { gather, type Likeness, unite } from "./groups.ts";
import { agreeing, nested } from "./lookups.ts";

const sorted = (sets: readonly (readonly string[])[]) => sets.map((set) => set.toSorted().join("")).toSorted();

test("items with a key in common are gathered, over however many steps", () => {
  expect(sorted(gather(["ab", "bc", "cd", "x", ""], (item) => item))).toEqual(["", "abbccd", "x"]);
});

test("gathering stops where something contradicts it", () => {
  const fits = (items: readonly string[]) => items.every((item) => !item.includes("!"));
  expect(sorted(gather(["a", "a!", "b", "b"], (item) => item, fits))).toEqual(["a", "a!", "bb"]);
});

/** Words by their first letter, of which none may end differently. */
const byEnd: Likeness<string> = {
  lookups: [{ has: (item) => [item.slice(0, 1)] }],
  fits: (items) => new Set(items.flatMap((item) => item.slice(1) || [])).size <= 1,
};

test("items that are alike are united", () => {
  expect(sorted(unite(["a1", "a", "a1", "b1", "b"], byEnd))).toEqual(["aa1a1", "bb1"]);
});

test("what could be one of two is neither", () => {
  expect(sorted(unite(["a1", "a", "a2"], byEnd))).toEqual(["a", "a1", "a2"]);
});

test("items that don't find each other are never compared", () => {
  const compared: string[] = [];
  unite(["a", "b", "b"], { ...byEnd, alike: (a, b) => compared.push(`${a}${b}`) > 0 });
  expect(compared).toEqual(["bb"]);
});

test("an item that nothing finds stays by itself, even beside one that looks the same", () => {
  expect(sorted(unite(["a", "a"], { ...byEnd, lookups: [{ has: () => [] }], look: (item) => item }))).toEqual([
    "a",
    "a",
  ]);
});

test("a chain that contradicts itself end to end stays in pieces", () => {
  // Neighbours in the alphabet are alike; three in a row fit, four don't.
  const chain: Likeness<string> = {
    lookups: [{ has: (item) => [item, String.fromCharCode(item.charCodeAt(0) + 1)] }],
    fits: (items) => items.length <= 3,
  };
  expect(sorted(unite(["a", "b", "c"], chain))).toEqual(["abc"]);
  expect(sorted(unite(["a", "b", "c", "d"], chain))).toEqual(["a", "b", "c", "d"]);
});

const words = fc.array(fc.stringMatching(/^[abc][12]?$/), { maxLength: 12 });

test("the order of the items makes no difference", () => {
  fc.assert(
    fc.property(words, words, (some, others) => {
      expect(sorted(unite([...some, ...others], byEnd))).toEqual(sorted(unite([...others, ...some], byEnd)));
    }),
  );
});

test("neither looks nor further lookups change what comes out", () => {
  const byLook = { ...byEnd, look: (item: string) => item };
  const byLookups = {
    ...byLook,
    lookups: [
      ...byEnd.lookups,
      agreeing<string>(
        (item) => [item.slice(0, 1)],
        (item) => [...item.slice(1)],
      ),
    ],
  };
  fc.assert(
    fc.property(words, (items) => {
      const plain = sorted(unite(items, byEnd));
      expect(sorted(unite(items, byLook))).toEqual(plain);
      expect(sorted(unite(items, byLookups))).toEqual(plain);
    }),
  );
});

test("what comes out is what comparing everything with everything gives", () => {
  /** Letters and a number: "ab1". Of those that are one, one has all letters, and the numbers don't differ. */
  const letters = (item: string) => new Set(item.replace(/\d/g, ""));
  const oneHasAll = (sets: readonly ReadonlySet<string>[]) =>
    sets.some((one) => sets.every((other) => [...other].every((letter) => one.has(letter))));
  const likeness = {
    alike: (a: string, b: string) => [...letters(a)].some((letter) => letters(b).has(letter)),
    fits: (items: readonly string[]) =>
      oneHasAll(items.map(letters)) && new Set(items.flatMap((item) => item.match(/\d/) ?? [])).size <= 1,
  };
  const items = fc.array(fc.stringMatching(/^[abcd]{0,3}[12]?$/), { maxLength: 14 });
  fc.assert(
    fc.property(items, (items) => {
      const lookups = [
        { has: (item: string) => [...letters(item)] },
        nested(items, letters),
        agreeing<string>(
          () => [""],
          (item) => item.match(/\d/) ?? [],
        ),
      ];
      const look = (item: string) => [...letters(item)].toSorted().join("") + (item.match(/\d/)?.[0] ?? "");
      const everything = unite(items, { ...likeness, lookups: [{ has: () => ["everything"] }] });
      expect(sorted(unite(items, { ...likeness, lookups, look }))).toEqual(sorted(everything));
    }),
    { numRuns: 300 },
  );
});

test("whatever looks the same is compared once for all", () => {
  let compared = 0;
  const counting: Likeness<string> = {
    ...byEnd,
    look: (item) => item,
    alike: () => {
      compared += 1;
      return true;
    },
  };
  const items = Array.from({ length: 300 }, (_, index) => ["a", "a1", "b"][index % 3] as string);
  expect(unite(items, counting).map((set) => set.length)).toEqual([200, 100]);
  // "a" with its like, "a1" with its like, "b" with its like, and "a" with "a1".
  expect(compared).toBe(4);
});
