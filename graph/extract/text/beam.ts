import { Features } from "./features.ts";
import { parseFeatures, type Sight } from "./parse-features.ts";
import type { Scorer } from "./scorer.ts";
import { LEFT, REDUCE, RIGHT, SHIFT, State } from "./state.ts";

/**
 * Searches for the best parse with a beam: of all parses that go on from the ones at hand, the `width` best are kept, step by
 * step, and of those only the ones within `margin` of the best.
 */
export class Beam {
  private readonly scorer: Scorer;
  private readonly width: number;
  private readonly margin: number;
  private readonly scores: Float32Array;
  private readonly features = new Features();
  private sight: Sight = { forms: new Int32Array(0), tags: new Int32Array(0), before: new Int32Array(0) };
  /** The parses at hand, best first. */
  states: State[] = [];
  count = 0;
  private spare: State[] = [];
  /** The steps to choose from: from which state, by which transition, to what score; best first. */
  private readonly from: Int32Array;
  private readonly by: Int32Array;
  private readonly to: Float64Array;
  private found = 0;

  constructor(scorer: Scorer, classes: number, width: number, margin = Number.POSITIVE_INFINITY) {
    this.scorer = scorer;
    this.width = width;
    this.margin = margin;
    this.scores = new Float32Array(classes);
    this.from = new Int32Array(width + 1);
    this.by = new Int32Array(width + 1);
    this.to = new Float64Array(width + 1);
    for (let at = 0; at < width; at++) {
      this.states.push(new State());
      this.spare.push(new State());
    }
  }

  start(sight: Sight, size: number): void {
    this.sight = sight;
    this.states[0]!.reset(size);
    this.count = 1;
  }

  get best(): State {
    return this.states[0]!;
  }

  /** One step on with every parse that isn't finished. False when all are. */
  advance(): boolean {
    this.found = 0;
    let moved = false;
    for (let at = 0; at < this.count; at++) {
      const state = this.states[at]!;
      if (state.finished) this.offer(at, -1, state.score);
      else {
        moved = true;
        this.expand(at, state);
      }
    }
    if (moved) this.move();
    return moved;
  }

  private expand(at: number, state: State): void {
    const { scores } = this;
    parseFeatures(state, this.sight, this.features);
    this.scorer.score(this.features, scores);
    this.offer(at, SHIFT, state.score + scores[SHIFT]!);
    if (state.depth === 0) return;
    const left = state.canLeft();
    if (!left) this.offer(at, REDUCE, state.score + scores[REDUCE]!);
    // Most steps are out of the question: those are not even offered.
    const step = left ? 1 : 2;
    for (let transition = left ? LEFT : RIGHT; transition < scores.length; transition += step) {
      const to = state.score + scores[transition]!;
      if (this.found < this.width || to > this.to[this.found - 1]!) this.offer(at, transition, to);
    }
  }

  /** Keeps a step if it is among the best. */
  private offer(from: number, by: number, to: number): void {
    if (this.found === this.width && to <= this.to[this.found - 1]!) return;
    if (this.found > 0 && to < this.to[0]! - this.margin) return;
    let at = this.found;
    for (; at > 0 && this.to[at - 1]! < to; at--) {
      this.from[at] = this.from[at - 1]!;
      this.by[at] = this.by[at - 1]!;
      this.to[at] = this.to[at - 1]!;
    }
    this.from[at] = from;
    this.by[at] = by;
    this.to[at] = to;
    if (this.found < this.width) this.found++;
  }

  private move(): void {
    const floor = this.to[0]! - this.margin;
    while (this.to[this.found - 1]! < floor) this.found--;
    for (let at = 0; at < this.found; at++) {
      const state = this.spare[at]!;
      state.copy(this.states[this.from[at]!]!);
      if (this.by[at]! >= 0) state.apply(this.by[at]!);
      state.score = this.to[at]!;
    }
    [this.states, this.spare] = [this.spare, this.states];
    this.count = this.found;
  }
}
