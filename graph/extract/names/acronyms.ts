/**
 * Acronyms
 * ========
 *
 * "Islamic Revolutionary Guard Corps (IRGC)" teaches what "IRGC" means in the rest of the text.
 */
import { type NameWord, textOf } from "./words.ts";

interface Named {
  sentence: number;
  from: number;
  to: number;
}

/** The names that acronyms stand for, by acronym. */
export function acronyms(
  sentences: readonly (readonly NameWord[])[],
  names: readonly Named[],
): Map<string, Named & { name: string }> {
  const found = new Map<string, Named & { name: string }>();
  for (const named of names) {
    const words = sentences[named.sentence] as NameWord[];
    const [open, short, close] = words.slice(named.to, named.to + 3).map((word) => word.text);
    if (open !== "(" || close !== ")" || !short || !/^[\p{Lu}\p{N}][\p{Lu}\p{N}&.-]{1,9}$/u.test(short)) continue;
    const name = textOf(words, named.from, named.to);
    if (isShortFor(short, name)) found.set(short, { ...named, name });
  }
  return found;
}

/** Whether the acronym's letters begin words of the name, in order. */
function isShortFor(short: string, name: string): boolean {
  const letters = short.replace(/[^\p{L}]/gu, "").toLowerCase();
  const initials = name
    .split(/[\s-]+/)
    .map((word) => word[0]?.toLowerCase() ?? "")
    .join("");
  let at = 0;
  for (const letter of letters) {
    const next = initials.indexOf(letter, at);
    if (next < 0) return letter === letters.at(-1) && at >= letters.length - 1 && letters.length > 2;
    at = next + 1;
  }
  return letters.length > 1;
}
