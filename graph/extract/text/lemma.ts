import { plain } from "./atoms.ts";
import type { Upos } from "./word.ts";

/**
 * How words of one class become lemmas: for each ending the number of letters to drop and the letters to add. `^met` is
 * the ending of the whole word. The longest ending decides.
 */
export type LemmaRules = ReadonlyMap<string, Rule>;

export interface Rule {
  drop: number;
  add: string;
}

/** Endings that the rules look at are no longer than this, whole words aside. */
export const LONGEST_ENDING = 6;

/** Applies the rule of the longest ending. */
export function applyRules(rules: LemmaRules, lower: string): string {
  const rule = rules.get(`^${lower}`) ?? endingRule(rules, lower, LONGEST_ENDING);
  return rule === undefined ? lower : lower.slice(0, lower.length - rule.drop) + rule.add;
}

/** The rule of the longest ending of at most `longest` letters. */
export function endingRule(rules: LemmaRules, lower: string, longest: number): Rule | undefined {
  for (let length = Math.min(longest, lower.length); length >= 0; length--) {
    const rule = rules.get(lower.slice(lower.length - length));
    if (rule !== undefined) return rule;
  }
  return undefined;
}

/** Which rules a word goes by: those of its class and tag, or of its class alone where the tag isn't known. */
export function rulesKey(pos: Upos, tag?: string): string {
  return tag === undefined ? pos : `${pos} ${tag}`;
}

/** How many lemmas are remembered. */
const KEPT = 50_000;

/** Looks lemmas up: "met", VERB -> "meet"; "leaders", NOUN -> "leader". */
export class Lemmatizer {
  private readonly rules: ReadonlyMap<string, LemmaRules>;
  private readonly capitals: ReadonlySet<string>;
  /** Running text repeats itself: the lemmas of forms by class. What is remembered is also one string for all its places in a text. */
  private readonly known = new Map<string, Map<string, string>>();
  private size = 0;

  /** @param capitals Words that keep a capital though they are no proper nouns: "european", "i". */
  constructor(rules: ReadonlyMap<string, LemmaRules>, capitals: ReadonlySet<string>) {
    this.rules = rules;
    this.capitals = capitals;
  }

  /** The lemma of a form; `tag` tells forms such as "found" (VBD of find, VB of found) apart. */
  lemma(form: string, pos: Upos, tag?: string): string {
    const kind = rulesKey(pos, tag);
    let known = this.known.get(kind);
    const remembered = known?.get(form);
    if (remembered !== undefined) return remembered;
    if (this.size++ >= KEPT) {
      this.known.clear();
      this.size = 0;
      known = undefined;
    }
    if (known === undefined) {
      known = new Map();
      this.known.set(kind, known);
    }
    const lemma = this.find(form, pos, tag);
    known.set(form, lemma);
    return lemma;
  }

  private find(form: string, pos: Upos, tag?: string): string {
    const rules = this.rules.get(rulesKey(pos, tag)) ?? this.rules.get(rulesKey(pos));
    const written = plain(form);
    const lower = written.toLowerCase();
    const lemma = rules === undefined ? lower : applyRules(rules, lower);
    if (keepsCapital(pos, tag)) return lower === written ? lemma : recapitalize(lemma, written);
    const capital = this.capitals.has(lemma) && (lower !== written || pos === "PRON");
    return capital ? lemma[0]!.toUpperCase() + lemma.slice(1) : lemma;
  }
}

/** Whether a word's capitals are its own, wherever it stands: names, and adjectives in names. */
export function keepsCapital(pos: Upos, tag = ""): boolean {
  return pos === "PROPN" || pos === "X" || pos === "SYM" || tag.startsWith("NNP");
}

/** Gives a lemma the capitals of the form it comes from, as far as the two agree. */
function recapitalize(lemma: string, form: string): string {
  let kept = 0;
  while (kept < lemma.length && kept < form.length && form[kept]!.toLowerCase() === lemma[kept]) kept++;
  return form.slice(0, kept) + lemma.slice(kept);
}
