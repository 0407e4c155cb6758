/**
 * Actors without a name
 * =====================
 *
 * What a phrase such as "some 2,000 Kenyan protesters" is to be called: "Kenyan protesters", a group. Its noun must be one that acts;
 * how many there are, and what is thought of them, is no part of the name.
 */

import { type ActingNoun, actingNoun } from "../../lexicon/acting-nouns.ts";
import { isOfficeHead } from "../../lexicon/titles.ts";
import type { ActorType } from "../../schema.ts";
import type { Clause, Word } from "../syntax/clause.ts";

export interface Unnamed {
  name: string;
  type: ActorType;
  /** ISO 3166-1 alpha-3, where the phrase tells it: "Kenyan protesters", "protesters in Nairobi". */
  country?: string;
  /** Belongs to a state, and so to the one spoken of where the phrase doesn't tell: "the government", "police". */
  state: boolean;
  /** Only a noun, as in "the court": may take up an actor spoken of before. */
  bare: boolean;
  /** Too little to be told apart from others: "the man", "a group". */
  weak: boolean;
}

/** Longer descriptions are cut down to what stands next to the noun. */
const LONGEST = 5;

/** Said of actors by whoever speaks, or for the moment; not part of a name. */
const PASSING = new Set(
  "some many several most few other another such same more numerous various countless angry furious brave innocent nearby alleged suspected unidentified unknown current new so-called own very least further additional fellow certain same first second third last next".split(
    " ",
  ),
);

/** The actor that a phrase describes by its noun, if the noun acts. */
export function unnamed(clause: Clause, noun: number): Unnamed | undefined {
  const unit = clause.unit(noun);
  const plural = /S$/.test(unit.tag);
  const acting = actingNoun(unit.lemma, plural) ?? officeOf(unit.lemma, plural);
  if (!acting || unit.mentions.length > 0) return undefined;
  const before = modifiers(clause, noun);
  const after = complement(clause, noun);
  const narrowed = before.length > 0 || after !== undefined || unit.to - unit.from > 1;
  const words = [
    ...before.flatMap(({ from, to }) => clause.words.slice(from, to)),
    ...clause.words.slice(unit.from, unit.to),
  ];
  const name = [...words, ...(after ? clause.words.slice(after.from, after.to) : [])];
  const country = [...before, ...(after ? [after] : [])].map((range) => countryIn(clause, range)).find(Boolean);
  return {
    name: textOf(name, isNamedAt(clause, name[0])),
    type: acting.type,
    // One of a country's people may be anybody: no country, so that two of them aren't taken for one.
    ...(country && acting.type !== "role" && { country }),
    state: acting.state,
    bare: !narrowed,
    weak: acting.weak && !narrowed,
  };
}

/** "The president", "a chief justice": a role, of whoever it is. */
function officeOf(noun: string, plural: boolean): ActingNoun | undefined {
  if (!isOfficeHead(noun)) return undefined;
  return {
    type: plural ? "group" : "role",
    weak: /^(?:chief|head|chair|boss|manager|member|officer|executive)$/.test(noun),
    state: false,
  };
}

interface Range {
  from: number;
  to: number;
}

/** What stands before the noun and narrows it down, nearest last: "Kenyan opposition", "human rights". */
function modifiers(clause: Clause, noun: number): Range[] {
  const ranges = clause
    .children(noun, "amod", "compound", "nmod:poss", "nmod:desc")
    .filter((child) => child < noun && !PASSING.has(clause.unit(child).lower) && clause.unit(child).tag !== "PRP$")
    .map((child) => clause.extent(child))
    .map(({ from, to }) => ({ from: withoutArticle(clause.words, from), to }))
    .sort((a, b) => a.from - b.from);
  while (length(ranges) > LONGEST) ranges.shift();
  return ranges;
}

/** A short "in Cuba", "of Taiwan", "from the Gaza Strip" behind the noun that holds a name. */
function complement(clause: Clause, noun: number): Range | undefined {
  const { to } = clause.unit(noun);
  for (const child of clause.children(noun, "nmod")) {
    if (!/^(?:in|of|from|at|for)$/.test(clause.preposition(child)) || clause.unit(child).mentions.length === 0)
      continue;
    // Without what is coordinated with it: "protesters in Cuba and Bolivia" are two lots of protesters.
    const range = { from: clause.extent(child).from, to: clause.unit(child).to };
    if (range.from === to && range.to - range.from <= LONGEST) return range;
  }
  return undefined;
}

function withoutArticle(words: readonly Word[], from: number): number {
  return /^(?:the|a|an|his|her|its|their|our|my|your)$/i.test(words[from]?.text ?? "") ? from + 1 : from;
}

function length(ranges: readonly Range[]): number {
  return ranges.reduce((total, { from, to }) => total + to - from, 0);
}

function countryIn(clause: Clause, { from, to }: Range): string | undefined {
  return clause.units
    .filter((unit) => unit.from >= from && unit.to <= to)
    .flatMap(({ mentions }) => mentions)
    .map(({ type, country }) => (type === "country" || type === "place" ? country : undefined))
    .find(Boolean);
}

function isNamedAt({ units, words }: Clause, word: Word | undefined): boolean {
  return units.some(({ from, to, mentions }) => mentions.length > 0 && word && words.slice(from, to).includes(word));
}

/** Words with the spaces that the text has between them, without a sentence's capital: one that is no name's. */
function textOf(words: readonly Word[], isNamed: boolean): string {
  const text = words.map((word, i) => (i > 0 && word.start > (words[i - 1] as Word).end ? ` ${word.text}` : word.text));
  const [first] = words;
  const isCapitalised =
    first &&
    /^(?:NOUN|ADJ|VERB)$/.test(first.pos) &&
    /^\p{Lu}\p{Ll}+$/u.test(first.text) &&
    !/\p{Lu}/u.test(first.lemma);
  return (isCapitalised && !isNamed ? [first.text.toLowerCase(), ...text.slice(1)] : text).join("");
}
