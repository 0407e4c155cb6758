import type { LemmaRules, Rule } from "./lemma.ts";
import type { PackedWeights } from "./weights.ts";

/** What the module `model/english.js` holds. Tables of words are strings, so that the module is quick to load. */
export interface EnglishModel {
  /** Both tags of a word as one class: "VERB VBD". */
  tags: string[];
  /** Words that are always of one class, as lines: the class's number, then its words. */
  certain: string;
  /** The words that training met: hashes of them, ascending, as `decodeDeltas` reads them. */
  vocabulary: string;
  tagger: PackedWeights;
  relations: string[];
  parser: PackedWeights;
  /** Lemma rules as lines: "# VERB", then "drop add ending ending …" for each rule. */
  lemmas: string;
  /** Lemmas that keep a capital, separated by spaces. */
  capitals: string;
  names: PackedWeights;
}

/** `"3 the of"`: "the" and "of" are of class 3. */
export function decodeCertain(text: string): Map<string, number> {
  const certain = new Map<string, number>();
  for (const line of text.split("\n")) {
    const [label, ...words] = line.split(" ");
    for (const word of words) certain.set(word, Number(label));
  }
  return certain;
}

/** `"# NOUN\n3 y ies"`: of nouns in "ies", three letters go and "y" comes. */
export function decodeLemmas(text: string): Map<string, LemmaRules> {
  const all = new Map<string, LemmaRules>();
  let rules = new Map<string, Rule>();
  for (const line of text.split("\n")) {
    if (line.startsWith("# ")) {
      rules = new Map<string, Rule>();
      all.set(line.slice(2), rules);
    } else {
      const [drop, add, ...endings] = line.split(" ");
      const rule = { drop: Number(drop), add: add! };
      for (const ending of endings) rules.set(ending, rule);
    }
  }
  return all;
}
