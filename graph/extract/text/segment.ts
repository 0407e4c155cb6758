import { AFTER_TIMES, SHORTENED, STARTERS, TITLES } from "./abbreviations.ts";
import { datelineLength } from "./dateline.ts";
import { paragraphs } from "./paragraphs.ts";
import { type Token, tokens } from "./tokens.ts";

export interface Sentence {
  start: number;
  end: number;
  tokens: Token[];
  /** The how-manieth paragraph, headline or list item it stands in, from 0. */
  paragraph: number;
  /** It goes on in the next one, being longer than any may be. */
  cut?: true;
}

/** No sentence is longer: what parses in linear time should also parse in little memory. */
export const LONGEST_SENTENCE = 200;

const STOP = /^(?:[.!?]+|…)$/;
const CLOSING = /^["'”’»)\]]$/;
const OPENING = /^["'“‘«([„]$/;

/**
 * The sentences of a text, with their tokens. A line break ends a sentence, so headlines and list items stand alone; a
 * dateline ("KYIV, May 19 (Reuters) -") is a sentence of its own; quotation marks and brackets that close after a full stop
 * stay with their sentence.
 *
 * @example
 *
 * ```ts
 * sentences("Gen. Kellogg met J.D. Vance in the U.S. They talked.").length; // 2
 * ```
 */
export function sentences(text: string): Sentence[] {
  return [...eachSentence(text)];
}

/** The same, one after the other, so that nobody has to hold the tokens of a whole text. */
export function* eachSentence(text: string): Generator<Sentence> {
  let paragraph = 0;
  for (const { start, end } of paragraphs(text)) {
    const words = tokens(text, start, end);
    if (words.length === 0) continue;
    yield* split(words, paragraph);
    paragraph++;
  }
}

/** The sentences of a paragraph. */
function split(words: readonly Token[], paragraph: number): Sentence[] {
  const found: Sentence[] = [];
  let first = 0;
  const cut = (last: number) => {
    if (last < first) return;
    add(found, words.slice(first, last + 1), paragraph);
    first = last + 1;
  };
  cut(datelineLength(words) - 1);
  for (let at = first; at < words.length; at++) {
    if (at - first + 1 >= LONGEST_SENTENCE) {
      cut(lastPause(words, first, at));
      const before = found.at(-1);
      if (before && first < words.length) before.cut = true;
    }
    if (!isStop(words, at, first)) continue;
    let last = at;
    while (last + 1 < words.length && isAttachedCloser(words, last + 1)) last++;
    last = endOfNotes(words, last);
    if (!endsSentence(words, at, last)) continue;
    cut(last);
    at = last;
  }
  cut(words.length - 1);
  return found;
}

/** Adds a sentence. Signs alone are none: a stray quotation mark or full stop goes to the sentence before it. */
function add(found: Sentence[], words: Token[], paragraph: number): void {
  const before = found.at(-1);
  const end = words.at(-1)!.end;
  const isSentence = words.some(({ text }) => /[\p{L}\p{N}]/u.test(text));
  if (isSentence || before === undefined || before.tokens.length + words.length > LONGEST_SENTENCE) {
    found.push({ start: words[0]!.start, end, tokens: words, paragraph });
  } else {
    before.tokens.push(...words);
    before.end = end;
  }
}

/** Whether a token could end a sentence. */
function isStop(words: readonly Token[], at: number, first: number): boolean {
  const { text } = words[at]!;
  // "1." and "(a)." at the head of a list item are no sentences.
  if (STOP.test(text)) return !(text === "." && at - first === 1 && /^(?:\p{N}{1,3}|\p{L})$/u.test(words[first]!.text));
  return text.length > 1 && text.endsWith(".");
}

function isAttachedCloser(words: readonly Token[], at: number): boolean {
  return words[at]!.start === words[at - 1]!.end && CLOSING.test(words[at]!.text);
}

/** Where the numbers of footnotes end that follow a stop, "[17] [18]"; `last` where none do. */
function endOfNotes(words: readonly Token[], last: number): number {
  let end = last;
  const is = (at: number, pattern: RegExp) => at < words.length && pattern.test(words[at]!.text);
  while (is(end + 1, /^\[$/) && is(end + 2, /^\p{N}{1,3}$/u) && is(end + 3, /^\]$/)) end += 3;
  return end;
}

/** Whether a sentence ends at `stop`, which with closing marks reaches to `last`. */
function endsSentence(words: readonly Token[], stop: number, last: number): boolean {
  let next = last + 1;
  if (next >= words.length) return true;
  const { text } = words[stop]!;
  const spaced = words[next]!.start > words[last]!.end;
  if (!spaced && !(text === "." && /^\p{Lu}/u.test(words[next]!.text))) return false;
  while (next < words.length - 1 && OPENING.test(words[next]!.text)) next++;
  // A question or a name with an exclamation mark may go on: "“Why?” he asked", "Yahoo! said".
  if (STOP.test(text)) return !/^\p{Ll}/u.test(words[next]!.text);
  return abbreviationEnds(text, words[next]!.text, words[next + 1]?.text, next > last + 1 || last > stop);
}

/** Whether an abbreviation ends its sentence, by the two words that follow and by quotation marks between. */
function abbreviationEnds(
  abbreviation: string,
  following: string,
  after: string | undefined,
  quoted: boolean,
): boolean {
  const stem = abbreviation.slice(0, -1).toLowerCase();
  if (!/^\p{Lu}/u.test(following) || TITLES.has(stem)) return false;
  // "5 p.m. Monday", "5 p.m. Moscow time".
  if (/^[ap]\.m$/.test(stem)) return !AFTER_TIMES.test(following) && after?.toLowerCase() !== "time";
  if (quoted && !SHORTENED.has(stem)) return true;
  return STARTERS.has(following.toLowerCase());
}

/** The last semicolon or comma of an overlong sentence's second half; its last token where there is none. */
function lastPause(words: readonly Token[], first: number, last: number): number {
  for (let at = last; at > first + LONGEST_SENTENCE / 2; at--) if (/^[;:,–—]$/.test(words[at]!.text)) return at;
  return last;
}
