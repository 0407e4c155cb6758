import { describe, expect, test } from "vitest";
import { Features } from "../../graph/extract/text/features.ts";
import { best } from "../../graph/extract/text/scorer.ts";
import { LogLinear } from "./log-linear.ts";
import { Perceptron } from "./perceptron.ts";
import { seeded, shuffle } from "./random.ts";

/** The features of a thing with these traits. */
function featuresOf(...traits: number[]): Features {
  const features = new Features();
  features.clear();
  for (const trait of traits) features.add(0, trait);
  return features;
}

const THINGS = [
  { features: featuresOf(1, 9), label: 0 },
  { features: featuresOf(2, 9), label: 1 },
  { features: featuresOf(3, 9), label: 2 },
];

describe("a perceptron", () => {
  function trained(least: number): Perceptron {
    const weights = new Perceptron(least);
    for (const { features } of THINGS) weights.admit(features);
    const scores = new Float32Array(3);
    for (let epoch = 0; epoch < 5; epoch++) {
      for (const { features, label } of THINGS) {
        weights.score(features, scores);
        weights.tick();
        if (best(scores) === label) continue;
        weights.update(features, label, 1);
        weights.update(features, best(scores), -1);
      }
    }
    return weights;
  }

  test("learns to tell things apart", () => {
    const scores = new Float32Array(3);
    const weights = trained(0);
    for (const { features, label } of THINGS) {
      weights.score(features, scores);
      expect(best(scores)).toBe(label);
    }
  });

  test("gives rare features no weight", () => {
    const common = featuresOf(9).hashes[0];
    expect(
      new Set(
        trained(2)
          .averaged()
          .map(({ feature }) => feature),
      ),
    ).toEqual(new Set([common]));
  });

  test("lists its weights by feature and class", () => {
    const order = trained(0)
      .averaged()
      .map((weight) => weight.feature * 128 + weight.class);
    expect(order).toEqual([...order].sort((a, b) => a - b));
    expect(order.length).toBeGreaterThan(3);
  });

  test("forgets the templates that are left out, until they are back", () => {
    const weights = trained(0);
    const scores = new Float32Array(3);
    weights.dropOut(0.999, () => 0);
    weights.score(THINGS[1]!.features, scores);
    expect([...scores]).toEqual([0, 0, 0]);
    weights.dropOut(0, () => 0);
    weights.score(THINGS[1]!.features, scores);
    expect(best(scores)).toBe(1);
  });
});

test("a log-linear model learns how likely things are", () => {
  const model = new LogLinear(3);
  // Trait 9 alone says nothing; with trait 1, three in four are of class 0.
  for (let round = 0; round < 400; round++) {
    model.learn(THINGS[0]!.features, round % 4 === 0 ? 1 : 0);
    model.learn(THINGS[2]!.features, 2);
  }
  const scores = new Float32Array(3);
  model.score(THINGS[0]!.features, scores);
  const odds = [...scores].map(Math.exp);
  const share = odds[0]! / odds.reduce((a, b) => a + b);
  expect(share).toBeGreaterThan(0.6);
  expect(share).toBeLessThan(0.9);
});

test("chance is the same for the same seed", () => {
  const order = (seed: number) => {
    const items = Array.from({ length: 20 }, (_, at) => at);
    shuffle(items, seeded(seed));
    return items;
  };
  expect(order(1)).toEqual(order(1));
  expect(order(1)).not.toEqual(order(2));
  expect([...order(1)].sort((a, b) => a - b)).toEqual(Array.from({ length: 20 }, (_, at) => at));
});
