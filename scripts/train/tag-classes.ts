import type { GoldWord } from "./conllu.ts";

type Sentences = readonly (readonly GoldWord[])[];

/** Both tags of a word as one class: "VERB VBD". */
export function classOf(word: { pos: string; tag: string }): string {
  return `${word.pos} ${word.tag}`;
}

/** What is seen at least `least` times, most frequent first. */
export function frequent(values: Iterable<string>, least: number): string[] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts]
    .filter(([, count]) => count >= least)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .map(([value]) => value);
}

/** The classes that the tagger chooses from. */
export function tagClasses(sentences: Sentences): string[] {
  return frequent(sentences.flat().map(classOf), 15);
}

/** Words that are frequent and (nearly) always of one class: form -> class. */
export function certainWords(
  sentences: Sentences,
  classes: readonly string[],
  least = 20,
  share = 0.998,
): Map<string, number> {
  const labelOf = new Map(classes.map((name, at) => [name, at]));
  const seen = new Map<string, Map<number, number>>();
  for (const word of sentences.flat()) {
    const label = labelOf.get(classOf(word)) ?? -1;
    const counts = seen.get(word.form) ?? new Map<number, number>();
    counts.set(label, (counts.get(label) ?? 0) + 1);
    seen.set(word.form, counts);
  }
  const certain = new Map<string, number>();
  for (const [form, counts] of seen) {
    const [label, most] = [...counts].reduce((a, b) => (b[1] > a[1] ? b : a));
    const all = [...counts.values()].reduce((a, b) => a + b);
    if (label >= 0 && all >= least && most / all >= share) certain.set(form, label);
  }
  return certain;
}
