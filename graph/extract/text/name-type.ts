import { type Atoms, rememberedAtoms, UNKNOWN } from "./atoms.ts";
import { Features } from "./features.ts";
import type { Scorer } from "./scorer.ts";

export const NAME_TYPES = ["person", "organization", "place", "other"] as const;

/** What a name names, and by how much that is likelier than the next best guess: 0 to 1. */
export interface NameType {
  type: (typeof NAME_TYPES)[number];
  margin: number;
}

const OUTSIDE = 1;

/** What the classifier looks at: the words of the name, and two words on either side. */
export function nameFeatures(words: readonly Atoms[], start: number, end: number, into: Features): void {
  const first = words[start]!;
  const last = words[end - 1]!;
  const lower = (at: number) => words[at]?.lower ?? OUTSIDE;
  const before = lower(start - 1);
  const after = lower(end);
  const length = Math.min(end - start, 5);
  into.clear();
  into.add(0, length);
  into.add(1, words[start - 1] === undefined ? 1 : 0, length);
  into.add(2, first.shape, last.shape, length);
  into.add(3, last.suffix2);
  into.add(4, last.suffix3);
  into.add(5, last.suffix4);
  into.add(6, first.suffix2, length);
  into.add(7, first.prefix3);
  into.add(8, last.prefix3);
  into.add(9, before, length === 1 ? 1 : 0, first.shape);
  into.add(10, last.suffix4, first.prefix3);
  into.add(11, before);
  into.add(12, after);
  into.add(13, before, after);
  into.add(14, lower(start - 2), before);
  into.add(15, after, lower(end + 1));
  into.add(16, before, length);
  into.add(17, after, length);
  into.add(18, before, last.suffix3);
  into.add(19, words[start - 1]?.suffix3 ?? OUTSIDE, first.shape);
  into.add(20, words[end]?.suffix3 ?? OUTSIDE);
  if (first.lower !== UNKNOWN) into.add(21, first.lower, length > 1 ? 1 : 0);
  if (last.lower !== UNKNOWN) into.add(22, last.lower);
  if (first.form !== UNKNOWN) into.add(23, first.form, last.form);
  for (let at = start; at < Math.min(end, start + 8); at++) {
    const word = words[at]!;
    if (word.lower !== UNKNOWN) into.add(24, word.lower);
    into.add(25, word.shape, at === start ? 1 : at === end - 1 ? 2 : 0);
    into.add(26, word.suffix3);
  }
}

/** Tells persons, organizations and places apart by a name's own words and its neighbours. */
export class NameClassifier {
  private readonly scorer: Scorer;
  private readonly unit: number;
  private readonly scores = new Float32Array(NAME_TYPES.length);
  private readonly features = new Features();

  /** @param unit What a score of 1 is worth in log-odds. */
  constructor(scorer: Scorer, unit: number) {
    this.scorer = scorer;
    this.unit = unit;
  }

  /** The type of the name that stands from `start` to `end` in a sentence. */
  classify(forms: readonly string[], start: number, end: number): NameType {
    // Two words on either side is all that the features look at.
    const from = Math.max(0, start - 2);
    const atoms = forms.slice(from, end + 2).map(rememberedAtoms);
    nameFeatures(atoms, start - from, end - from, this.features);
    this.scorer.score(this.features, this.scores);
    const odds = NAME_TYPES.map((type, at) => ({ type, odds: Math.exp(this.scores[at]! * this.unit) }));
    const sum = odds.reduce((total, guess) => total + guess.odds, 0);
    const [first, second] = odds.sort((a, b) => b.odds - a.odds);
    return { type: first!.type, margin: (first!.odds - second!.odds) / sum };
  }
}
