/**
 * The state of an arc-eager parse
 * ===============================
 *
 * A stack of words, the next word to read, and the arcs found so far. The root is a word after the last one:
 * whatever is left on the stack when it is reached hangs on it. SHIFT puts the next word on the stack; REDUCE
 * takes the top off once it has a head; LEFT makes the next word head of the top and takes the top off; RIGHT
 * makes the top head of the next word and puts that on the stack.
 */
export const SHIFT = 0;
export const REDUCE = 1;
/** LEFT with relation r is class 2 + 2r, RIGHT with it 3 + 2r. */
export const LEFT = 2;
export const RIGHT = 3;

/** What is kept of each word, side by side in one array, so that a state is quick to copy. */
export const HEAD = 0;
export const RELATION = 1;
/** Outermost and second outermost dependents, and their numbers, on either side. */
export const LEFT1 = 2;
export const LEFT2 = 3;
export const RIGHT1 = 4;
export const RIGHT2 = 5;
export const LEFTS = 6;
export const RIGHTS = 7;
/** Which relations the dependents on either side have, a bit each; rare ones share bits. */
export const LEFT_SET = 8;
export const RIGHT_SET = 9;
const STRIDE = 10;

const NONE = -1;
const FRESH = [NONE, NONE, NONE, NONE, NONE, NONE, 0, 0, 0, 0];

export class State {
  size = 0;
  /** The next word; `size` is the root. */
  next = 0;
  /** How many words the stack holds. */
  depth = 0;
  /** The sum of the scores of all transitions so far. */
  score = 0;
  /** How many transitions led here, and which. */
  steps = 0;
  history = new Uint8Array(0);
  private stack = new Int32Array(0);
  private words = new Int32Array(0);

  /** Back to the start, for a sentence of `size` words. */
  reset(size: number): void {
    this.reserve(size);
    this.size = size;
    this.next = 0;
    this.depth = 0;
    this.score = 0;
    this.steps = 0;
    this.words.set(FRESH, 0);
  }

  /** Becomes a copy of another state. Words not read yet have nothing that would have to be copied. */
  copy(from: State): void {
    this.reserve(from.size);
    this.size = from.size;
    this.next = from.next;
    this.depth = from.depth;
    this.score = from.score;
    this.steps = from.steps;
    this.history.set(from.history.subarray(0, from.steps));
    this.stack.set(from.stack.subarray(0, from.depth));
    this.words.set(from.words.subarray(0, (from.next + 1) * STRIDE));
  }

  private reserve(size: number): void {
    if (this.stack.length > size) return;
    this.stack = new Int32Array(size * 2 + 1);
    this.history = new Uint8Array(size * 4 + 2);
    this.words = new Int32Array((size * 2 + 1) * STRIDE);
  }

  /** The word `down` places below the top of the stack, -1 where there is none. */
  top(down = 0): number {
    return down < this.depth ? this.stack[this.depth - 1 - down]! : NONE;
  }

  /** A field of a word that was read or is next; -1 of no word. */
  get(word: number, field: number): number {
    return word < 0 ? NONE : this.words[word * STRIDE + field]!;
  }

  /** All words are read: what follows is settled. */
  get finished(): boolean {
    return this.next === this.size;
  }

  canReduce(): boolean {
    return this.depth > 0 && this.get(this.top(), HEAD) !== NONE;
  }

  canLeft(): boolean {
    return this.depth > 0 && this.get(this.top(), HEAD) === NONE;
  }

  canRight(): boolean {
    return this.depth > 0;
  }

  apply(transition: number): void {
    this.history[this.steps++] = transition;
    if (transition === REDUCE) this.depth--;
    else if (transition === SHIFT) this.push();
    else if ((transition & 1) === 0) {
      this.attach(this.top(), this.next, (transition - LEFT) >> 1);
      this.depth--;
    } else {
      this.attach(this.next, this.top(), (transition - RIGHT) >> 1);
      this.push();
    }
  }

  private push(): void {
    this.stack[this.depth++] = this.next++;
    this.words.set(FRESH, this.next * STRIDE);
  }

  private attach(word: number, head: number, relation: number): void {
    const { words } = this;
    words[word * STRIDE + HEAD] = head;
    words[word * STRIDE + RELATION] = relation;
    const at = head * STRIDE;
    if (word < head) {
      words[at + LEFT2] = words[at + LEFT1]!;
      words[at + LEFT1] = word;
      words[at + LEFTS]!++;
      words[at + LEFT_SET]! |= 1 << (relation % 31);
    } else {
      words[at + RIGHT2] = words[at + RIGHT1]!;
      words[at + RIGHT1] = word;
      words[at + RIGHTS]!++;
      words[at + RIGHT_SET]! |= 1 << (relation % 31);
    }
  }
}
