import { Beam } from "../../graph/extract/text/beam.ts";
import { Features } from "../../graph/extract/text/features.ts";
import type { Lemmatizer } from "../../graph/extract/text/lemma.ts";
import { parseFeatures, type Sight } from "../../graph/extract/text/parse-features.ts";
import { sightOf } from "../../graph/extract/text/parser.ts";
import { State } from "../../graph/extract/text/state.ts";
import type { GoldWord } from "./conllu.ts";
import { goldTransitions } from "./oracle.ts";
import { Perceptron } from "./perceptron.ts";
import { projectivize } from "./projective.ts";
import { seeded, shuffle } from "./random.ts";

export interface ParserOptions {
  epochs?: number;
  /** How many parses are followed at a time; fewer than in reading is faster and hardly worse. */
  width?: number;
  /** Features that gold parses show less often get no weight. */
  least?: number;
  /** Share of the templates that are left out of a sentence, so that no weight relies on another. */
  dropout?: number;
  /** Called after every epoch. */
  watch?: (epoch: number, weights: Perceptron) => void;
}

/** A sentence, and the transitions that build its tree. */
interface Example {
  sight: Sight;
  size: number;
  gold: Uint8Array;
}

/**
 * Trains the parser with a beam. Where the search goes wrong, the weights are set right for the steps up to the one at which
 * the best wrong parse was furthest ahead of the right one (the "max-violation" update of Huang, Fayong and Guo, 2012).
 */
export function trainParser(
  sentences: readonly (readonly GoldWord[])[],
  relations: readonly string[],
  lemmatizer: Lemmatizer,
  { epochs = 10, width = 6, least = 3, dropout = 0.1, watch }: ParserOptions = {},
): Perceptron {
  const examples = sentences
    .filter((words) => words.length > 1)
    .map((words): Example => {
      const gold = goldTransitions(projectivize(words), relations);
      return { sight: sightOf(words, lemmatizer), size: words.length, gold };
    });
  const weights = new Perceptron(least);
  const trainee = new Trainee(weights, 2 + 2 * relations.length, width);
  for (const example of examples) trainee.admit(example);
  const random = seeded(2);
  for (let epoch = 1; epoch <= epochs; epoch++) {
    shuffle(examples, random);
    let wrong = 0;
    for (const example of examples) {
      weights.dropOut(dropout, random);
      if (!trainee.learn(example)) wrong++;
    }
    weights.dropOut(0, random);
    console.error(`  parser, epoch ${epoch}: ${((100 * wrong) / examples.length).toFixed(1)} % of the sentences wrong`);
    watch?.(epoch, weights);
  }
  return weights;
}

class Trainee {
  private readonly weights: Perceptron;
  private readonly beam: Beam;
  private readonly scores: Float32Array;
  private readonly features = new Features();
  private readonly state = new State();

  constructor(weights: Perceptron, classes: number, width: number) {
    this.weights = weights;
    this.beam = new Beam(weights, classes, width);
    this.scores = new Float32Array(classes);
  }

  /** Counts the features on the way to the gold tree. */
  admit({ sight, size, gold }: Example): void {
    this.state.reset(size);
    for (const transition of gold) {
      parseFeatures(this.state, sight, this.features);
      this.weights.admit(this.features);
      this.state.apply(transition);
    }
  }

  /** Parses a sentence and learns from it. True if it was parsed right. */
  learn(example: Example): boolean {
    const { sight, size, gold } = example;
    const { beam, state } = this;
    this.weights.tick();
    beam.start(sight, size);
    state.reset(size);
    let worst = 0;
    let wrong = new Uint8Array(0);
    let right = 0;
    while (beam.advance()) {
      if (state.steps < gold.length) this.follow(example);
      const ahead = beam.best.score - state.score;
      if (ahead < worst || isPrefix(beam.best, gold)) continue;
      worst = ahead;
      wrong = beam.best.history.slice(0, beam.best.steps);
      right = state.steps;
    }
    if (wrong.length === 0) return true;
    let same = 0;
    while (same < right && same < wrong.length && wrong[same] === gold[same]) same++;
    this.adjust(example, gold.subarray(0, right), same, 1);
    this.adjust(example, wrong, same, -1);
    return false;
  }

  /** One step on with the gold parse, scored as the beam's are. */
  private follow({ sight, gold }: Example): void {
    const transition = gold[this.state.steps]!;
    parseFeatures(this.state, sight, this.features);
    this.weights.score(this.features, this.scores);
    this.state.score += this.scores[transition]!;
    this.state.apply(transition);
  }

  /** Adds `by` to the weights of all steps from `same` on. */
  private adjust({ sight, size }: Example, steps: Uint8Array, same: number, by: number): void {
    this.state.reset(size);
    steps.forEach((transition, at) => {
      if (at >= same) {
        parseFeatures(this.state, sight, this.features);
        this.weights.update(this.features, transition, by);
      }
      this.state.apply(transition);
    });
  }
}

function isPrefix(state: State, gold: Uint8Array): boolean {
  for (let at = 0; at < state.steps; at++) if (state.history[at] !== gold[at]) return false;
  return true;
}
