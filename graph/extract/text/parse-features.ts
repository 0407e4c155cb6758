import type { Features } from "./features.ts";
import {
  HEAD,
  LEFT_SET,
  LEFT1,
  LEFT2,
  LEFTS,
  RELATION,
  RIGHT_SET,
  RIGHT1,
  RIGHT2,
  RIGHTS,
  type State,
} from "./state.ts";

/** The words of a sentence as the parser sees them: hashes of form and class, one longer than the sentence, for the root. */
export interface Sight {
  forms: Int32Array;
  tags: Int32Array;
  /** How many commas, "and"s, verbs and quotation marks come before each word, eight bits each. */
  before: Int32Array;
}

const ROOT_FORM = 0x5f3759df;
const ROOT_TAG = 0x1b873593;
const NOTHING = 0x2545f491;

/** Marks the place after the last word as the root. */
export function closeSight(sight: Sight, size: number): void {
  sight.forms[size] = ROOT_FORM;
  sight.tags[size] = ROOT_TAG;
}

function of(values: Int32Array, at: number): number {
  return at < 0 ? NOTHING : values[at]!;
}

function distance(from: number, to: number): number {
  const words = to - from;
  return words < 5 ? words : words < 10 ? 5 : 6;
}

/** What the parser looks at to choose a transition, after Zhang and Nivre (2011). */
export function parseFeatures(state: State, { forms, tags, before }: Sight, into: Features): void {
  const { size } = state;
  const s0 = state.top(0);
  const s1 = state.top(1);
  const s2 = state.top(2);
  const b0 = state.next;
  const b1 = b0 + 1 <= size ? b0 + 1 : -1;
  const b2 = b0 + 2 <= size ? b0 + 2 : -1;
  const b3 = b0 + 3 <= size ? b0 + 3 : -1;
  const s0h = state.get(s0, HEAD);
  const s0h2 = state.get(s0h, HEAD);
  const s0l = state.get(s0, LEFT1);
  const s0l2 = state.get(s0, LEFT2);
  const s0r = state.get(s0, RIGHT1);
  const s0r2 = state.get(s0, RIGHT2);
  const b0l = state.get(b0, LEFT1);
  const b0l2 = state.get(b0, LEFT2);

  const s0w = of(forms, s0);
  const s0t = of(tags, s0);
  const b0w = forms[b0]!;
  const b0t = tags[b0]!;
  const b1w = of(forms, b1);
  const b1t = of(tags, b1);
  const b2t = of(tags, b2);
  const s1t = of(tags, s1);
  const s0x = state.get(s0, RELATION);
  const gap = s0 < 0 ? 0 : distance(s0, b0);
  const s0vl = state.get(s0, LEFTS);
  const s0vr = state.get(s0, RIGHTS);
  const b0vl = state.get(b0, LEFTS);
  const hasHead = s0h < 0 ? 0 : 1;
  const s0lx = state.get(s0l, RELATION);
  const s0rx = state.get(s0r, RELATION);
  const b0lx = state.get(b0l, RELATION);

  const between = s0 < 0 ? -1 : signature(before[b0]! - before[s0 + 1]!);
  const b0lw = of(forms, b0l);
  const s0a = s0 < 0 ? NOTHING : tags[s0 + 1]!;
  const s0b = of(tags, s0 - 1);
  const b0b = of(tags, b0 - 1);
  const ml = state.get(s0, LEFT_SET);
  const mr = state.get(s0, RIGHT_SET);
  const mb = state.get(b0, LEFT_SET);

  into.clear();
  // The words at hand: top of the stack, next ones, each alone.
  into.add(0, s0w, s0t);
  into.add(1, s0w);
  into.add(2, s0t, s0x);
  into.add(3, b0w, b0t);
  into.add(4, b0w);
  into.add(5, b0t);
  into.add(6, b1w, b1t);
  into.add(7, b1w);
  into.add(8, b1t);
  into.add(9, b2t);

  // Both together.
  into.add(10, s0t, b0t, hasHead);
  into.add(11, s0w, b0w, b0t);
  into.add(12, s0w, s0t, b0t);
  into.add(13, s0t, b0w, b0t);
  into.add(14, b0t, b1t, s0t);
  into.add(15, b0t, b1t, b2t);
  into.add(16, s0t, b0t, of(tags, s0h));
  into.add(17, s1t, s0t, b0t);
  into.add(18, s1t, state.get(s1, RELATION), b0t);
  into.add(19, of(forms, s1), b0t);
  into.add(20, of(tags, s2), s1t, s0t);
  into.add(21, s0w, b1t, b0t);
  into.add(22, s0t, b1w, b0t);
  into.add(23, b0w, b1t);
  into.add(24, b0t, b1t, of(tags, b3));
  into.add(25, s0w, s0x, b0t);

  // How far apart, and what stands between.
  into.add(26, s0t, b0t, gap);
  into.add(27, s0w, gap);
  into.add(28, s0t, gap);
  into.add(29, b0w, gap);
  into.add(30, b0t, gap);
  into.add(31, s0w, b0w, gap);
  into.add(32, s0t, b0t, between);
  into.add(33, b0t, between);

  // Their neighbours in the text.
  into.add(34, s0t ^ Math.imul(b0t, 31), s0a, b0b);
  into.add(35, s0t ^ Math.imul(b0t, 31), s0b, s0a);

  // How many dependents they have, and of which relations.
  into.add(36, s0w, s0vr);
  into.add(37, s0t, s0vr);
  into.add(38, s0w, s0vl);
  into.add(39, s0t, s0vl);
  into.add(40, b0w, b0vl);
  into.add(41, s0t, ml);
  into.add(42, s0t, mr);
  into.add(43, b0t, mb);
  into.add(44, s0t ^ Math.imul(b0t, 31), ml, mr);
  into.add(45, s0w, mr, b0t);
  into.add(46, s0w, ml, b0t);

  // Heads, and dependents of the top.
  into.add(47, of(forms, s0h), s0x);
  into.add(48, of(tags, s0h), s0x);
  into.add(49, of(tags, s0h2), of(tags, s0h), s0t);
  into.add(50, state.get(s0h, RELATION), s0x, s0t);
  into.add(51, of(forms, s0l), s0lx);
  into.add(52, of(tags, s0l), s0lx, s0t);
  into.add(53, of(forms, s0r), s0rx);
  into.add(54, of(tags, s0r), s0rx, s0t);
  into.add(55, of(tags, s0l2), of(tags, s0l), s0t);
  into.add(56, of(tags, s0r2), of(tags, s0r), s0t);
  into.add(57, state.get(s0l2, RELATION), s0lx, s0t);
  into.add(58, state.get(s0r2, RELATION), s0rx, s0t);
  into.add(59, s0w, s0rx, state.get(s0r2, RELATION));
  into.add(60, s0t, of(tags, s0l), b0t);
  into.add(61, s0t, of(tags, s0r), b0t);
  into.add(62, s0t, s0rx, b0t);
  into.add(63, s0w, b0t, s0rx);
  into.add(64, of(forms, s0r), b0w);
  into.add(65, of(forms, s0h), b0w);

  // Dependents of the next word: prepositions and conjunctions above all.
  into.add(66, s0t, b0t, of(tags, b0l));
  into.add(67, of(forms, b0l), b0lx);
  into.add(68, of(tags, b0l2), of(tags, b0l), b0t);
  into.add(69, s0t, b0w, b0lx);
  into.add(70, s0w, b0lw);
  into.add(71, s0t, b0lw, b0t);
  into.add(72, s0t, b0lx, state.get(b0l2, RELATION));
  into.add(73, s0t ^ Math.imul(s1t, 31), b0t, b0lw);
}

/** Counts of four kinds of word, each cut to "none, one, more". */
function signature(counts: number): number {
  let cut = 0;
  for (let shift = 0; shift < 32; shift += 8) cut |= Math.min(2, (counts >>> shift) & 255) << (shift >> 2);
  return cut;
}
