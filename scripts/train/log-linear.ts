import type { Features } from "../../graph/extract/text/features.ts";
import type { Scorer } from "../../graph/extract/text/scorer.ts";
import type { Weight } from "./perceptron.ts";

/** How fast weights move, and how strongly they are drawn to nothing. */
const RATE = 0.03;
const DECAY = 0.003;

interface Row {
  values: Float64Array;
  /** Sums of squared gradients: what moved much moves less (AdaGrad). */
  squares: Float64Array;
  seen: number;
}

/** A log-linear model: a score is a log-odds, so that its guesses come with probabilities. For few features and classes. */
export class LogLinear implements Scorer {
  private readonly rows = new Map<number, Row>();
  private readonly classes: number;
  private readonly odds: Float32Array;

  constructor(classes: number) {
    this.classes = classes;
    this.odds = new Float32Array(classes);
  }

  score(features: Features, scores: Float32Array): void {
    scores.fill(0);
    for (let at = 0; at < features.length; at++) {
      const values = this.rows.get(features.hashes[at]!)?.values;
      if (values) for (let label = 0; label < this.classes; label++) scores[label]! += values[label]!;
    }
  }

  /** Makes `label` likelier under the features. */
  learn(features: Features, label: number): void {
    this.score(features, this.odds);
    const highest = Math.max(...this.odds);
    const odds = [...this.odds].map((score) => Math.exp(score - highest));
    const sum = odds.reduce((a, b) => a + b);
    for (let at = 0; at < features.length; at++) {
      const { values, squares } = this.row(features.hashes[at]!);
      for (let other = 0; other < this.classes; other++) {
        const gradient = odds[other]! / sum - (other === label ? 1 : 0) + DECAY * values[other]!;
        squares[other]! += gradient * gradient;
        values[other]! -= (RATE * gradient) / Math.sqrt(squares[other]! + 1e-9);
      }
    }
  }

  private row(feature: number): Row {
    const row = this.rows.get(feature) ?? {
      values: new Float64Array(this.classes),
      squares: new Float64Array(this.classes),
      seen: 0,
    };
    row.seen++;
    this.rows.set(feature, row);
    return row;
  }

  /** The weights, by feature and class. */
  weights(): Weight[] {
    return [...this.rows]
      .sort(([a], [b]) => a - b)
      .flatMap(([feature, { values, seen }]) =>
        Array.from(values, (value, label) => ({ feature, class: label, value, seen })),
      );
  }
}
