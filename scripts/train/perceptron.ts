import { BITS, type Features } from "../../graph/extract/text/features.ts";
import type { Scorer } from "../../graph/extract/text/scorer.ts";

/** The averaged weight of a class under a feature, and how often the feature was seen in training. */
export interface Weight {
  feature: number;
  class: number;
  value: number;
  seen: number;
}

/** No decision looks at more features. */
const MOST_FEATURES = 128;

/**
 * The growing weights of an averaged perceptron. Each feature has a row of (class, weight) that moves to a larger place
 * when it is full, so that scoring walks contiguous memory.
 */
export class Perceptron implements Scorer {
  /** Features admitted less often get no weight. */
  private readonly least: number;
  private readonly seen = new Uint16Array(1 << BITS);
  private readonly dropped = new Uint8Array(MOST_FEATURES);
  /** Where each row starts, plus one: 0 is a feature without a row, so that untouched pages cost nothing. */
  private readonly rowStart = new Int32Array(1 << BITS);
  private readonly rowLength = new Uint8Array(1 << BITS);
  private readonly rowCapacity = new Uint8Array(1 << BITS);
  private classes = new Uint8Array(1 << 20);
  private values = new Float32Array(1 << 20);
  private totals = new Float64Array(1 << 20);
  private since = new Int32Array(1 << 20);
  private used = 0;
  /** Decisions so far: the clock of the averages. */
  private time = 0;

  constructor(least: number) {
    this.least = least;
  }

  /** Counts the features once more. */
  admit(features: Features): void {
    for (let at = 0; at < features.length; at++) {
      const feature = features.hashes[at]!;
      if (this.seen[feature]! < 0xffff) this.seen[feature]!++;
    }
  }

  /** Leaves each template out with this probability, until told otherwise. */
  dropOut(share: number, random: () => number): void {
    for (let at = 0; at < MOST_FEATURES; at++) this.dropped[at] = share > 0 && random() < share ? 1 : 0;
  }

  score(features: Features, scores: Float32Array): void {
    scores.fill(0);
    const { rowStart, rowLength, classes, values, dropped } = this;
    for (let at = 0; at < features.length; at++) {
      const feature = features.hashes[at]!;
      const start = rowStart[feature]! - 1;
      if (start < 0 || dropped[at] === 1) continue;
      const end = start + rowLength[feature]!;
      for (let place = start; place < end; place++) scores[classes[place]!]! += values[place]!;
    }
  }

  /** One more decision seen. */
  tick(): void {
    this.time++;
  }

  /** Adds `by` to the weight of `label` under every feature. */
  update(features: Features, label: number, by: number): void {
    for (let at = 0; at < features.length; at++) {
      const feature = features.hashes[at]!;
      if (this.seen[feature]! < this.least || this.dropped[at] === 1) continue;
      const place = this.place(feature, label);
      this.totals[place]! += this.values[place]! * (this.time - this.since[place]!);
      this.since[place] = this.time;
      this.values[place]! += by;
    }
  }

  private place(feature: number, label: number): number {
    const start = this.rowStart[feature]! - 1;
    const length = this.rowLength[feature]!;
    for (let place = start; place < start + length; place++) if (this.classes[place] === label) return place;
    if (length === this.rowCapacity[feature]!) this.move(feature, length);
    const place = this.rowStart[feature]! - 1 + length;
    this.rowLength[feature] = length + 1;
    this.classes[place] = label;
    this.since[place] = this.time;
    return place;
  }

  private move(feature: number, length: number): void {
    const capacity = length === 0 ? 2 : Math.min(length * 2, 255);
    if (this.used + capacity > this.classes.length) this.grow();
    const from = this.rowStart[feature]! - 1;
    for (const column of [this.classes, this.values, this.totals, this.since]) {
      if (length > 0) column.copyWithin(this.used, from, from + length);
    }
    this.rowStart[feature] = this.used + 1;
    this.rowCapacity[feature] = capacity;
    this.used += capacity;
  }

  private grow(): void {
    const size = this.classes.length * 2;
    const grown = <T extends { set(from: T): void }>(made: T, from: T): T => {
      made.set(from);
      return made;
    };
    this.classes = grown(new Uint8Array(size), this.classes);
    this.values = grown(new Float32Array(size), this.values);
    this.totals = grown(new Float64Array(size), this.totals);
    this.since = grown(new Int32Array(size), this.since);
  }

  /** The averaged weights, by feature and class. */
  averaged(): Weight[] {
    const weights: Weight[] = [];
    for (let feature = 0; feature < this.rowStart.length; feature++) {
      const start = this.rowStart[feature]! - 1;
      const row: Weight[] = [];
      for (let place = start; place < start + this.rowLength[feature]!; place++) {
        const total = this.totals[place]! + this.values[place]! * (this.time - this.since[place]!);
        const value = total / Math.max(1, this.time);
        if (value !== 0) row.push({ feature, class: this.classes[place]!, value, seen: this.seen[feature]! });
      }
      row.sort((a, b) => a.class - b.class);
      weights.push(...row);
    }
    return weights;
  }
}
