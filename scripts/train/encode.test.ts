import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Features, FOLD } from "../../graph/extract/text/features.ts";
import { decodeDeltas } from "../../graph/extract/text/model/decode.ts";
import { Weights } from "../../graph/extract/text/weights.ts";
import { encodeDeltas, pack } from "./encode.ts";
import type { Weight } from "./perceptron.ts";

const weights = fc
  .uniqueArray(
    fc.record({
      feature: fc.nat(2 ** 16).map((key) => key << FOLD),
      class: fc.nat(120),
      value: fc.oneof(
        fc.double({ min: 0.001, max: 50, noNaN: true }),
        fc.double({ min: -50, max: -0.001, noNaN: true }),
      ),
      seen: fc.nat(1000),
    }),
    { selector: ({ feature, class: label }) => `${feature} ${label}`, maxLength: 200, minLength: 1 },
  )
  .map((list): Weight[] => list.sort((a, b) => a.feature - b.feature || a.class - b.class));

/** The features with these hashes. */
function featuresOf(...hashes: number[]): Features {
  const features = new Features();
  features.hashes.set(hashes);
  features.length = hashes.length;
  return features;
}

describe("packed weights", () => {
  test("come back within the step of their level", () => {
    fc.assert(
      fc.property(weights, (list) => {
        const packed = pack(list, list.length);
        const unpacked = new Weights(packed);
        const scores = new Float32Array(128);
        const largest = Math.max(...list.map(({ value }) => Math.abs(value)));
        for (const { feature, class: label, value } of list) {
          unpacked.score(featuresOf(feature), scores);
          const step = (2 * Math.sqrt(Math.abs(value) * largest)) / 45 + largest / 45 ** 2;
          expect(Math.abs(scores[label]! * packed.unit - value)).toBeLessThanOrEqual(step);
        }
      }),
      { numRuns: 100, seed: 1 },
    );
  });

  test("of which few are kept are the ones that matter most", () => {
    const list = [1, -9, 3, 8].map((value, at) => ({ feature: at << FOLD, class: 0, value, seen: 1 }));
    const unpacked = new Weights(pack(list, 2));
    const scores = new Float32Array(1);
    const kept = list.map(({ feature }) => {
      unpacked.score(featuresOf(feature), scores);
      return Math.sign(scores[0]!);
    });
    expect(kept).toEqual([0, -1, 0, 1]);
  });

  test("of features that fold into one add up", () => {
    const list = [
      { feature: 0, class: 0, value: 2, seen: 1 },
      { feature: 1, class: 0, value: 2, seen: 1 },
      { feature: 8, class: 0, value: 4, seen: 1 },
    ];
    const unpacked = new Weights(pack(list, 3));
    const scores = new Float32Array(1);
    unpacked.score(featuresOf(0), scores);
    const folded = scores[0];
    unpacked.score(featuresOf(8), scores);
    expect(folded).toBe(scores[0]);
  });
});

test("ascending numbers come back as they were", () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat(2 ** 20)), (numbers) => {
      const ascending = numbers.sort((a, b) => a - b);
      expect([...decodeDeltas(encodeDeltas(ascending))]).toEqual(ascending);
    }),
    { seed: 2 },
  );
});
