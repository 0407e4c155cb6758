/** A stretch of a text, `end` exclusive. */
interface Stretch {
  start: number;
  end: number;
}

/** So much of a text is read at once, in UTF-16 code units: more than any article has, and what is remembered of it fits into memory anywhere. */
export const AT_ONCE = 1 << 20;
/** What is longer is no single article, and is read in parts that need less. */
export const PART = 1 << 18;

/**
 * A text in stretches that are read one after the other, together all of it: cut between paragraphs, else between sentences, else
 * between words, in the last quarter of what a part may have.
 *
 * @example
 *
 * ```ts
 * stretches("They met.\n\nThey spoke.", 16); // [{ start: 0, end: 11 }, { start: 11, end: 22 }]
 * ```
 */
export function stretches(text: string, longest = PART): Stretch[] {
  const found: Stretch[] = [];
  let start = 0;
  while (text.length - start > longest) {
    const end = cutOf(text, start + Math.ceil(longest * 0.75), start + longest);
    found.push({ start, end });
    start = end;
  }
  found.push({ start, end: text.length });
  return found;
}

/** From the surest to the least: an empty line, a line's end, a sentence's end, a space. */
const CUTS = [/\n\s{0,100}\n/g, /[\n\r\u2028\u2029]/g, /[.!?]["”’)]?\s+(?=["“‘(]?\p{Lu})/gu, /\s/g];

/** The best place for a cut between two positions. */
function cutOf(text: string, from: number, to: number): number {
  const window = text.slice(from, to);
  for (const pattern of CUTS) {
    let last = -1;
    for (const match of window.matchAll(pattern)) last = match.index + match[0].length;
    if (last > 0) return from + last;
  }
  // Nothing but letters: at least no character is cut in two.
  const code = text.charCodeAt(to - 1);
  return code >= 0xd800 && code < 0xdc00 ? to - 1 : to;
}
