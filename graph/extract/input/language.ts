/**
 * Is it English?
 * ==============
 *
 * Asked of the text as a whole. In English prose one word of four is a small one such as "the" or "of", and nearly every word
 * that isn't a name is one that the language model has met; in any other language both are rarer.
 */

/** Those that no other language of Latin letters has as well: "in", "for", "at", "as" and "was" are Danish, Dutch, German or Spanish, too. */
const SMALL = new Set(
  (
    "the of and to that with by from it his be are this has not but they their which would were been its who we you she him them " +
    "if than then there when what can could about into after before our us your these those also more most some any all between " +
    "during while where how why out up down off against through because since until only just now other should may might must " +
    "shall said says"
  ).split(" "),
);

/** How many words are looked at; more tell no more. */
const ENOUGH = 20_000;
/** Fewer unknown words may be anybody's slips and coinages, and all that a sentence of names has. */
const FEWEST = 5;
/** Not English: of the words that aren't names at most such a share known, and of all words fewer than such a share small. */
const FOREIGN: readonly (readonly [known: number, small: number])[] = [
  [0.75, 0.05],
  [0.3, 0.1],
];
/** A text of so many words with fewer small ones is no prose. */
const PROSE_WORDS = 20;
const PROSE_SHARE = 0.05;

/** How much of a text's words is what. */
export interface Mixture {
  words: number;
  /** Of all words, numbers included, the share of small ones. */
  small: number;
  /** How many words are written small, and how many of these the language model has met. */
  lower: number;
  known: number;
  /** Of all words the share in another script than Latin. */
  foreign: number;
}

/** @param knows whether the language model has met a word */
export function mixtureOf(text: string, knows: (word: string) => boolean): Mixture {
  let [words, small, lower, known, foreign] = [0, 0, 0, 0, 0];
  for (const [word] of text.matchAll(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]{0,60}/gu)) {
    if (words === ENOUGH) break;
    words += 1;
    if (/^(?!\p{Script=Latin})\p{L}/u.test(word)) foreign += 1;
    if (SMALL.has(word.toLowerCase())) small += 1;
    if (!/^\p{Ll}{2}/u.test(word)) continue;
    lower += 1;
    if (knows(word)) known += 1;
  }
  return { words, small: small / words, lower, known, foreign: foreign / words };
}

/** Whether a text is in another language or script. */
export function isForeign({ small, lower, known, foreign }: Mixture): boolean {
  if (foreign > 0.5) return true;
  return lower - known >= FEWEST && FOREIGN.some(([most, fewest]) => known <= most * lower && small < fewest);
}

/** Whether a text is made of sentences, rather than a table, a list or scores. */
export function isProse({ words, small }: Mixture): boolean {
  return words < PROSE_WORDS || small >= PROSE_SHARE;
}
