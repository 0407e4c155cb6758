import { type Atoms, rememberedAtoms, unknown } from "./atoms.ts";
import { Features } from "./features.ts";
import { best, type Scorer } from "./scorer.ts";
import { tagFeatures } from "./tag-features.ts";

/** The words that training met, as hashes of so many bits: a list of words would be ten times as long. */
export type Vocabulary = ReadonlySet<number>;
const VOCABULARY_BITS = 20;

export function vocabularyKey(atoms: Atoms): number {
  return atoms.lower >>> (32 - VOCABULARY_BITS);
}

/**
 * Tags words from left to right, each with the likeliest class in view of the tags before it. Words that
 * were always the same in the treebanks are looked up.
 */
export class Tagger {
  private readonly scorer: Scorer;
  private readonly certain: ReadonlyMap<string, number>;
  private readonly vocabulary: Vocabulary;
  private readonly scores: Float32Array;
  private readonly features = new Features();

  constructor(scorer: Scorer, classes: number, certain: ReadonlyMap<string, number>, vocabulary: Vocabulary) {
    this.scorer = scorer;
    this.certain = certain;
    this.vocabulary = vocabulary;
    this.scores = new Float32Array(classes);
  }

  /** Whether training met a word. */
  knows(form: string): boolean {
    return this.vocabulary.has(vocabularyKey(rememberedAtoms(form)));
  }

  /** The class of every word. */
  tag(forms: readonly string[]): Int32Array {
    const words = forms.map((form) => {
      const atoms = rememberedAtoms(form);
      return this.knows(form) ? atoms : unknown(atoms);
    });
    const tags = new Int32Array(forms.length);
    for (let at = 0; at < forms.length; at++) {
      const known = this.certain.get(forms[at]!);
      if (known !== undefined) {
        tags[at] = known;
        continue;
      }
      tagFeatures(words, tags, at, this.features);
      this.scorer.score(this.features, this.scores);
      tags[at] = best(this.scores);
    }
    return tags;
  }
}
