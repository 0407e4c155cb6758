import type { GoldWord } from "./conllu.ts";
import { isConnected, join } from "./join.ts";

const HYPHEN = /^[-‐‑]$/;

/**
 * Undoes the treebanks' splitting at hyphens: "30", "-", "day" become "30-day", with the class of the part that heads
 * it. Names such as "Jean-Noël" stay whole that way, and sentences are shorter.
 */
export function joinHyphens(words: readonly GoldWord[]): GoldWord[] {
  const spans: { start: number; end: number }[] = [];
  for (let at = 0; at < words.length; at++) {
    let end = at + 1;
    while (
      end + 1 < words.length &&
      !words[end - 1]!.spaceAfter &&
      HYPHEN.test(words[end]!.form) &&
      !words[end]!.spaceAfter &&
      /[\p{L}\p{N}]$/u.test(words[end - 1]!.form) &&
      /^[\p{L}\p{N}]/u.test(words[end + 1]!.form)
    ) {
      end += 2;
    }
    if (end > at + 1 && isConnected(words, at, end)) spans.push({ start: at, end });
    at = end - 1;
  }
  return join(words, spans, (head, span) => ({
    form: span.map((word) => word.form).join(""),
    lemma: span.map((word) => (word === head ? word.lemma : word.form)).join(""),
    pos: head.pos,
    tag: head.tag,
    name: false,
  }));
}
