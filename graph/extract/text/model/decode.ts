/**
 * Numbers in strings
 * ==================
 *
 * The model module holds its numbers as text, one character a number, so that a page, a worker and Node
 * load it alike and the gzip it travels in sees symbols rather than bits. The characters are those from
 * "#" to "~" without the backslash: 91 digits that no string literal has to escape.
 */

/** Value of a digit by character code; the trainer's `encode.ts` writes what these functions read. */
const DIGITS = new Int8Array(128).fill(-1);
for (let code = 35, value = 0; code < 127; code++) if (code !== 92) DIGITS[code] = value++;

/** The largest digit: "more follows". */
const MORE = 90;

/** Small numbers, mostly one digit each: every `MORE` in front adds 90. */
export function decodeCounts(text: string): Int32Array {
  const numbers = new Int32Array(text.length);
  let length = 0;
  let number = 0;
  for (let at = 0; at < text.length; at++) {
    const digit = DIGITS[text.charCodeAt(at)]!;
    number += digit;
    if (digit === MORE) continue;
    numbers[length++] = number;
    number = 0;
  }
  return numbers.subarray(0, length);
}

/** Ascending numbers, from their differences. */
export function decodeDeltas(text: string): Int32Array {
  const numbers = decodeCounts(text);
  for (let at = 1; at < numbers.length; at++) numbers[at]! += numbers[at - 1]!;
  return numbers;
}

/** The digit that stands for a weight of nothing; above it are positive levels, below it negative ones. */
const ZERO = 45;

/** Weights: a level of 1 to 45 stands for its square, so that small weights keep their differences. */
export function decodeLevels(text: string): Int32Array {
  const numbers = new Int32Array(text.length);
  for (let at = 0; at < text.length; at++) {
    const level = DIGITS[text.charCodeAt(at)]! - ZERO;
    numbers[at] = level * Math.abs(level);
  }
  return numbers;
}
