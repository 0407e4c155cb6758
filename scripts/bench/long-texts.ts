/**
 * Long texts
 * ==========
 *
 * The sample articles over and over, as one text of any length; all in one line where that is what is asked.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseFrontMatter } from "../input/front-matter.ts";

const SAMPLE = join(import.meta.dirname, "../sample");

/** So many characters of text. */
export function longText(characters: number): string {
  const names = readdirSync(SAMPLE).filter((name) => name.endsWith(".txt"));
  const round = names
    .toSorted()
    .map((name) => parseFrontMatter(readFileSync(join(SAMPLE, name), "utf8"), name).text.trim())
    .join("\n\n");
  return `${round}\n\n`.repeat(Math.ceil(characters / (round.length + 2))).slice(0, characters);
}

/** So many characters of text without a line break. */
export function longLine(characters: number): string {
  return longText(characters).replace(/\s/g, " ");
}

/** So many characters in which everybody is named for the first time. */
export function crowd(characters: number): string {
  const sentences: string[] = [];
  for (let length = 0, at = 0; length < characters; at += 2) {
    const sentence = `Anna ${surname(at)} met Peter ${surname(at + 1)} on Monday. He criticised the government of Germany. `;
    sentences.push(sentence);
    length += sentence.length;
  }
  return sentences.join("").slice(0, characters);
}

/** A surname of its own for each number: "Bakov", "Cakov". */
function surname(number: number): string {
  const letters = [...String(number)].map((digit) => "bcdfgklmnp"[Number(digit)]).join("a");
  return `${letters[0]?.toUpperCase()}${letters.slice(1)}akov`;
}

/** As people count them. */
export function wordsIn(text: string): number {
  return text.match(/\S+/g)?.length ?? 0;
}
