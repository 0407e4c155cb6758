import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import type { Unit, Upos } from "../../graph/extract/text/word.ts";

/** A word of a treebank. */
export interface GoldWord extends Unit {
  pos: Upos;
  lemma: string;
  /** Index of the head, -1 at the root. */
  head: number;
  relation: string;
  spaceAfter: boolean;
  /** The `Entity=` value of the last column: spans that open and close here. */
  entity: string;
}

export interface GoldSentence {
  id: string;
  /** The document: `GUM_news_nasa`, `weblog-…`. */
  document: string;
  text: string;
  words: GoldWord[];
}

/** Reads a gzipped CoNLL-U file: words only, multiword tokens and empty nodes left aside. */
export function readTreebank(path: string): GoldSentence[] {
  const sentences: GoldSentence[] = [];
  let document = "";
  let id = "";
  let text = "";
  let words: GoldWord[] = [];
  // Inside a multiword token ("don't") the parts say nothing of spaces: the token's own line does.
  let tokenEnd = 0;
  let tokenSpace = true;
  for (const line of gunzipSync(readFileSync(path)).toString("utf8").split("\n")) {
    if (line.startsWith("# newdoc id = ")) document = line.slice(14);
    else if (line.startsWith("# sent_id = ")) id = line.slice(12);
    else if (line.startsWith("# text = ")) text = line.slice(9);
    else if (line === "" && words.length > 0) {
      sentences.push({ id, document, text, words });
      words = [];
      tokenEnd = 0;
    } else if (/^\d/.test(line)) {
      const [number, form, lemma, pos, tag, , head, relation, , misc] = line.split("\t") as string[];
      const space = !/(^|\|)SpaceAfter=No/.test(misc!);
      if (number!.includes("-")) {
        tokenEnd = Number(number!.split("-")[1]);
        tokenSpace = space;
      } else if (!number!.includes(".")) {
        const place = words.length + 1;
        const spaceAfter = place < tokenEnd ? false : place === tokenEnd ? tokenSpace : space;
        const entity = /(?:^|\|)Entity=([^|]*)/.exec(misc!)?.[1] ?? "";
        words.push({
          form: form!,
          lemma: lemma!,
          pos: pos as Upos,
          tag: tag!,
          head: Number(head) - 1,
          relation: relation!,
          spaceAfter,
          entity,
          name: false,
        });
      }
    }
  }
  return sentences;
}
