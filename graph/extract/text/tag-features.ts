import type { Atoms } from "./atoms.ts";
import type { Features } from "./features.ts";

const NOTHING: Atoms = {
  form: 1,
  lower: 1,
  suffix1: 0,
  suffix2: 0,
  suffix3: 0,
  suffix4: 0,
  prefix2: 0,
  prefix3: 0,
  shape: 0,
};

/** What the tagger looks at to tag word `at`, given the tags to its left. */
export function tagFeatures(words: readonly Atoms[], tags: Int32Array, at: number, into: Features): void {
  const word = words[at]!;
  const left = words[at - 1] ?? NOTHING;
  const left2 = words[at - 2] ?? NOTHING;
  const right = words[at + 1] ?? NOTHING;
  const right2 = words[at + 2] ?? NOTHING;
  const tag1 = at > 0 ? tags[at - 1]! + 1 : -1;
  const tag2 = at > 1 ? tags[at - 2]! + 1 : -1;
  into.clear();
  into.add(0, 0);
  into.add(1, word.form);
  into.add(2, word.lower);
  into.add(3, word.suffix1);
  into.add(4, word.suffix2);
  into.add(5, word.suffix3);
  into.add(6, word.suffix4);
  into.add(7, word.prefix2);
  into.add(8, word.prefix3);
  into.add(9, word.shape);
  into.add(10, word.shape, at === 0 ? 1 : 2);
  into.add(11, tag1);
  into.add(12, tag1, tag2);
  into.add(13, tag1, word.lower);
  into.add(14, tag1, word.suffix3);
  into.add(15, tag1, tag2, word.lower);
  into.add(16, left.lower);
  into.add(17, left.lower, word.lower);
  into.add(18, left.suffix3, word.suffix2);
  into.add(19, left2.lower);
  into.add(20, right.lower);
  into.add(21, right.lower, word.lower);
  into.add(22, right.suffix3);
  into.add(23, right.suffix2, word.suffix3);
  into.add(24, right.suffix2, tag1);
  into.add(25, right.shape, word.shape, left.shape);
  into.add(26, right2.lower);
  into.add(27, right.lower, right2.lower);
  into.add(28, left.lower, right.lower);
  into.add(29, tag1, right.lower);
  into.add(30, word.shape, word.suffix2, tag1);
  into.add(31, word.form, word.shape, at === 0 ? 1 : 2);
  into.add(32, word.form, word.shape, right.suffix2);
}
