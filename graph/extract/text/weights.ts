import { BITS, type Features, FOLD } from "./features.ts";
import { decodeCounts, decodeDeltas, decodeLevels } from "./model/decode.ts";
import type { Scorer } from "./scorer.ts";

/** Weights as the model module holds them: strings with one character a number (see `model/decode.ts`). */
export interface PackedWeights {
  /** Folded hashes of the features, ascending, as differences. */
  keys: string;
  /** How many classes each feature weighs. */
  counts: string;
  /** Those classes. */
  classes: string;
  /** Their weights, companded. */
  levels: string;
  /** What a weight of level 1 was in training. */
  unit: number;
}

/** The last bits of a key, kept a byte each; the bits before them are its bucket. */
const LOW = 6;
const BUCKETS = 1 << (BITS - FOLD - LOW);

/**
 * The weights of a linear model, sparse and read-only: feature -> (class, weight). Most features of a text have none, so what
 * answers "none" is small enough to stay in the processor's cache: the keys' last bytes, in buckets by their first bits.
 */
export class Weights implements Scorer {
  /** Where each bucket's features start. */
  private readonly buckets = new Int32Array(BUCKETS + 1);
  private readonly low: Uint8Array;
  /** Where each feature's entries start. */
  private readonly starts: Int32Array;
  /** weight << 7 | class. */
  private readonly entries: Int32Array;

  constructor(packed: PackedWeights) {
    const keys = decodeDeltas(packed.keys);
    const counts = decodeCounts(packed.counts);
    const classes = decodeCounts(packed.classes);
    this.low = Uint8Array.from(keys, (key) => key & ((1 << LOW) - 1));
    this.starts = new Int32Array(keys.length + 1);
    this.entries = decodeLevels(packed.levels);
    for (let entry = 0; entry < classes.length; entry++) {
      this.entries[entry] = (this.entries[entry]! << 7) | classes[entry]!;
    }
    for (let feature = 0; feature < keys.length; feature++) {
      this.starts[feature + 1] = this.starts[feature]! + counts[feature]!;
      this.buckets[(keys[feature]! >>> LOW) + 1]!++;
    }
    for (let bucket = 0; bucket < BUCKETS; bucket++) this.buckets[bucket + 1]! += this.buckets[bucket]!;
  }

  score(features: Features, scores: Float32Array): void {
    scores.fill(0);
    const { buckets, low, starts, entries } = this;
    const { hashes, length } = features;
    for (let at = 0; at < length; at++) {
      const key = hashes[at]! >>> FOLD;
      const last = key & ((1 << LOW) - 1);
      const bucket = key >>> LOW;
      const end = buckets[bucket + 1]!;
      let feature = buckets[bucket]!;
      while (feature < end && low[feature] !== last) feature++;
      if (feature === end) continue;
      const stop = starts[feature + 1]!;
      for (let place = starts[feature]!; place < stop; place++) {
        const entry = entries[place]!;
        scores[entry & 127]! += entry >> 7;
      }
    }
  }
}
