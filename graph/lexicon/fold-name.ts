/**
 * Folding names
 * =============
 *
 * One spelling for the several that transliteration gives a name.
 */
import { words } from "../fold.ts";

/** From the special to the general, word by word. */
const FOLDS: readonly [spelling: RegExp, folded: string][] = [
  [/^(?:el|ul|as|ash|an|ad|ar)$/, "al"],
  [/shch|tsch|sch/g, "sh"],
  [/tch|tsh/g, "ch"],
  [/dzh|dj/g, "j"],
  [/kh/g, "h"],
  [/ks/g, "x"],
  [/q|ck/g, "k"],
  [/ph/g, "f"],
  [/ou|oo/g, "u"],
  [/ee/g, "i"],
  // "Yuliya", "Iulia", "Julija"; "Zelenskyy", "Zelenskiy", "Zelensky", "Zelenski"
  [/iya|ija|ya|ja/g, "ia"],
  [/iyu|yu/g, "iu"],
  [/(?:[iye][yij]|y|i)$/, "i"],
  [/ye/g, "e"],
  // "Mohammed", "Mohamed"; "Muhammad" is folded below
  [/(.)\1+/g, "$1"],
  [/^m[ou]ham[ae]d$/, "mohamed"],
];

/**
 * A name in small letters, without accents, hyphens and points, its transliteration evened out: for comparing, not for showing.
 *
 * @example
 *
 * ```ts
 * foldName("Volodymyr Zelenskyy"); // "volodymir zelenski"
 * foldName("Zelenskiy") === foldName("Zelensky"); // true
 * foldName("Muhammad bin Salman") === foldName("Mohammed Bin Salman"); // true
 * ```
 */
export function foldName(name: string): string {
  return words(name).map(foldWord).join(" ");
}

function foldWord(word: string): string {
  if (word.length < 2) return word;
  return FOLDS.reduce((folded, [spelling, to]) => folded.replace(spelling, to), word);
}
