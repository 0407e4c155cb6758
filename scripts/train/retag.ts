import type { Tagger } from "../../graph/extract/text/tagger.ts";
import type { Upos } from "../../graph/extract/text/word.ts";
import type { GoldSentence } from "./conllu.ts";
import { type TaggerOptions, trainTagger, unpackTagger } from "./train-tagger.ts";

/** The sentence with the tags that a tagger gives it, all else as it was. */
export function retag(sentence: GoldSentence, tagger: Tagger, classes: readonly string[]): GoldSentence {
  const tags = tagger.tag(sentence.words.map((word) => word.form));
  const words = sentence.words.map((word, at) => {
    const [pos, tag] = classes[tags[at]!]!.split(" ");
    return { ...word, pos: pos as Upos, tag: tag! };
  });
  return { ...sentence, words };
}

/**
 * The sentences with tags as good as a new text's: each fold is tagged by a tagger that learned from the others. A parser
 * trained on gold tags trusts them more than it should.
 */
export function jackknife(
  sentences: readonly GoldSentence[],
  classes: readonly string[],
  folds = 5,
  options: TaggerOptions = {},
): GoldSentence[] {
  const tagged = [...sentences];
  for (let fold = 0; fold < folds; fold++) {
    const others = sentences.filter((_, at) => at % folds !== fold).map((sentence) => sentence.words);
    const tagger = unpackTagger(trainTagger(others, classes, options), classes);
    for (let at = fold; at < sentences.length; at += folds) tagged[at] = retag(sentences[at]!, tagger, classes);
  }
  return tagged;
}
