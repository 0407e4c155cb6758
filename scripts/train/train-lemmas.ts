import { plain } from "../../graph/extract/text/atoms.ts";
import {
  applyRules,
  endingRule,
  keepsCapital,
  LONGEST_ENDING,
  type Rule,
  rulesKey,
} from "../../graph/extract/text/lemma.ts";
import type { GoldWord } from "./conllu.ts";
import { irregularForms, isIrregular, regularGerund, regularPast, regularPlural } from "./inflections.ts";

export type Rules = Map<string, Map<string, Rule>>;

/** Classes that have lemmas worth learning; figures and signs are their own. */
const CLASSES = new Set("ADJ ADP ADV AUX CCONJ DET INTJ NOUN PART PRON PROPN SCONJ VERB".split(" "));
/** Halves of words, foreign words, addresses. */
const ODD_TAGS = new Set(["GW", "FW", "AFX", "ADD"]);

/** Form -> lemma -> how often. */
type Counts = Map<string, Map<string, number>>;

/** Learns how forms become lemmas, for each class and for each class and tag. */
export function trainLemmas(words: readonly GoldWord[]): { rules: Rules; capitals: Set<string> } {
  const learnable = words.filter(({ pos, tag, lemma }) => CLASSES.has(pos) && !ODD_TAGS.has(tag) && lemma !== "_");
  const counts = new Map<string, Counts>();
  for (const { form, lemma, pos, tag } of learnable) {
    for (const key of [rulesKey(pos), rulesKey(pos, tag)]) {
      count(
        getOr(counts, key, (): Counts => new Map()),
        plain(form).toLowerCase(),
        lemma.toLowerCase(),
        1,
      );
    }
  }
  inflect(counts);
  const rules: Rules = new Map();
  for (const [key, forms] of [...counts].sort(([a], [b]) => (a < b ? -1 : 1))) {
    rules.set(key, learnRules(new Map([...forms].map(([form, lemmas]) => [form, most(lemmas)]))));
  }
  return { rules, capitals: capitals(learnable) };
}

/** Adds the forms of known verbs and nouns that the treebanks happen not to have. */
function inflect(counts: Map<string, Counts>): void {
  const lemmas = (key: string) =>
    new Set([...(counts.get(key)?.values() ?? [])].map(most).filter((lemma) => /^[a-z]{3,}$/.test(lemma)));
  const add = (tag: string, form: string, lemma: string) => {
    const pos = tag.startsWith("V") ? "VERB" : "NOUN";
    for (const key of [rulesKey(pos), rulesKey(pos, tag)]) {
      const forms = getOr(counts, key, (): Counts => new Map());
      if (!forms.has(form)) count(forms, form, lemma, 1);
    }
  };
  for (const tag of ["VBD", "VBN"] as const) {
    for (const [form, lemma] of irregularForms(tag)) {
      add(tag, form, lemma);
      // A slip in the treebanks doesn't outweigh the grammar.
      count(counts.get(rulesKey("VERB", tag))!, form, lemma, 3);
    }
  }
  for (const lemma of lemmas("VERB")) {
    add("VBG", regularGerund(lemma), lemma);
    add("VBZ", regularPlural(lemma), lemma);
    if (isIrregular(lemma)) continue;
    add("VBD", regularPast(lemma), lemma);
    add("VBN", regularPast(lemma), lemma);
  }
  for (const lemma of lemmas("NOUN NN")) add("NNS", regularPlural(lemma), lemma);
}

/** From short endings to long ones, keeps an ending's rule where it mends more words than it breaks; then whole words. */
function learnRules(lemmaOf: ReadonlyMap<string, string>): Map<string, Rule> {
  const rules = new Map<string, Rule>();
  for (let length = 0; length <= LONGEST_ENDING; length++) {
    const votes: Counts = new Map();
    for (const [form, lemma] of lemmaOf) {
      if (form.length >= length) count(votes, form.slice(form.length - length), ruleText(form, lemma), 1);
    }
    for (const [ending, counts] of votes) {
      const rule = most(counts);
      const before = endingRule(rules, ending, length - 1);
      const inherited = before === undefined ? "0|" : `${before.drop}|${before.add}`;
      if (rule !== inherited && counts.get(rule)! - (counts.get(inherited) ?? 0) >= 2)
        rules.set(ending, parseRule(rule));
    }
  }
  for (const [form, lemma] of lemmaOf) {
    if (applyRules(rules, form) !== lemma) rules.set(`^${form}`, parseRule(ruleText(form, lemma)));
  }
  return rules;
}

function ruleText(form: string, lemma: string): string {
  let same = 0;
  while (same < form.length && same < lemma.length && form[same] === lemma[same]) same++;
  return `${form.length - same}|${lemma.slice(same)}`;
}

function parseRule(text: string): Rule {
  const bar = text.indexOf("|");
  return { drop: Number(text.slice(0, bar)), add: text.slice(bar + 1) };
}

/** Lemmas, in lower case, of words that keep their capital though they are no names: "european", "i". */
function capitals(words: readonly GoldWord[]): Set<string> {
  const balance = new Map<string, number>();
  for (const { form, lemma, pos, tag } of words) {
    const lower = lemma.toLowerCase();
    if (keepsCapital(pos, tag) || form.toLowerCase() === form) continue;
    balance.set(lower, (balance.get(lower) ?? 0) + (lemma === lower ? -1 : 1));
  }
  const kept = [...balance].filter(([, count]) => count > 0).map(([lemma]) => lemma);
  return new Set(kept.sort());
}

function count(counts: Counts, key: string, value: string, by: number): void {
  const values = getOr(counts, key, () => new Map<string, number>());
  values.set(value, (values.get(value) ?? 0) + by);
}

function most(counts: ReadonlyMap<string, number>): string {
  return [...counts].reduce((a, b) => (b[1] > a[1] || (b[1] === a[1] && b[0] < a[0]) ? b : a))[0];
}

function getOr<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const value = map.get(key) ?? make();
  map.set(key, value);
  return value;
}
