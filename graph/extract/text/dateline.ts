import type { Token } from "./tokens.ts";

const DASH = /^(?:-{1,2}|[–—])$/;
/** A dateline is no longer than this: place, country, date, agency. */
const LONGEST = 14;

/**
 * How many tokens at the head of a paragraph are its dateline, dash included; 0 if there is none. Before the dash stand only
 * capitalised words, figures and commas, with an agency in brackets or a place in capitals: "WASHINGTON, May 19 (Reuters) -",
 * "KYIV —".
 */
export function datelineLength(words: readonly Token[]): number {
  let bracket = false;
  for (let at = 0; at < Math.min(words.length - 1, LONGEST); at++) {
    const { text, start } = words[at]!;
    if (DASH.test(text)) {
      if (at === 0 || start === words[at - 1]!.end) return 0;
      const agency = words[at - 1]!.text === ")";
      // "NATO - the alliance - met" goes on in lower case.
      const place = /^\p{Lu}{3}/u.test(words[0]!.text) && /^[\p{Lu}\p{N}"“'‘]/u.test(words[at + 1]!.text);
      return agency || place ? at + 1 : 0;
    }
    if (text === "(") bracket = true;
    else if (text === ")") bracket = false;
    else if (!bracket && !/^[\p{Lu}\p{N},.]/u.test(text)) return 0;
  }
  return 0;
}
