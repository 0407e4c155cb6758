import type { GoldSentence, GoldWord } from "./conllu.ts";
import { collapseLists, collapseNames, nameSpans } from "./names.ts";
import { seeded } from "./random.ts";

/** One sentence as the parser may meet it. */
export interface Views {
  /** Word for word. */
  plain: GoldWord[];
  /** Names collapsed into units. */
  names: GoldWord[];
  /** Lists of names too; undefined where there are none. */
  lists: GoldWord[] | undefined;
}

/**
 * The views of sentences. Names are found by the gold tags, since reading finds them by more than its own tags; all other
 * words carry the tags of `tagged`.
 */
export function views(gold: readonly GoldSentence[], tagged: readonly GoldSentence[]): Views[] {
  const random = seeded(7);
  return gold.map((sentence, at) => {
    const plain = tagged[at]!.words;
    const names = collapseNames(plain, nameSpans(sentence.words, random));
    return { plain, names, lists: collapseLists(names) };
  });
}

/** All views that differ, to train from. */
export function allViews(sentences: readonly Views[]): GoldWord[][] {
  return [
    ...sentences.map(({ plain }) => plain),
    ...sentences.filter(({ names }) => names.some((unit) => unit.name)).map(({ names }) => names),
    ...sentences.flatMap(({ lists }) => (lists ? [lists] : [])),
  ];
}
