/**
 * Words as the name finder reads them
 * ===================================
 */
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

  readonly #isSurname: (word: string) => boolean;

  /** @param isSurname whether a word is somebody's name whatever the text: "Trump" is not the verb */
  constructor(sentences: readonly (readonly NameWord[])[], isSurname: (word: string) => boolean = () => false) {
    this.#isSurname = isSurname;
    for (const words of sentences) {
      for (const [i, word] of words.entries()) {
        if (/^\p{Ll}/u.test(word.text)) this.#small.add(word.text);
        else if (/^\p{Lu}/u.test(word.text) && !startsSentence(words, i) && word.pos === "PROPN")
          this.#capital.add(word.text);
      }
    }
  }

  asName(word: string): boolean {
    return this.#capital.has(word) || this.#isSurname(word);
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
