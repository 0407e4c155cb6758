import { BEFORE_FIGURES, SHORTENED, TITLES } from "./abbreviations.ts";

/** A word or sign, with its place in the text in UTF-16 code units. */
export interface Token {
  text: string;
  start: number;
  end: number;
}

// Every repetition is bounded, so that a line without an end costs no more than its length.
const WORD = String.raw`[\p{L}\p{M}\p{N}_]`;
const PATTERNS = [
  String.raw`(?<link>(?:https?:\/\/|www\.)[^\s<>"“”]{1,2000})`,
  String.raw`(?<mail>[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,64}(?:\.[\p{L}\p{N}-]{1,64}){1,8})`,
  `(?<handle>[@#]${WORD}{1,100})`,
  // U.S., J.D., p.m., and what hangs on them: U.S.-led.
  String.raw`(?<dotted>(?<!${WORD})(?:Ph\.D\.|(?:\p{L}\.){2,8})(?:[-‐‑]${WORD}{1,100}){0,8})`,
  String.raw`(?<figure>\p{N}{1,100}(?:[.,:/]\p{N}{1,100}){0,20}(?:${WORD}{1,100})?(?:[-‐‑]${WORD}{1,100}){0,8})`,
  String.raw`(?<word>${WORD}{1,100}(?:(?:[-‐‑'’ʼ&]|\.(?=\p{Ll}{2}))${WORD}{1,100}){0,20})`,
  // What is left of "U.S.'s" or "“Titanic”'s".
  String.raw`(?<clitic>(?<=\S)['’ʼ](?:s|re|ve|ll|d|m)(?!${WORD}))`,
  String.raw`(?<run>\.{2,20}|-{2,200}|[!?]{2,20}|={2,200}|\*{2,200}|_{2,200})`,
  // No writer's sign: a rule, a filler, a broken file.
  String.raw`(?<flood>(?<same>[^\p{L}\p{N}\s])\k<same>{4,1000})`,
  String.raw`(?<sign>[\s\S])`,
];
const TOKEN = new RegExp(PATTERNS.join("|"), "gu");

const CONTRACTION = /^(?<stem>.+?)(?<rest>n['’ʼ]t|['’ʼ](?:s|re|ve|ll|d|m))$/iu;
/** Pairs of words that are written as one: "cannot", "gonna". */
const PAIR = /^(?:can(?=not$)|(?:gon|wan)(?=na$)|got(?=ta$))/i;
/** "No. 10", "b. March 1970". */
const BEFORE_FIGURE = /^\.\s{0,2}(?:\p{N}|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)/u;
const SPACE = /[\s​﻿]/;

/**
 * The words and signs of a stretch of text. Contractions and possessives are split as in the treebanks ("do" "n't", "Trump"
 * "'s"), hyphenated words stay whole ("Jean-Noël", "30-day"), abbreviations keep their full stop.
 *
 * @example
 *
 * ```ts
 * tokens("Trump's call didn't end.").map((token) => token.text); // ["Trump", "'s", "call", "did", "n't", "end", "."]
 * ```
 */
export function tokens(text: string, from = 0, to = text.length): Token[] {
  const found: Token[] = [];
  TOKEN.lastIndex = from;
  while (TOKEN.lastIndex < to) {
    const match = TOKEN.exec(text);
    if (match === null || match.index >= to) break;
    const start = match.index;
    const { link, dotted, word, sign } = match.groups as Record<string, string | undefined>;
    if (sign !== undefined) {
      if (!SPACE.test(sign)) push(found, text, start, start + sign.length);
      continue;
    }
    let end = Math.min(start + match[0].length, to);
    if (link !== undefined) end = start + link.slice(0, end - start).replace(/[.,:;!?)\]}'’]{1,20}$/, "").length;
    else if (dotted === undefined && text[end] === "." && end < to && takesStop(text, start, end)) end++;
    TOKEN.lastIndex = end;
    if (word !== undefined) split(found, text, start, end);
    else push(found, text, start, end);
  }
  return found;
}

function push(found: Token[], text: string, start: number, end: number): void {
  found.push({ text: text.slice(start, end), start, end });
}

/** Whether the full stop after a word belongs to it: "Gen.", "Jan.", "No. 10", an initial. */
function takesStop(text: string, start: number, end: number): boolean {
  const word = text.slice(start, end);
  const lower = word.toLowerCase();
  const capital = word !== lower;
  if (TITLES.has(lower) || SHORTENED.has(lower)) return capital || /^(?:etc|al|vs|v|cf|ca|approx|pp|est)$/.test(word);
  if (/^\p{Lu}$/u.test(word)) return /^\.\s{0,2}\p{Lu}/u.test(text.slice(end, end + 4));
  return BEFORE_FIGURES.has(lower) && BEFORE_FIGURE.test(text.slice(end, end + 6));
}

/** Splits contractions and possessives off a word. */
function split(found: Token[], text: string, start: number, end: number): void {
  const word = text.slice(start, end);
  const parts = CONTRACTION.exec(word)?.groups;
  const stem = parts?.stem?.length ?? PAIR.exec(word)?.[0].length;
  if (stem === undefined) push(found, text, start, end);
  else {
    push(found, text, start, start + stem);
    push(found, text, start + stem, end);
  }
}
