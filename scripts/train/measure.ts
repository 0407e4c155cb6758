import type { Lemmatizer } from "../../graph/extract/text/lemma.ts";
import type { NameClassifier } from "../../graph/extract/text/name-type.ts";
import type { Parser } from "../../graph/extract/text/parser.ts";
import type { GoldSentence, GoldWord } from "./conllu.ts";
import type { NamedSpan } from "./entities.ts";

/** A share in percent, and of how many. */
export interface Share {
  right: number;
  n: number;
}

export function percent({ right, n }: Share): string {
  return n === 0 ? "–" : ((100 * right) / n).toFixed(1);
}

const PUNCTUATION = /^\p{P}+$/u;

/** Right heads (UAS), and right heads with the right relation (LAS); with punctuation and without. */
export interface Attachment {
  uas: Share;
  las: Share;
  uasWords: Share;
  lasWords: Share;
  /** For each relation: how many there are, how many were found, how many of those are right, head included. */
  relations: Map<string, { gold: number; found: number; right: number }>;
}

export function measureParser(parser: Parser, sentences: readonly (readonly GoldWord[])[]): Attachment {
  const share = () => ({ right: 0, n: 0 });
  const result: Attachment = { uas: share(), las: share(), uasWords: share(), lasWords: share(), relations: new Map() };
  const relation = (name: string) => {
    const counts = result.relations.get(name) ?? { gold: 0, found: 0, right: 0 };
    result.relations.set(name, counts);
    return counts;
  };
  for (const words of sentences) {
    const tree = parser.parse(words);
    words.forEach((word, at) => {
      const head = tree.heads[at] === word.head;
      const both = head && tree.relations[at] === word.relation;
      add(result.uas, head);
      add(result.las, both);
      if (!PUNCTUATION.test(word.form)) {
        add(result.uasWords, head);
        add(result.lasWords, both);
      }
      relation(word.relation).gold++;
      relation(tree.relations[at]!).found++;
      if (both) relation(word.relation).right++;
    });
  }
  return result;
}

function add(share: Share, right: boolean): void {
  share.n++;
  if (right) share.right++;
}

/** Right word classes and right Penn tags, of sentences tagged anew. */
export function measureTags(
  gold: readonly GoldSentence[],
  tagged: readonly GoldSentence[],
): { pos: Share; tag: Share } {
  const result = { pos: { right: 0, n: 0 }, tag: { right: 0, n: 0 } };
  gold.forEach(({ words }, sentence) => {
    words.forEach((word, at) => {
      const guess = tagged[sentence]!.words[at]!;
      add(result.pos, guess.pos === word.pos);
      add(result.tag, guess.tag === word.tag);
    });
  });
  return result;
}

/** Right lemmas, of all words and of the verbs and nouns among them; gold tags, capitals aside. */
export function measureLemmas(gold: readonly GoldSentence[], lemmatizer: Lemmatizer): { all: Share; content: Share } {
  const result = { all: { right: 0, n: 0 }, content: { right: 0, n: 0 } };
  for (const word of gold.flatMap(({ words }) => words)) {
    const guess = lemmatizer.lemma(word.form, word.pos, word.tag);
    const right = guess.toLowerCase() === word.lemma.toLowerCase();
    add(result.all, right);
    if (word.pos === "VERB" || word.pos === "NOUN") add(result.content, right);
  }
  return result;
}

/** Right types of names; of all, and of those whose type is the surer seven tenths. */
export function measureNames(names: readonly NamedSpan[], classifier: NameClassifier): { all: Share; sure: Share } {
  const guesses = names
    .map(({ forms, start, end, type }) => {
      const guess = classifier.classify(forms, start, end);
      return { margin: guess.margin, right: guess.type === type };
    })
    .sort((a, b) => b.margin - a.margin);
  const sure = guesses.slice(0, Math.round(guesses.length * 0.7));
  const share = (of: typeof guesses) => ({ right: of.filter(({ right }) => right).length, n: of.length });
  return { all: share(guesses), sure: share(sure) };
}
