/**
 * Reading
 * =======
 *
 * A text as the rules see it: sentences, words with their classes, names, parsed clauses, and who is quoted where.
 */
import type { Clause, Word } from "./clause.ts";
import type { Mention } from "./mention.ts";
import { findNames } from "./names/find.ts";
import { parse } from "./parse.ts";
import { isSaying, quotationAt, quotations } from "./speech.ts";
import { type English, sentences } from "./text/index.ts";
import { expressionsIn, type TimeExpression } from "./time/expressions.ts";
import { units } from "./units.ts";

export interface SentenceReading {
  start: number;
  end: number;
  paragraph: number;
  words: Word[];
  mentions: Mention[];
  clause: Clause;
}

/** A stretch of text within quotation marks, and the verb of saying whose subject speaks it. */
interface Quotation {
  start: number;
  end: number;
  sayer?: { sentence: number; verb: number };
}

export interface Reading {
  text: string;
  sentences: SentenceReading[];
  mentions: Mention[];
  quotations: Quotation[];
}

/** Reads a text as far as it can be read without knowing who is who. */
export function read(text: string, english: English, published?: string): Reading {
  const plain = sentences(text);
  const tagged = plain.map(({ tokens }) => {
    const words = english.tag(tokens.map((token) => token.text));
    return tokens.map((token, i): Word => {
      const { pos, tag, lemma } = words[i] as { pos: Word["pos"]; tag: string; lemma: string };
      return { text: token.text, start: token.start, end: token.end, pos, tag, lemma };
    });
  });
  const times = plain.map(({ start, end }) => expressionsIn(text, start, end));
  const mentions = findNames(tagged, english, published).filter(
    // "Eastern Time" is no name.
    ({ sentence, start, end }) => !times[sentence]?.some((time) => start < time.end && time.start < end),
  );
  const bySentence: Mention[][] = plain.map(() => []);
  for (const mention of mentions) bySentence[mention.sentence]?.push(mention);
  const read = plain.map(({ start, end, paragraph }, i): SentenceReading => {
    const words = tagged[i] as Word[];
    const own = bySentence[i] as Mention[];
    const clause = parse(words, units(words, own, times[i] as TimeExpression[]), english);
    return { start, end, paragraph, words, mentions: own, clause };
  });
  const quoted: Quotation[] = quotations(text);
  attribute(quoted, read);
  return { text, mentions, quotations: quoted, sentences: read };
}

/**
 * Gives each quotation the verb of saying that it comes with: in one of the sentences that it reaches into, else in the sentence
 * before it, whose speaker goes on in the same paragraph.
 */
function attribute(quotations: Quotation[], sentences: readonly SentenceReading[]): void {
  let first = 0;
  for (const quotation of quotations) {
    while (first < sentences.length && (sentences[first] as SentenceReading).end <= quotation.start) first++;
    for (let at = first; at < sentences.length && (sentences[at] as SentenceReading).start < quotation.end; at++) {
      const verb = saying(sentences[at] as SentenceReading, quotations);
      if (verb === undefined) continue;
      quotation.sayer = { sentence: at, verb };
      break;
    }
    const before = sentences[first - 1];
    if (quotation.sayer || !before || before.paragraph !== sentences[first]?.paragraph) continue;
    const verb = saying(before, quotations);
    if (verb !== undefined) quotation.sayer = { sentence: first - 1, verb };
  }
}

/** The first verb of saying in a sentence that stands outside quotations and has a subject. */
function saying({ clause }: SentenceReading, quotations: readonly Quotation[]): number | undefined {
  const verb = clause.units.findIndex(
    (unit, i) =>
      isSaying(clause, i) &&
      quotationAt(quotations, clause.words[unit.from]?.start ?? 0) < 0 &&
      clause.agents(i).length > 0,
  );
  return verb < 0 ? undefined : verb;
}

/** The verb of saying whose subject speaks the quotation at a position, and the sentence that has it. */
export function sayerOf({ quotations }: Reading, at: number): Quotation["sayer"] {
  return quotations[quotationAt(quotations, at)]?.sayer;
}
