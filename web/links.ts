/**
 * Links
 * =====
 *
 * Addresses in a graph file come from strangers: only web pages are linked to, nothing else.
 */

/** Longer quotes are looked for by their first and last words, so that a change between them does no harm. */
const WHOLE_QUOTE = 80;
const WORDS_AT_EACH_END = 5;

/** The address if it is that of a web page (http or https), else nothing. */
export function webAddress(address: string | undefined): string | undefined {
  if (!address) return undefined;
  try {
    const { protocol, href } = new URL(address);
    return protocol === "https:" || protocol === "http:" ? href : undefined;
  } catch {
    return undefined;
  }
}

/**
 * The address of a page, opened where the quote stands.
 *
 * @example
 *
 * ```ts
 * addressOfQuote("https://example.org/a", "Zelenskyy met Rubio."); // "https://example.org/a#:~:text=Zelenskyy%20met%20Rubio."
 * ```
 */
export function addressOfQuote(address: string | undefined, quote: string): string | undefined {
  const page = webAddress(address);
  const text = quote.trim().replace(/\s+/g, " ");
  if (!page || !text) return page;
  const words = text.split(" ");
  const whole = text.length <= WHOLE_QUOTE || words.length < 2 * WORDS_AT_EACH_END;
  const directive = whole
    ? escaped(text)
    : `${escaped(words.slice(0, WORDS_AT_EACH_END).join(" "))},${escaped(words.slice(-WORDS_AT_EACH_END).join(" "))}`;
  return `${page}${page.includes("#") ? "" : "#"}:~:text=${directive}`;
}

/** As text fragments want it: their own separators (- , &) escaped too. A half character has no escape and is dropped. */
function escaped(text: string): string {
  const wellFormed = text.replace(/\p{Surrogate}/gu, "");
  return encodeURIComponent(wellFormed).replaceAll("-", "%2D");
}
