/** Elements of HTML that a saved page or a feed is full of. */
const ELEMENT =
  "a|abbr|article|aside|b|blockquote|body|br|button|center|cite|code|div|em|fig(?:ure|caption)|font|footer|form|h[1-6]|head|header|hr|html|i|iframe|img|input|li|link|main|meta|nav|noscript|ol|p|picture|pre|s|script|section|small|source|span|strong|style|su[bp]|svg|table|tbody|td|th|thead|time|title|tr|u|ul|video";
// A tag ends before the next one begins, so that no text of angle brackets is gone over twice.
const TAG = new RegExp(`<(?:/?(?:${ELEMENT})(?:\\s[^<>]{0,2000})?/?|/[a-z][\\w:.-]{0,60})>`, "gi");
const HEAD = /^\s{0,1000}<(?:!doctype\s|html[\s>]|\?xml\s)/i;
const ENTITY =
  /&(?:amp|quot|apos|lt|gt|nbsp|[lr][sd]quo|[mn]dash|hellip|[a-z]{1,5}(?:acute|grave|uml|cedil|circ|tilde|slash|ring)|#\d{2,6}|#x[\da-f]{2,6});/i;

/** A tag, and where it stands. */
export interface Tag {
  tag: string;
  at: number;
}

/** The first tag of a text that is HTML or XML. One tag alone may be what an article is about. */
export function markupIn(text: string): Tag | undefined {
  const first = HEAD.exec(text);
  if (first) return { tag: `${first[0].trim()} …`, at: first[0].length - first[0].trimStart().length };
  let found: Tag | undefined;
  for (const { 0: tag, index } of text.matchAll(TAG)) {
    if (found) return found;
    found = { tag: tag.length > 40 ? `${tag.slice(0, 39)}…` : tag, at: index };
  }
  return undefined;
}

/** The first HTML entity in a text, such as "&rsquo;", if there is one. */
export function entityIn(text: string): string | undefined {
  return ENTITY.exec(text)?.[0];
}
