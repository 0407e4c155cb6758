/**
 * Folding
 * =======
 *
 * What is left of a text when case, accents and punctuation don't count.
 */

/** Latin letters that no accent can be taken from. */
const PLAIN: Record<string, string> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  đ: "d",
  ð: "d",
  ł: "l",
  ı: "i",
  þ: "th",
  ħ: "h",
};
const NOT_PLAIN = new RegExp(`[${Object.keys(PLAIN).join("")}]`, "gu");

/**
 * The words of a text in lower case, without accents. Initials are one word, and so are parts joined by
 * an apostrophe; a hyphen parts.
 *
 * @example
 *
 * ```ts
 * words("Recep Tayyip Erdoğan"); // ["recep", "tayyip", "erdogan"]
 * words("U.S. Vice-President J.D. Vance"); // ["us", "vice", "president", "jd", "vance"]
 * ```
 */
export function words(text: string): string[] {
  const plain = text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(NOT_PLAIN, (letter) => PLAIN[letter] ?? letter)
    .replace(/['’ʼ`´]/gu, "")
    .replace(/(?<=(?:^|\P{L})\p{L})\.(?: (?=\p{L}\.)|(?=\p{L}(?!\p{L})))/gu, "");
  return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** The words with one space between them: `fold("J.D. Vance")` is "jd vance". */
export function fold(text: string): string {
  return words(text).join(" ");
}
