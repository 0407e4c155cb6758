import { type Atoms, rememberedAtoms, unknown } from "../../graph/extract/text/atoms.ts";
import { Features } from "../../graph/extract/text/features.ts";
import { best } from "../../graph/extract/text/scorer.ts";
import { tagFeatures } from "../../graph/extract/text/tag-features.ts";
import { Tagger, type Vocabulary, vocabularyKey } from "../../graph/extract/text/tagger.ts";
import { type PackedWeights, Weights } from "../../graph/extract/text/weights.ts";
import type { GoldWord } from "./conllu.ts";
import { pack } from "./encode.ts";
import { Perceptron } from "./perceptron.ts";
import { seeded, shuffle } from "./random.ts";
import { certainWords, classOf } from "./tag-classes.ts";

export interface TaggerOptions {
  epochs?: number;
  /** Features seen less often get no weight. */
  least?: number;
  /** Words seen at most so often are hidden half the time, those seen once always: a new text has unknown words too. */
  rare?: number;
  /** How many weights to keep. */
  most?: number;
}

/** A tagger as it is kept. */
export interface TrainedTagger {
  /** Words that are always of one class. */
  certain: Map<string, number>;
  vocabulary: Vocabulary;
  weights: PackedWeights;
}

type Sentences = readonly (readonly GoldWord[])[];

/** Trains a tagger: in every epoch each sentence once, in a new order. */
export function trainTagger(
  sentences: Sentences,
  classes: readonly string[],
  { epochs = 7, least = 2, rare = 3, most = 220_000 }: TaggerOptions = {},
): TrainedTagger {
  const certain = certainWords(sentences, classes);
  const labelOf = new Map(classes.map((name, at) => [name, at]));
  const weights = new Perceptron(least);
  const features = new Features();
  const scores = new Float32Array(classes.length);
  const goldOf = (word: GoldWord) => labelOf.get(classOf(word)) ?? -1;

  const random = seeded(1);
  const counts = countForms(sentences);
  const look = ({ form }: GoldWord): Atoms => {
    const atoms = rememberedAtoms(form);
    const count = counts.get(form.toLowerCase())!;
    return count < 2 || (count <= rare && random() < 0.5) ? unknown(atoms) : atoms;
  };
  for (const words of sentences) {
    const atoms = words.map(look);
    const tags = Int32Array.from(words, goldOf);
    words.forEach(({ form }, at) => {
      if (certain.has(form)) return;
      tagFeatures(atoms, tags, at, features);
      weights.admit(features);
    });
  }

  const order = [...sentences];
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random);
    for (const words of order) {
      const atoms = words.map(look);
      const tags = new Int32Array(words.length);
      for (const [at, word] of words.entries()) {
        const known = certain.get(word.form);
        if (known !== undefined) {
          tags[at] = known;
          continue;
        }
        tagFeatures(atoms, tags, at, features);
        weights.score(features, scores);
        const guess = best(scores);
        const gold = goldOf(word);
        tags[at] = guess;
        weights.tick();
        if (guess === gold || gold < 0) continue;
        weights.update(features, gold, 1);
        weights.update(features, guess, -1);
      }
    }
  }
  const vocabulary = vocabularyOf(counts);
  return { certain, vocabulary, weights: pack(weights.averaged(), most) };
}

/** A tagger as it will be when the model is read. */
export function unpackTagger({ certain, vocabulary, weights }: TrainedTagger, classes: readonly string[]): Tagger {
  return new Tagger(new Weights(weights), classes.length, certain, vocabulary);
}

/** The words met twice or more. */
function vocabularyOf(counts: ReadonlyMap<string, number>): Vocabulary {
  const words = [...counts].filter(([, count]) => count >= 2).map(([word]) => vocabularyKey(rememberedAtoms(word)));
  return new Set(words.sort((a, b) => a - b));
}

function countForms(sentences: Sentences): Map<string, number> {
  const counts = new Map<string, number>();
  for (const words of sentences) {
    for (const { form } of words) counts.set(form.toLowerCase(), (counts.get(form.toLowerCase()) ?? 0) + 1);
  }
  return counts;
}
