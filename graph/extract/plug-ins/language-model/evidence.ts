/**
 * Evidence for a claim
 * ====================
 *
 * The sentence that a claim quotes, found in the article, and in it the words that the claim is about. A quote that isn't there, or that could be
 * two different sentences, is none.
 */
import type { FoldedText, Stretch } from "../folded-text.ts";

/** A quote of more sentences says too much to prove one thing. */
const MOST_SENTENCES = 3;

/** Why a claim can't be kept. */
export class Unfounded {
  readonly reason: string;

  constructor(reason: string) {
    this.reason = reason;
  }
}

/**
 * The whole sentences of which a quote is part.
 *
 * @param words what else the claim says to stand in the quote: tells apart sentences that have the same quote
 * @param part where the model was shown the quote
 */
export function quoted(
  quote: string,
  words: readonly string[],
  { text, folded, sentences, part }: { text: string; folded: FoldedText; sentences: readonly Stretch[]; part: Stretch },
): Stretch | Unfounded {
  const places = folded.find(quote, part.start, part.end);
  if (places.length === 0) return new Unfounded("the quote is not in the article");
  const whole = places.map((place) => sentencesAt(sentences, place)).filter((found) => found !== undefined);
  const short = whole.filter(({ count }) => count <= MOST_SENTENCES);
  if (short.length === 0) return new Unfounded(`the quote is longer than ${MOST_SENTENCES} sentences`);
  const fitting = short.filter(({ start, end }) => words.every((one) => folded.find(one, start, end).length > 0));
  const kept = fitting.length > 0 ? fitting : short;
  const { start, end } = kept[0] as Stretch;
  // The same sentence twice says the same twice.
  if (kept.some((other) => text.slice(other.start, other.end) !== text.slice(start, end)))
    return new Unfounded("the quote could be one of several sentences");
  return { start, end };
}

/** The sentences that a stretch of text reaches into. */
function sentencesAt(
  sentences: readonly Stretch[],
  { start, end }: Stretch,
): (Stretch & { count: number }) | undefined {
  let [low, high] = [0, sentences.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle] as Stretch).end <= start) low = middle + 1;
    else high = middle;
  }
  let last = low;
  while (last + 1 < sentences.length && (sentences[last + 1] as Stretch).start < end) last++;
  const first = sentences[low];
  return first && { start: first.start, end: (sentences[last] as Stretch).end, count: last - low + 1 };
}
