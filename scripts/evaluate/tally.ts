/**
 * Tally
 * =====
 *
 * Right, claimed and wanted, counted per document; precision, recall and F1 with bootstrap intervals.
 */

/** Of `wanted` things in the gold, `right` were among the `claimed` ones. For a share (accuracy), `wanted` is left at 0. */
export interface Count {
  right: number;
  claimed: number;
  wanted: number;
}

export const precision = ({ right, claimed }: Count) => (claimed ? right / claimed : Number.NaN);
export const recall = ({ right, wanted }: Count) => (wanted ? right / wanted : Number.NaN);
export const f1 = ({ right, claimed, wanted }: Count) =>
  claimed + wanted ? (2 * right) / (claimed + wanted) : Number.NaN;

function sum(counts: Iterable<Count>): Count {
  const total = { right: 0, claimed: 0, wanted: 0 };
  for (const { right, claimed, wanted } of counts) {
    total.right += right;
    total.claimed += claimed;
    total.wanted += wanted;
  }
  return total;
}

/** The counts of one measure, a document or row each. */
export class Tally {
  readonly counts: Count[] = [];
  readonly kind: "f1" | "share";

  constructor(kind: "f1" | "share") {
    this.kind = kind;
  }

  /** `right` of those `claimed`, and of those `wanted` in the gold. */
  add(right: number, claimed: number, wanted = 0): void {
    this.counts.push({ right, claimed, wanted });
  }

  get total(): Count {
    return sum(this.counts);
  }

  /** How many things were to be found, or judged. */
  get n(): number {
    const { claimed, wanted } = this.total;
    return this.kind === "f1" ? wanted : claimed;
  }

  /** F1, or the share that is right. */
  get value(): number {
    return (this.kind === "f1" ? f1 : precision)(this.total);
  }

  /** 95 % of the values that other samples of as many documents would give: seeded, so the same twice. */
  interval(samples = 1000): [number, number] {
    const random = seeded(20250519);
    const statistic = this.kind === "f1" ? f1 : precision;
    const values: number[] = [];
    for (let sample = 0; sample < samples; sample++) {
      const drawn = this.counts.map(() => this.counts[Math.floor(random() * this.counts.length)]!);
      const value = statistic(sum(drawn));
      if (!Number.isNaN(value)) values.push(value);
    }
    values.sort((a, b) => a - b);
    const at = (share: number) => values[Math.min(values.length - 1, Math.floor(share * values.length))] ?? Number.NaN;
    return [at(0.025), at(0.975)];
  }
}

/** Numbers in [0, 1), the same for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** `size` of the items, drawn with a seed, in their old order. */
export function sample<Item>(items: Item[], size: number, seed = 1): Item[] {
  if (items.length <= size) return items;
  const random = seeded(seed);
  const order = items.map((_, index) => index);
  for (let last = order.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    [order[last], order[other]] = [order[other]!, order[last]!];
  }
  return order
    .slice(0, size)
    .sort((a, b) => a - b)
    .map((index) => items[index]!);
}
