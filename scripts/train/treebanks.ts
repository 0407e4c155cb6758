import { existsSync } from "node:fs";
import { join as path } from "node:path";
import { type GoldSentence, readTreebank } from "./conllu.ts";
import { joinHyphens } from "./hyphens.ts";

/** What the model is trained from and measured on. */
export interface Treebanks {
  train: GoldSentence[];
  dev: GoldSentence[];
  test: GoldSentence[];
}

/** The treebanks are not where the trainer looks for them. */
export class NoTreebanksError extends Error {
  constructor(folder: string) {
    super(
      `No treebanks in ${folder}: the trainer needs ewt-train.conllu.gz and gum-train.conllu.gz there, with -dev and -test beside them. ` +
        "Name another folder: npm run train -- FOLDER",
    );
    this.name = "NoTreebanksError";
  }
}

/** Reads UD_English-EWT and UD_English-GUM, hyphenated words joined. */
export function readTreebanks(folder: string): Treebanks {
  const read = (part: string) =>
    ["ewt", "gum"].flatMap((bank) => {
      const file = path(folder, `${bank}-${part}.conllu.gz`);
      if (!existsSync(file)) throw new NoTreebanksError(folder);
      return readTreebank(file).map((sentence) => ({ ...sentence, words: joinHyphens(sentence.words) }));
    });
  return { train: read("train"), dev: read("dev"), test: read("test") };
}

export function isNews({ document }: GoldSentence): boolean {
  return document.startsWith("GUM_news_");
}
