import type { GoldWord } from "./conllu.ts";

/**
 * Joins spans of words into one word each. A joined word hangs where its first word with a head outside the span
 * hangs; whatever hung on a word of a span hangs on the joined word.
 */
export function join(
  words: readonly GoldWord[],
  spans: readonly { start: number; end: number }[],
  make: (head: GoldWord, span: readonly GoldWord[]) => Pick<GoldWord, "form" | "lemma" | "pos" | "tag" | "name">,
): GoldWord[] {
  if (spans.length === 0) return [...words];
  const place = new Int32Array(words.length);
  const groups: { start: number; end: number; joined: boolean }[] = [];
  for (let at = 0, next = 0; at < words.length; ) {
    const span = spans[next];
    const joined = span?.start === at;
    const end = joined ? span.end : at + 1;
    if (joined) next++;
    place.fill(groups.length, at, end);
    groups.push({ start: at, end, joined });
    at = end;
  }
  return groups.map(({ start, end, joined }) => {
    const span = words.slice(start, end);
    const head = words[headOf(words, start, end)]!;
    return {
      ...head,
      ...(joined ? make(head, span) : {}),
      head: head.head < 0 ? -1 : place[head.head]!,
      spaceAfter: span.at(-1)!.spaceAfter,
      entity: span.map((word) => word.entity).join(""),
    };
  });
}

/** The first word of a span whose head is outside it. */
function headOf(words: readonly GoldWord[], start: number, end: number): number {
  for (let at = start; at < end; at++) if (words[at]!.head < start || words[at]!.head >= end) return at;
  throw new Error(`Words ${start} to ${end} hang in a circle: the treebank is broken there.`);
}

/** Whether a span hangs together: one word of it has a head outside, all others one inside. */
export function isConnected(words: readonly GoldWord[], start: number, end: number): boolean {
  let outside = 0;
  for (let at = start; at < end; at++) if (words[at]!.head < start || words[at]!.head >= end) outside++;
  return outside === 1;
}
