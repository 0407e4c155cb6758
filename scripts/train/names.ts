import type { GoldWord } from "./conllu.ts";
import { isConnected, join } from "./join.ts";

/** Days and months are proper nouns, but nobody's names. */
const TIME =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.?)$/i;

export interface Span {
  start: number;
  end: number;
}

/**
 * The names of a sentence, with the titles before and the "of …" behind them: "U.S. Secretary of State Marco Rubio". Where it
 * is open how much belongs to a name, chance decides, so that a parser meets both.
 */
export function nameSpans(words: readonly GoldWord[], random: () => number): Span[] {
  const spans: Span[] = [];
  for (let at = 0; at < words.length; ) {
    const span = isName(words[at]!) ? nameFrom(words, at, spans.at(-1)?.end ?? 0, random) : undefined;
    if (span) spans.push(span);
    at = span?.end ?? at + 1;
  }
  return spans;
}

/** Collapses every name into one unit, as reading does before it parses. */
export function collapseNames(words: readonly GoldWord[], spans: readonly Span[]): GoldWord[] {
  return join(words, spans, (head, span) => ({ ...nameOf(span), tag: head.tag === "NNPS" ? "NNPS" : "NNP" }));
}

function nameOf(span: readonly GoldWord[]): Pick<GoldWord, "form" | "lemma" | "pos" | "name"> {
  const form = span.map((word) => word.form).join(" ");
  return { form, lemma: form, pos: "PROPN", name: true };
}

/**
 * Collapses lists of names, each without anything of its own, into one unit: "Italy, France and Germany".
 * Undefined where there is none.
 */
export function collapseLists(words: readonly GoldWord[]): GoldWord[] | undefined {
  const spans: Span[] = [];
  for (let at = 0; at < words.length; at++) {
    if (!words[at]!.name) continue;
    let end = at + 1;
    for (let next = end; next < words.length; next++) {
      const word = words[next]!;
      if (word.name && word.relation === "conj" && word.head === at) end = next + 1;
      else if (!/^(?:,|and|&)$/.test(word.form)) break;
    }
    if (end === at + 1 || !isConnected(words, at, end)) continue;
    spans.push({ start: at, end });
    at = end - 1;
  }
  if (spans.length === 0) return undefined;
  return join(words, spans, (_, span) => ({ ...nameOf(span), tag: "NNPS" }));
}

function isName(word: GoldWord): boolean {
  return (word.pos === "PROPN" || word.tag === "NNP" || word.tag === "NNPS") && !TIME.test(word.form);
}

/** The longest connected run of name words from `start`, with "of …" behind and titles in front of it. */
function nameFrom(words: readonly GoldWord[], start: number, free: number, random: () => number): Span {
  let end = start + 1;
  while (end < words.length && isName(words[end]!)) end++;
  while (!isConnected(words, start, end)) end--;
  if (random() < 0.7) end = ofPhrase(words, start, end);
  let first = start;
  const lower = random() < 0.7;
  while (first > free && isTitle(words, first - 1, first, end, lower)) first--;
  return isConnected(words, first, end) ? { start: first, end } : { start, end };
}

/** Where a name ends if "of (the) Name" that hangs in it is taken along. */
function ofPhrase(words: readonly GoldWord[], start: number, end: number): number {
  if (words[end]?.form !== "of") return end;
  let next = end + 1;
  if (words[next]?.form.toLowerCase() === "the") next++;
  let last = next;
  while (last < words.length && isName(words[last]!)) last++;
  while (last > next && !isConnected(words, start, last)) last--;
  return last > next ? last : end;
}

/** Whether a word in front of a name is part of its title: "French", "president". */
function isTitle(words: readonly GoldWord[], at: number, start: number, end: number, lower: boolean): boolean {
  const { head, relation, pos, form } = words[at]!;
  if (head < start || head >= end || !["ADJ", "NOUN"].includes(pos)) return false;
  if (!["amod", "compound", "nmod:desc", "flat"].includes(relation)) return false;
  return /^\p{Lu}/u.test(form) || (lower && relation !== "amod");
}
