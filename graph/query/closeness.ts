/**
 * Closeness of words
 * ==================
 *
 * Whether somebody who typed one word may have meant another.
 */

/** How many typing errors are forgiven in a word of some length: none in a short one, which would turn into many others. */
function forgiven(length: number): number {
  return length < 4 ? 0 : length < 8 ? 1 : 2;
}

/**
 * How close a word comes to what was typed: 1 if it is the same, 0.9 if it goes on from there. Less, but above 0,
 * if that holds but for a typing error (two in long words): a letter too many, too few, wrong, or two swapped. 0 if not even so.
 *
 * @example
 *
 * ```ts
 * closeness("macron", "macron"); // 1
 * closeness("mac", "macron"); // 0.9
 * closeness("marcon", "macron"); // 0.6
 * closeness("merkel", "macron"); // 0
 * ```
 */
export function closeness(typed: string, word: string): number {
  if (typed === word) return 1;
  if (word.startsWith(typed)) return 0.9;
  const most = forgiven(typed.length);
  if (most === 0 || word.length < typed.length - most) return 0;
  const errors = errorsBefore(typed, word, most);
  return errors > most ? 0 : 0.8 - 0.2 * errors;
}

/**
 * The least number of errors that make `typed` out of `word` or its beginning (optimal string alignment distance, the end of `word`
 * free); anything above `most` once that is certain.
 */
function errorsBefore(typed: string, word: string, most: number): number {
  // More letters of the word than these can't lie before a match within `most` errors.
  const width = Math.min(word.length, typed.length + most);
  let older: number[] = [];
  let last = Array.from({ length: width + 1 }, (_, column) => column);
  for (let row = 1; row <= typed.length; row++) {
    const current = [row];
    for (let column = 1; column <= width; column++) {
      const same = typed[row - 1] === word[column - 1];
      let errors = Math.min(at(last, column - 1) + (same ? 0 : 1), at(last, column) + 1, at(current, column - 1) + 1);
      const swapped =
        row > 1 && column > 1 && typed[row - 1] === word[column - 2] && typed[row - 2] === word[column - 1];
      if (swapped) errors = Math.min(errors, at(older, column - 2) + 1);
      current.push(errors);
    }
    if (Math.min(...current) > most) return most + 1;
    older = last;
    last = current;
  }
  return Math.min(...last);
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Number.POSITIVE_INFINITY;
}
