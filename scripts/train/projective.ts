import type { GoldWord } from "./conllu.ts";

/** Lifts arcs that cross others to the head's head until none crosses: an arc-eager parser can build no others. */
export function projectivize(words: readonly GoldWord[]): GoldWord[] {
  const lifted = words.map((word) => ({ ...word }));
  for (;;) {
    const crossing = shortestCrossing(lifted);
    if (crossing < 0) return lifted;
    lifted[crossing]!.head = lifted[lifted[crossing]!.head]!.head;
  }
}

/** The word with the shortest non-projective arc: one with a word under it that does not hang under its head. */
function shortestCrossing(words: readonly GoldWord[]): number {
  let found = -1;
  let shortest = Number.POSITIVE_INFINITY;
  for (let at = 0; at < words.length; at++) {
    const head = words[at]!.head;
    const length = Math.abs(head - at);
    if (head < 0 || length >= shortest) continue;
    for (let between = Math.min(at, head) + 1; between < Math.max(at, head); between++) {
      if (hangsUnder(words, between, head)) continue;
      found = at;
      shortest = length;
      break;
    }
  }
  return found;
}

function hangsUnder(words: readonly GoldWord[], word: number, head: number): boolean {
  for (let at = word; at >= 0; at = words[at]!.head) if (at === head) return true;
  return false;
}
