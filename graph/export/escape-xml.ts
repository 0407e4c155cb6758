/**
 * Text in XML
 * ===========
 *
 * Names and quotes of strangers as XML 1.0 can hold them (https://www.w3.org/TR/xml/#charsets).
 */

/** What no XML document can hold, not even as a reference: most control characters, half characters, two non-characters. */
const NOT_XML = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

const REFERENCES: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
  // A parser would make spaces of these in an attribute, and "\n" of "\r" everywhere.
  "\t": "&#9;",
  "\n": "&#10;",
  "\r": "&#13;",
};

/**
 * A text for an attribute's value or an element's content. What XML can't hold becomes U+FFFD.
 *
 * @example
 *
 * ```ts
 * escapeXml('"A & B"'); // "&quot;A &amp; B&quot;"
 * escapeXml("]]>\u0000"); // "]]&gt;\uFFFD"
 * ```
 */
export function escapeXml(text: string): string {
  return text.replace(NOT_XML, "\uFFFD").replace(/[&<>"'\t\n\r]/g, (character) => REFERENCES[character] ?? character);
}

/** Whether XML can hold every character of a text. */
export function fitsXml(text: string): boolean {
  return text.search(NOT_XML) < 0;
}
