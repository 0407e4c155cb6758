/**
 * Reading
 * =======
 *
 * A text as the rules see it: sentences, words with their classes, names, parsed clauses, and who is quoted where.
 */

import { isSaying, quotationAt, quotations } from "./discourse/speech.ts";
import type { Mention } from "./mention.ts";
import { findNames } from "./names/find.ts";
import { type FoundNames, withFound } from "./plug-ins/actor-finder/found-mentions.ts";
import { Remembered } from "./remembered.ts";
import { asCertain } from "./syntax/certain-verbs.ts";
import type { Clause, Word } from "./syntax/clause.ts";
import { mendTags } from "./syntax/mended-tags.ts";
import { parse } from "./syntax/parse.ts";
import { units } from "./syntax/units.ts";
import { type English, eachSentence, type Sentence, type Token } from "./text/index.ts";
import { expressionsIn, type TimeExpression } from "./time/expressions.ts";

export interface SentenceReading {
  readonly start: number;
  readonly end: number;
  readonly paragraph: number;
  readonly words: Word[];
  readonly mentions: Mention[];
  /** Parsed when it is asked for, and forgotten some sentences later. */
  readonly clause: Clause;
}

/** A stretch of text within quotation marks. */
interface Quotation {
  start: number;
  end: number;
  /** The verb of saying whose subject speaks it, null where there is none; undefined until somebody has looked for it. */
  sayer?: Sayer | null;
}

interface Sayer {
  sentence: number;
  verb: number;
}

export interface Reading {
  readonly text: string;
  readonly sentences: readonly SentenceReading[];
  readonly mentions: Mention[];
  readonly quotations: readonly Quotation[];
  /** How many sentences were cut, being longer than any that is parsed. */
  readonly cut: number;
}

/**
 * Reads a text as far as it can be read without knowing who is who.
 *
 * @param found names that a finder of actors found
 */
export function read(text: string, english: English, published?: string, found?: FoundNames): Reading {
  const { plain, tagged, cut } = tag(text, english);
  const times = plain.map(({ start, end }) => expressionsIn(text, start, end));
  const own = findNames(tagged, english, published);
  const mentions = (found ? withFound(own, found, tagged) : own).filter(
    // "Eastern Time" is no name.
    ({ sentence, start, end }) => !times[sentence]?.some((time) => start < time.end && time.start < end),
  );
  const bySentence: Mention[][] = plain.map(() => []);
  for (const mention of mentions) bySentence[mention.sentence]?.push(mention);
  const clauses = new Remembered((at: number) => {
    const words = tagged[at] as Word[];
    return parse(words, units(words, bySentence[at] as Mention[], times[at] as TimeExpression[]), english);
  });
  const read = plain.map(({ start, end, paragraph }, at): SentenceReading => {
    const [words, mentions] = [tagged[at] as Word[], bySentence[at] as Mention[]];
    return {
      start,
      end,
      paragraph,
      words,
      mentions,
      get clause() {
        return clauses.get(at);
      },
    };
  });
  return { text, mentions, quotations: quotations(text), sentences: read, cut };
}

/** Where the sentences of a text stand, and their words with their classes. */
function tag(text: string, english: English) {
  const plain: Omit<Sentence, "tokens" | "cut">[] = [];
  const tagged: Word[][] = [];
  let cut = 0;
  for (const { tokens, start, end, paragraph, cut: isCut } of eachSentence(text)) {
    if (isCut) cut++;
    const words = english.tag(tokens.map((token) => token.text));
    plain.push({ start, end, paragraph });
    const read = words.map(({ form, pos, tag, lemma }, at) => {
      const { start, end } = tokens[at] as Token;
      return asCertain({ text: form, start, end, pos, tag, lemma });
    });
    tagged.push(mendTags(read));
  }
  return { plain, tagged, cut };
}

/**
 * The verb of saying that a quotation comes with: in one of the sentences that it reaches into, else in the sentence before it,
 * whose speaker goes on in the same paragraph.
 */
function findSayer({ start, end }: Quotation, { sentences, quotations }: Reading): Sayer | undefined {
  const first = firstEndingAfter(sentences, start);
  for (let at = first; at < sentences.length && (sentences[at] as SentenceReading).start < end; at++) {
    const verb = saying(sentences[at] as SentenceReading, quotations);
    if (verb !== undefined) return { sentence: at, verb };
  }
  const before = sentences[first - 1];
  if (!before || before.paragraph !== sentences[first]?.paragraph) return undefined;
  const verb = saying(before, quotations);
  return verb === undefined ? undefined : { sentence: first - 1, verb };
}

function firstEndingAfter(sentences: readonly SentenceReading[], position: number): number {
  let [low, high] = [0, sentences.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle] as SentenceReading).end <= position) low = middle + 1;
    else high = middle;
  }
  return low;
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
export function sayerOf(reading: Reading, at: number): Sayer | undefined {
  const quotation = reading.quotations[quotationAt(reading.quotations, at)];
  if (!quotation) return undefined;
  if (quotation.sayer === undefined) quotation.sayer = findSayer(quotation, reading) ?? null;
  return quotation.sayer ?? undefined;
}
