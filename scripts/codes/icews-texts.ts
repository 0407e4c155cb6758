/**
 * ICEWS event texts
 * =================
 *
 * ICEWS and the benchmarks made from it name a code by its words: "Criticize or denounce". Most words are those of the CAMEO table; here are
 * those that aren't.
 */
import { readTsv } from "../lexicon/tables.ts";

/** The lines of the table: words in lower case, code. */
export function icewsTextLines(folder: string): string[] {
  const labels = new Map(readTsv(folder, "cameo-edge-map.tsv").map((row) => [row("name").toLowerCase(), row("cameo")]));
  return readTsv(folder, "icews-text-to-cameo.tsv")
    .map((row) => [row("event_text_normalised"), row("cameo")] as const)
    .filter(([text, code]) => labels.get(text) !== code)
    .map((cells) => cells.join("\t"));
}
