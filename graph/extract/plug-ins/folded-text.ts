/**
 * Looking for words in a text
 * ===========================
 *
 * Whoever quotes changes what can't be seen: a line break becomes a space, curly quotation marks straight ones, a dash a hyphen. A folded
 * text finds such words all the same, and says where they stand, so that the quote can be taken from the text word for word.
 */
import { isInsideWord } from "../../evidence.ts";

/** A part of a text: UTF-16 offsets, `end` exclusive. */
export interface Stretch {
  start: number;
  end: number;
}

/** How often words are looked for that stand again and again. */
const MOST = 100;

const PLAIN: Record<string, string> = {
  "‘": "'",
  "’": "'",
  "‚": "'",
  "‛": "'",
  ʼ: "'",
  "`": "'",
  "´": "'",
  "“": '"',
  "”": '"',
  "„": '"',
  "‟": '"',
  "«": '"',
  "»": '"',
  "‐": "-",
  "‑": "-",
  "‒": "-",
  "–": "-",
  "—": "-",
  "―": "-",
  "−": "-",
  "…": "...",
};

/** Soft hyphens, joiners and marks of direction: there, and not to be seen. */
const UNSEEN = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060\uFEFF]/;

/** A character with the accents that follow it. */
const CHARACTERS = /\P{M}\p{M}*|\p{M}+/gu;

/** A text in which words are looked for. */
export class FoldedText {
  readonly #text: string;
  readonly #folded: string;
  /** For each unit of the folded text, where its character begins and ends in the text. */
  readonly #starts: number[] = [];
  readonly #ends: number[] = [];

  constructor(text: string) {
    this.#text = text;
    // Characters are gathered and joined at the end: to look at the end of a growing string copies it.
    const folded: string[] = [];
    for (const { 0: character, index } of text.matchAll(CHARACTERS)) {
      const plain = fold(character);
      if (plain === " " && folded.at(-1) === " ") {
        this.#ends[this.#ends.length - 1] = index + character.length;
        continue;
      }
      for (let unit = 0; unit < plain.length; unit++) {
        this.#starts.push(index);
        this.#ends.push(index + character.length);
      }
      if (plain !== "") folded.push(plain);
    }
    this.#folded = folded.join("");
  }

  /**
   * Where words stand, first to last, never beginning or ending inside a word.
   *
   * @param from where to begin, as an offset in the text
   * @param to where to stop
   *
   * @example
   *
   * ```ts
   * new FoldedText("“Never,”\nsaid Merkel.").find('"Never," said'); // [{ start: 0, end: 13 }]
   * ```
   */
  find(words: string, from = 0, to = this.#text.length): Stretch[] {
    const wanted = foldAll(words).trim();
    if (wanted === "") return [];
    const found: Stretch[] = [];
    for (
      let at = this.#folded.indexOf(wanted, this.#unitAt(from));
      at >= 0;
      at = this.#folded.indexOf(wanted, at + 1)
    ) {
      const start = this.#starts[at] as number;
      const end = this.#ends[at + wanted.length - 1] as number;
      if (end > to || found.length === MOST) break;
      if (!isInsideWord(this.#text, start) && !isInsideWord(this.#text, end)) found.push({ start, end });
    }
    return found;
  }

  /** The first unit of the folded text whose character begins at an offset or behind it. */
  #unitAt(offset: number): number {
    let [low, high] = [0, this.#starts.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#starts[middle] as number) < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

function fold(character: string): string {
  if (/^\s/u.test(character)) return " ";
  if (UNSEEN.test(character)) return "";
  return PLAIN[character] ?? (character.length > 1 ? character.normalize("NFC") : character);
}

function foldAll(text: string): string {
  return Array.from(text.matchAll(CHARACTERS), ([character]) => fold(character))
    .join("")
    .replace(/ {2,}/g, " ");
}
