/**
 * Speed
 * =====
 *
 * Words a second on one long text: articles after one another, to 100 kB and to 1 MB. What is linear in length keeps
 * its pace.
 */
import type { Extractor } from "../../graph/extract/index.ts";

export interface Pace {
  characters: number;
  words: number;
  seconds: number;
  /** The process's peak so far, in MB. */
  memory: number;
}

/** Texts after one another, over and over, cut at `length` characters. */
export function longText(texts: readonly string[], length: number): string {
  const round = texts.join("\n\n");
  return `${round}\n\n`.repeat(Math.ceil(length / (round.length + 2))).slice(0, length);
}

export async function pace({ extract }: Extractor, texts: readonly string[], characters: number): Promise<Pace> {
  const text = longText(texts, characters);
  const before = performance.now();
  await extract({ text, published: "2025-05-19" });
  const seconds = (performance.now() - before) / 1000;
  return { characters, words: text.split(/\s+/).length, seconds, memory: process.resourceUsage().maxRSS / 1024 };
}

export const formatPace = ({ characters, words, seconds, memory }: Pace): string =>
  `${(characters / 1e6).toFixed(1)} MB in one text: ${Math.round(words / seconds)} words/s, ${seconds.toFixed(1)} s, peak memory so far ${Math.round(memory)} MB`;
