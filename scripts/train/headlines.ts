import type { GoldWord } from "./conllu.ts";

/** Classes that title case leaves alone. */
const SMALL = new Set(["ADP", "AUX", "CCONJ", "DET", "PART", "PRON", "SCONJ"]);
const LONGEST = 16;

/**
 * Short sentences once more as headlines, every `step`-th: "Two Leaders Met in Rome". The treebanks have few, and without them
 * whatever has a capital looks like a name.
 */
export function headlines(sentences: readonly (readonly GoldWord[])[], step: number): GoldWord[][] {
  return sentences
    .filter((words) => words.length > 4 && words.length <= LONGEST && words.some((word) => word.pos === "VERB"))
    .filter((_, at) => at % step === 0)
    .map((words) => words.map((word, at) => (at > 0 && SMALL.has(word.pos) ? word : capitalized(word))));
}

function capitalized(word: GoldWord): GoldWord {
  return { ...word, form: word.form[0]!.toUpperCase() + word.form.slice(1) };
}
