import { expect, test } from "vitest";
import { type Lookup, unite } from "./groups.ts";
import { agreeing, nested } from "./lookups.ts";

/** Which pairs of items are compared. */
function compared(items: readonly string[], lookup: Lookup<string>): string[] {
  const pairs: string[] = [];
  unite(items, {
    lookups: [lookup],
    alike: (a, b) => pairs.push([a, b].toSorted().join(" ")) < 0,
    fits: () => true,
  });
  return pairs.toSorted();
}

const byYear = agreeing<string>(
  (item) => [item.slice(0, 1)],
  (item) => item.slice(1).match(/\d/g) ?? [],
);

test("those that agree in a value find each other, and those without one find all and are found by all", () => {
  expect(compared(["a", "a1", "a2", "a12", "a3", "b1"], byYear)).toEqual([
    "a a1",
    "a a12",
    "a a2",
    "a a3",
    "a1 a12",
    "a12 a2",
  ]);
});

test("two without a value find each other under their key only", () => {
  expect(compared(["a", "a", "b"], byYear)).toEqual(["a a"]);
});

test("what has all parts of another finds it, and parts that many have lead nobody together", () => {
  const items = ["peace plan", "new peace plan", "old peace plan", "plan"];
  const lookup = nested(items, (item) => new Set(item.split(" ")));
  const pairs = compared(items, lookup);
  expect(pairs).toEqual(expect.arrayContaining(["new peace plan peace plan", "old peace plan peace plan"]));
  expect(pairs).toEqual(expect.arrayContaining(items.slice(0, 3).map((item) => [item, "plan"].toSorted().join(" "))));
  expect(pairs).not.toContain("new peace plan old peace plan");
});

test("what has no parts is part of everything", () => {
  const lookup = nested(["", "a"], (item) => new Set(item));
  expect(compared(["", "a"], lookup)).toEqual([" a"]);
});
