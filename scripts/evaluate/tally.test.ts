import { expect, test } from "vitest";
import { f1, precision, recall, sample, seeded, Tally } from "./tally.ts";

test("precision is of what was claimed, recall of what was wanted, F1 between them", () => {
  const count = { right: 6, claimed: 8, wanted: 12 };
  expect(precision(count)).toBe(0.75);
  expect(recall(count)).toBe(0.5);
  expect(f1(count)).toBeCloseTo(0.6);
});

test("nothing claimed and nothing wanted is no score at all, not a perfect one", () => {
  expect(f1({ right: 0, claimed: 0, wanted: 0 })).toBeNaN();
  expect(precision({ right: 0, claimed: 0, wanted: 3 })).toBeNaN();
});

test("counts of all documents are added up before they are divided", () => {
  const tally = new Tally("f1");
  tally.add(1, 1, 1);
  tally.add(0, 3, 3);
  expect(tally.value).toBe(0.25);
  expect(tally.n).toBe(4);
});

test("a share is what is right of what was judged", () => {
  const tally = new Tally("share");
  tally.add(1, 1);
  tally.add(0, 1);
  expect(tally.value).toBe(0.5);
  expect(tally.n).toBe(2);
});

test("the interval holds the value, and is the same twice", () => {
  const tally = new Tally("f1");
  for (let document = 0; document < 40; document++) tally.add(document % 2, 1, 1);
  const [low, high] = tally.interval();
  expect(low).toBeLessThan(0.5);
  expect(high).toBeGreaterThan(0.5);
  expect(low).toBeGreaterThan(0.25);
  expect(tally.interval()).toEqual([low, high]);
});

test("documents that all agree leave no interval", () => {
  const tally = new Tally("share");
  for (let document = 0; document < 5; document++) tally.add(1, 1);
  expect(tally.interval()).toEqual([1, 1]);
});

test("a sample has no item twice, keeps the order and is the same for the same seed", () => {
  const items = Array.from({ length: 100 }, (_, index) => index);
  const drawn = sample(items, 10, 7);
  expect(new Set(drawn).size).toBe(10);
  expect(drawn).toEqual([...drawn].sort((a, b) => a - b));
  expect(sample(items, 10, 7)).toEqual(drawn);
  expect(sample(items, 10, 8)).not.toEqual(drawn);
  expect(sample(items, 200)).toEqual(items);
});

test("random numbers lie in [0, 1) and spread", () => {
  const random = seeded(1);
  const numbers = Array.from({ length: 1000 }, random);
  expect(numbers.every((number) => number >= 0 && number < 1)).toBe(true);
  expect(numbers.reduce((sum, number) => sum + number, 0) / 1000).toBeCloseTo(0.5, 1);
});
