/** What no writer writes: control characters, halves of characters, and what stands for bytes that could not be decoded. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones that are looked for.
const DAMAGE = /[\u0000-\u0008\u000e-\u001f\u007f\u0080-\u0084\u0086-\u009f\ufffd\ufffe\uffff]|\p{Cs}/gu;
/** Of so many characters one may be damaged: a stray one is no reason not to read an article. */
const TOLERATED = 20;

/** Files that people take for text, by how they begin once decoded, well or badly. */
const FILES: readonly (readonly [string, string])[] = [
  ["%PDF-", "a PDF"],
  ["{\\rtf", "an RTF document"],
  ["PK\u0003\u0004", "a ZIP archive, a Word document or a spreadsheet"],
  ["\u0089PNG", "a picture"],
  ["\ufffdPNG", "a picture"],
  ["\u00d0\u00cf\u0011\u00e0", "an old Word document or spreadsheet"],
  ["\ufffd\ufffd\u0011\ufffd", "an old Word document or spreadsheet"],
];

export interface Damage {
  /** How many characters no writer writes. */
  count: number;
  /** Where the first of them stands. */
  at: number;
  /** What the file looks like, as far as it can be told. */
  file: string | undefined;
}

/** What makes a text no text; undefined of one that can be read, a stray sign or two included. */
export function damageIn(text: string): Damage | undefined {
  const file = FILES.find(([beginning]) => text.startsWith(beginning))?.[1];
  let count = 0;
  let first = 0;
  for (const { index } of text.matchAll(DAMAGE)) {
    if (count === 0) first = index;
    count += 1;
  }
  return file !== undefined || count * TOLERATED > text.length ? { count, at: first, file } : undefined;
}
