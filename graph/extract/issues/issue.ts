/**
 * Issues
 * ======
 *
 * What a stance can be about when it is not an actor: "a 30-day ceasefire", "territorial concessions".
 */

import type { Mention } from "../mention.ts";
import type { Clause } from "../syntax/clause.ts";
import { HEADS, isThing, OPINIONS, PLAIN } from "./words.ts";

/** In words. */
const LONGEST_COMPLEMENT = 6;

export interface IssueMention {
  name: string;
  start: number;
  end: number;
}

/**
 * The issue that a noun phrase names, if it names one: its noun, what narrows it down, and a short complement.
 *
 * @param anything of whatever kind, where a verb leaves no doubt that it is one: "condemned the raid on the village"
 */
export function issueOf(clause: Clause, noun: number, anything = false): IssueMention | undefined {
  const unit = clause.unit(noun);
  if (unit.pos !== "NOUN" && unit.pos !== "PROPN") return undefined;
  const [named] = unit.mentions;
  if (named) return ofName(named);
  if (!(HEADS.has(unit.lemma) || (anything && isThing(unit.lemma)))) return undefined;
  const before = clause
    .children(noun, "amod", "compound", "nummod", "nmod:poss")
    .filter((child) => child < noun && !OPINIONS.has(clause.unit(child).lower))
    .filter((child) => clause.unit(child).tag !== "PRP$");
  const after = complements(clause, noun);
  if (before.length === 0 && after.length === 0 && !PLAIN.has(unit.lemma)) return undefined;
  const first = Math.min(unit.from, ...before.map((child) => clause.extent(child).from));
  // A gap is a modifier left out: the name then begins after it.
  const from =
    before.length > 0 && contiguous(clause, first, unit.from, noun) ? first : lastBlock(clause, noun, before);
  const to = Math.max(unit.to, ...after.map((range) => range.to));
  const [start, end] = [clause.words[from]?.start ?? 0, clause.words[to - 1]?.end ?? 0];
  const name = clause.words
    .slice(from, to)
    .map((word, i) => (i > 0 && word.start > (clause.words[from + i - 1]?.end ?? 0) ? ` ${word.text}` : word.text))
    .join("")
    .replace(/[“”"]/g, "")
    .replace(/^(?:the|a|an|its|their|his|her|any|this|that)\s+/i, "");
  return { name, start, end };
}

/** "Resolution 1701", "the Good Friday Agreement": a name, but nobody's. */
function ofName({ actor, name, start, end }: Mention): IssueMention | undefined {
  const isIssue = !actor && name.split(" ").some((word) => HEADS.has(word.toLowerCase()));
  return isIssue ? { name, start, end } : undefined;
}

const NARROWING = new Set("on of for to in against with across between into".split(" "));

/** The first short phrase or infinitive behind a noun that narrows it down: "on Iran", "to end the war". */
function complements(clause: Clause, noun: number): { from: number; to: number }[] {
  const phrases = clause.children(noun, "nmod").filter((child) => NARROWING.has(clause.preposition(child)));
  const purposes = clause.children(noun, "acl").filter((child) => clause.isInfinitive(child));
  return [...phrases, ...purposes]
    .filter((child) => child > noun)
    .sort((a, b) => a - b)
    .map((child) => complement(clause, child))
    .filter(({ from, to }) => to - from <= LONGEST_COMPLEMENT)
    .slice(0, 1);
}

/** What narrows a noun down; without what narrows that down in turn where it would be long. */
function complement(clause: Clause, phrase: number): { from: number; to: number } {
  const whole = clause.extent(phrase);
  const isSimple = clause.children(phrase, "conj").length === 0;
  if (isSimple && whole.to - whole.from <= LONGEST_COMPLEMENT) return whole;
  const [object = phrase] = clause.unit(phrase).pos === "VERB" ? clause.children(phrase, "obj") : [];
  return { from: whole.from, to: clause.unit(object).to };
}

function contiguous(clause: Clause, from: number, to: number, noun: number): boolean {
  return !clause.units.some((unit, i) => i < noun && unit.from >= from && unit.to <= to && OPINIONS.has(unit.lower));
}

function lastBlock(clause: Clause, noun: number, before: readonly number[]): number {
  let { from } = clause.unit(noun);
  for (const child of [...before].sort((a, b) => b - a)) {
    const extent = clause.extent(child);
    if (extent.to !== from) break;
    from = extent.from;
  }
  return from;
}
