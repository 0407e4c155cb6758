/**
 * Mended tags
 * ===========
 *
 * Words whose class their neighbours leave no doubt of, whatever a tagger makes of them: it reads five words at a time, and the rare
 * ones by their looks.
 */

import { actingNoun } from "../../lexicon/acting-nouns.ts";
import { isKnownVerb } from "../frames/known-verbs.ts";
import type { Word } from "./clause.ts";

const NOUNS_IN_LY = new Set(
  "ally family supply reply rally assembly monopoly anomaly bully folly tally fly ply jelly belly gully lily italy july sully".split(
    " ",
  ),
);
const ADJECTIVES = new Set("guilty".split(" "));
/** People by their name, but as likely what somebody does: "guards", "hosts". */
const DOING = new Set(
  "guard pilot doctor nurse judge author champion coach staff man crowd force fan report group front elder marine".split(
    " ",
  ),
);
/** Verbs after which "that" opens what somebody is to do, its verb bare: "demanded that the minister resign". */
const DEMANDING = new Set("demand insist urge recommend propose request require ask suggest".split(" "));

/** The words of a sentence, with what can't be mended left as it is. */
export function mendTags(words: readonly Word[]): Word[] {
  const mended = words.map((word, at) => mend(word, words[at - 1], words[at + 1]));
  for (const [at, { lemma }] of mended.entries()) if (DEMANDING.has(lemma)) mendDemand(mended, at);
  return mended;
}

function mend(word: Word, before: Word | undefined, after: Word | undefined): Word {
  const { text, pos } = word;
  if (isAdverb(text) && /^(?:NOUN|ADJ|VERB)$/.test(pos) && after?.pos === "VERB") return as(word, "ADV", "RB", text);
  if (pos === "ADV" && NOUNS_IN_LY.has(text)) return as(word, "NOUN", "NN", text);
  if (ADJECTIVES.has(text) && pos !== "ADJ") return as(word, "ADJ", "JJ", text);
  if (isPeople(word, before, after)) return as(word, "NOUN", "NNS", text.slice(0, -1));
  return asVerb(word, before, after) ?? word;
}

/** "Syrian refugees fled", "Ivory Coast rebels on Friday": people, not what somebody does. */
function isPeople({ text, tag }: Word, before: Word | undefined, after: Word | undefined): boolean {
  const singular = text.slice(0, -1);
  if (tag !== "VBZ" || !before || !/^(?:ADJ|DET|NUM|PROPN)$/.test(before.pos)) return false;
  if (DOING.has(singular) || actingNoun(singular, true) === undefined) return false;
  return /^(?:ADP|ADV|VERB|AUX|PUNCT|SCONJ|CCONJ)$/.test(after?.pos ?? "PUNCT");
}

/** "Palestinians blamed Israel", "The Palestinians reject it": what follows a plural and has an object is a verb. */
function asVerb(word: Word, before: Word | undefined, after: Word | undefined): Word | undefined {
  const { text, pos } = word;
  if (!/^(?:ADJ|NOUN)$/.test(pos) || !/^NNP?S?$/.test(before?.tag ?? "") || !after) return undefined;
  const isPlural = /s$/.test(before?.text ?? "");
  if (!isPlural || !(/^(?:DET|PRON|PROPN)$/.test(after.pos) || after.tag === "VBN" || after.tag === "PRP$"))
    return undefined;
  if (isKnownVerb(text)) return as(word, "VERB", "VBP", text);
  const base = [text.slice(0, -2), text.slice(0, -1)].find((stem) => /ed$/.test(text) && isKnownVerb(stem));
  return base === undefined ? undefined : as(word, "VERB", "VBD", base);
}

/** "sharply", and not "family". */
function isAdverb(text: string): boolean {
  return /^[a-z]{3,}ly$/.test(text) && !NOUNS_IN_LY.has(text);
}

/** Finds the verb that a demand lost: the first known verb behind the name or noun that is its subject. */
function mendDemand(words: Word[], demand: number): void {
  const from = words[demand + 1]?.text === "that" ? demand + 2 : demand + 1;
  if (words[from - 1]?.text !== "that") return;
  for (let at = from; at < words.length; at++) {
    const word = words[at] as Word;
    if (/^(?:VERB|AUX|PUNCT)$/.test(word.pos)) return;
    const subject = words[at - 1];
    if (at === from || !subject || !/^(?:NOUN|PROPN|PRON)$/.test(subject.pos)) continue;
    if (/^[a-z]+$/.test(word.text) && isKnownVerb(word.text)) {
      words[at] = as(word, "VERB", "VB", word.text);
      return;
    }
  }
}

function as(word: Word, pos: Word["pos"], tag: string, lemma: string): Word {
  return { ...word, pos, tag, lemma };
}
