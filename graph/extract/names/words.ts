/**
 * Words as the name finder reads them
 * ===================================
 */
import { isGivenName } from "../../lexicon/given-names.ts";
import type { Mention } from "../mention.ts";

/** A tagged word as the name finder reads it. */
export interface NameWord {
  text: string;
  start: number;
  end: number;
  pos: string;
  tag: string;
}

/** A run of capitalised words whose type the sentence alone doesn't tell. */
export interface Candidate {
  sentence: number;
  from: number;
  to: number;
}

/** Which words the text writes small, and which with a capital where it needn't: that tells names from first words. */
export class Seen {
  readonly #small = new Set<string>();
  readonly #capital = new Set<string>();
  readonly #surnames = new Set<string>();

  readonly #isSurname: (word: string) => boolean;
  readonly #isKnown: (word: string) => boolean;

  /**
   * @param isSurname whether a word is somebody's name whatever the text: "Trump" is not the verb
   * @param isKnown whether a word is an English one: "Malloy" is not
   */
  constructor(
    sentences: readonly (readonly NameWord[])[],
    isSurname: (word: string) => boolean = () => false,
    isKnown: (word: string) => boolean = () => true,
  ) {
    this.#isSurname = isSurname;
    this.#isKnown = isKnown;
    for (const words of sentences) {
      for (const [i, word] of words.entries()) {
        if (isGivenName(words[i - 1]?.text ?? "") && /^\p{Lu}\p{Ll}/u.test(word.text)) this.#surnames.add(word.text);
        if (/^\p{Ll}/u.test(word.text)) this.#small.add(word.text);
        else if (/^\p{Lu}/u.test(word.text) && !startsSentence(words, i) && word.pos === "PROPN")
          this.#capital.add(word.text);
      }
    }
  }

  asName(word: string): boolean {
    return this.#capital.has(word) || this.#isSurname(word);
  }

  /** Whether a word stands behind a given name somewhere in the text: "May" after "Theresa". */
  isSurname(word: string): boolean {
    return this.#surnames.has(word);
  }

  /** Whether a word is one that neither the text writes small nor English knows. */
  isUnheard(word: string): boolean {
    return !this.asWord(word) && !this.#isKnown(word);
  }

  asWord(word: string): boolean {
    return this.#small.has(word.toLowerCase());
  }
}

/** Whether a word opens its sentence, or a quotation or clause within it, and would have a capital anyway. */
export function startsSentence(words: readonly { text: string }[], at: number): boolean {
  if (at === 0) return true;
  return /^["“”‘’'([:;•–—-]+$/.test(words[at - 1]?.text ?? "");
}

/** A name's place and text. */
export function span(words: readonly NameWord[], from: number, to: number): Pick<Mention, "start" | "end" | "name"> {
  const [start, end] = [words[from]?.start ?? 0, words[to - 1]?.end ?? 0];
  return { start, end, name: textOf(words, from, to) };
}

/** Words as they stand, white space folded. */
export function textOf(words: readonly NameWord[], from: number, to: number): string {
  let text = "";
  for (let i = from; i < to; i++) {
    const word = words[i] as NameWord;
    text += i > from && word.start > (words[i - 1] as NameWord).end ? ` ${word.text}` : word.text;
  }
  return text;
}
