/**
 * Lines of an iCalendar file
 * ==========================
 *
 * https://www.rfc-editor.org/rfc/rfc5545#section-3.1
 */
import { wellFormed } from "./well-formed.ts";

/** In bytes of UTF-8, without the line break. */
const LONGEST = 75;

/**
 * A line with its break, folded where it is longer than 75 bytes; no character is cut in two. `name` and `value` have no line breaks of
 * their own: texts go through {@link escapeText}.
 *
 * @example
 *
 * ```ts
 * contentLine("STATUS", "CONFIRMED"); // "STATUS:CONFIRMED\r\n"
 * ```
 */
export function contentLine(name: string, value: string): string {
  let folded = "";
  let length = 0;
  for (const character of `${name}:${value}`) {
    const bytes = bytesOf(character.codePointAt(0) ?? 0);
    if (length + bytes > LONGEST) {
      folded += "\r\n ";
      // The space counts.
      length = 1;
    }
    folded += character;
    length += bytes;
  }
  return `${folded}\r\n`;
}

/**
 * A text as a value: backslash, semicolon, comma and line breaks escaped, other control characters left out.
 *
 * @example
 *
 * ```ts
 * escapeText("Trump, Putin; a call\nin May"); // "Trump\\, Putin\\; a call\\nin May"
 * ```
 */
export function escapeText(text: string): string {
  return wellFormed(text)
    .replace(/[\\;,]/g, "\\$&")
    .replace(/\r\n|[\n\r\u2028\u2029\u0085]/g, "\\n")
    .replace(/(?!\t)\p{Cc}/gu, "");
}

function bytesOf(codePoint: number): number {
  return codePoint < 0x80 ? 1 : codePoint < 0x800 ? 2 : codePoint < 0x10000 ? 3 : 4;
}
