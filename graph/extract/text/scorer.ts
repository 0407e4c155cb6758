import type { Features } from "./features.ts";

/** Scores classes by features: the packed weights when reading, growing ones in training. */
export interface Scorer {
  /** Overwrites `scores`. */
  score(features: Features, scores: Float32Array): void;
}

/** The class with the highest score; the first of equals. */
export function best(scores: Float32Array): number {
  let found = 0;
  for (let at = 1; at < scores.length; at++) if (scores[at]! > scores[found]!) found = at;
  return found;
}
