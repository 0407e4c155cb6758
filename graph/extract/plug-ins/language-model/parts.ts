/**
 * Parts of an article
 * ===================
 *
 * What is too long for one request is read in parts: as many paragraphs as fit, or sentences of a paragraph that alone is too long.
 */
import { sentences } from "../../text/index.ts";
import type { Stretch } from "../folded-text.ts";

/** Characters that make a token, on the safe side: English news has four, names of people and places fewer. */
const CHARACTERS_A_TOKEN = 3;

/** How many tokens a text may make, at most, as far as can be said without the model's own tokenizer. */
export function tokensIn(text: string): number {
  return Math.ceil(text.length / CHARACTERS_A_TOKEN);
}

interface Piece extends Stretch {
  paragraph: number;
}

/**
 * A text in parts of at most so many tokens. Together they cover every sentence, none overlaps another, and none cuts a sentence in two.
 *
 * @example
 *
 * ```ts
 * parts("They met.\n\nThey spoke.", 5); // [{ start: 0, end: 9 }, { start: 11, end: 22 }]
 * ```
 */
export function parts(text: string, tokens: number): Stretch[] {
  const longest = tokens * CHARACTERS_A_TOKEN;
  const found: Stretch[] = [];
  for (const paragraph of paragraphs(text)) {
    const [start, end] = [paragraph[0]?.start ?? 0, paragraph.at(-1)?.end ?? 0];
    const pieces = end - start > longest ? paragraph : [{ start, end }];
    for (const piece of pieces) {
      const last = found.at(-1);
      if (last && piece.end - last.start <= longest) last.end = piece.end;
      else found.push({ start: piece.start, end: piece.end });
    }
  }
  return found;
}

/** A part in two, cut between the sentences nearest to its middle; undefined where it has but one. */
export function halves(text: string, { start, end }: Stretch): [Stretch, Stretch] | undefined {
  const inside = sentences(text).filter((sentence) => sentence.start >= start && sentence.end <= end);
  const middle = (start + end) / 2;
  const after = inside.findIndex((sentence) => sentence.end >= middle);
  // The end of a sentence that is nearest to the middle; behind the last one nothing is left.
  const near = after > 0 && middle - (inside[after - 1] as Stretch).end < (inside[after] as Stretch).end - middle;
  const last = Math.min(near ? after - 1 : after, inside.length - 2);
  const [first, second] = [inside[last], inside[last + 1]];
  if (!first || !second) return undefined;
  return [
    { start, end: first.end },
    { start: second.start, end },
  ];
}

/** The sentences of each paragraph. */
function paragraphs(text: string): Piece[][] {
  const found: Piece[][] = [];
  for (const { start, end, paragraph } of sentences(text)) {
    if (found.at(-1)?.[0]?.paragraph === paragraph) found.at(-1)?.push({ start, end, paragraph });
    else found.push([{ start, end, paragraph }]);
  }
  return found;
}
