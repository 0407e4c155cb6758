/**
 * Parsing
 * =======
 *
 * Parses the units of a sentence without what only gets in a parser's way: time expressions, and asides in brackets. Those are
 * hung onto the tree afterwards: a time onto the verb or event that it follows, or that it opens.
 */
import { Clause, type Unit, type Word } from "./clause.ts";
import { CONTACT_NOUNS, HOLDING_VERBS } from "./frames/contacts.ts";
import { STANCE_NOUNS, STANCE_RULES, TRANSPARENT_NOUNS } from "./frames/stances.ts";
import { isLocation } from "./place.ts";
import type { English } from "./text/index.ts";

const EVENTS = new Set(CONTACT_NOUNS.flatMap(({ nouns }) => nouns.split(" ")));
/** The prepositions that event, stance and transparent nouns take. */
const TAKES = new Map<string, ReadonlySet<string>>([
  ...[...TRANSPARENT_NOUNS].map((noun) => [noun, new Set(["of", "for"])] as const),
  ...[...STANCE_NOUNS].map(
    ([noun, { target }]) => [noun, new Set(target.filter((slot) => slot !== "in" && slot !== "at"))] as const,
  ),
  ...CONTACT_NOUNS.flatMap(({ nouns, partner }) =>
    nouns.split(" ").map((noun) => [noun, new Set<string>(partner)] as const),
  ),
]);
/** Verbs with a particle that take an object: "call_off". */
const PHRASAL_VERBS = new Set(
  [...HOLDING_VERBS, ...STANCE_RULES.flatMap(({ verbs }) => verbs?.split(" ") ?? [])].filter((verb) =>
    /^[^_]+_(?:off|out|down|up)$/.test(verb),
  ),
);
/** A bracket with more in it is a sentence of its own, and read as such. */
const LONGEST_ASIDE = 12;

export function parse(words: Word[], units: Unit[], english: English): Clause {
  const left = asides(units);
  const kept = units.flatMap((unit, i) => (unit.time || left.has(i) ? [] : [i]));
  const heads = units.map(() => -1);
  const relations = units.map(() => "dep");
  let root = -1;
  for (const part of split(units, kept)) {
    const tree = english.parse(
      part.map((i) => {
        const { from, pos, tag, mentions } = units[i] as Unit;
        return { form: words[from]?.text ?? "", pos, tag, name: mentions.length > 0 && pos === "PROPN" };
      }),
    );
    for (const [at, i] of part.entries()) {
      const head = tree.heads[at] ?? -1;
      heads[i] = head < 0 ? root : (part[head] as number);
      relations[i] = head < 0 && root >= 0 ? "advcl" : (tree.relations[at] ?? "dep");
      if (head < 0 && root < 0) root = i;
    }
  }
  attachParticles(units, heads, relations);
  attachNames(units, heads, relations);
  attachToNouns(units, heads, relations);
  attachToVerbs(units, heads, relations);
  attachRelatives(units, heads, relations);
  for (const [i, unit] of units.entries()) {
    if (unit.time) {
      heads[i] = left.has(i) ? root : carrier(units, i, root);
      relations[i] = "obl:unmarked";
    } else if (left.has(i)) heads[i] = root;
  }
  return new Clause(words, units, { heads, relations });
}

/** "They considered sanctions should Russia fail …": an inverted condition is parsed by itself and hung onto the main clause. */
function split(units: readonly Unit[], kept: readonly number[]): number[][] {
  const at = kept.findIndex((i, k) => {
    const [before, own, after] = [units[kept[k - 1] ?? -1], units[i], units[kept[k + 1] ?? -1]];
    return (
      own?.lower === "should" && before?.pos === "NOUN" && after !== undefined && /^(PROPN|PRON|DET)$/.test(after.pos)
    );
  });
  return at < 0 ? [[...kept]] : [kept.slice(0, at), kept.slice(at)];
}

/** "called off the talks", "ruled out a visit": the particle is the verb's, and what follows its object. */
function attachParticles(units: readonly Unit[], heads: number[], relations: string[]): void {
  for (const [i, relation] of relations.entries()) {
    const verb = i - 1;
    if (!PHRASAL_VERBS.has(`${units[verb]?.lemma}_${units[i]?.lower}`)) continue;
    // Parsers take "off the talks" for a phrase, or the bare "talks" for a verb.
    const phrase = relation === "case" ? (heads[i] as number) : heads.indexOf(verb, i + 1);
    if (phrase < i || heads[phrase] !== verb || units[phrase]?.pos !== "NOUN") continue;
    if (!/^(?:obl|xcomp)$/.test(relations[phrase] as string)) continue;
    heads[i] = verb;
    relations[i] = "compound:prt";
    relations[phrase] = "obj";
  }
}

/** "called Putin": a name right behind a verb that has no other object is the object, not what the subject is called. */
function attachNames(units: readonly Unit[], heads: number[], relations: string[]): void {
  for (const [i, relation] of relations.entries()) {
    const verb = i - 1;
    if (relation !== "xcomp" || heads[i] !== verb || units[i]?.pos !== "PROPN" || !units[i]?.mentions.length) continue;
    if (units[verb]?.pos !== "VERB" || /^(?:become|remain|stay)$/.test(units[verb]?.lemma ?? "")) continue;
    const taken = heads.some(
      (head, child) => head === verb && /^(?:obj|nsubj:pass|aux:pass)$/.test(relations[child] ?? ""),
    );
    if (!taken) relations[i] = "obj";
  }
}

/** "supports a call for a ceasefire", "considers sanctions on Moscow": what follows such a noun belongs to it, not to the verb. */
function attachToNouns(units: readonly Unit[], heads: number[], relations: string[]): void {
  for (const [i, relation] of relations.entries()) {
    if (relation !== "obl" && relation !== "nmod") continue;
    const marker = markerOf(i, heads, relations);
    const noun = marker - 1;
    if (marker < 0 || noun < 0 || heads[i] === noun || heads[noun] !== heads[i]) continue;
    const prepositions = TAKES.get(units[noun]?.lemma ?? "");
    if (!/^(NOUN|PROPN)$/.test(units[noun]?.pos ?? "") || !prepositions?.has(units[marker]?.lower ?? "")) continue;
    heads[i] = noun;
    relations[i] = "nmod";
  }
}

/** The preposition of a phrase; -1 where it has none. */
function markerOf(phrase: number, heads: readonly number[], relations: readonly string[]): number {
  return heads.findIndex((head, child) => head === phrase && relations[child] === "case");
}

/** "met in Ankara with Onal": after a place, "with" goes back to the verb. */
function attachToVerbs(units: readonly Unit[], heads: number[], relations: string[]): void {
  for (const [i, relation] of relations.entries()) {
    if (!relation.startsWith("nmod")) continue;
    const marker = markerOf(i, heads, relations);
    if (marker < 0 || units[marker]?.lower !== "with") continue;
    let above = heads[i] ?? -1;
    while (above >= 0 && units[above]?.mentions.some(isLocation) && !relations[above]?.startsWith("obl"))
      above = heads[above] ?? -1;
    if (above < 0 || !units[above]?.mentions.some(isLocation) || !relations[above]?.startsWith("obl")) continue;
    heads[i] = heads[above] as number;
    relations[i] = "obl";
  }
}

/** "the Istanbul meeting, where delegations met": a clause that opens with a relative word belongs to the noun before it. */
function attachRelatives(units: readonly Unit[], heads: number[], relations: string[]): void {
  for (const [i, unit] of units.entries()) {
    if (!/^(WP|WDT)$/.test(unit.tag) && unit.lower !== "where") continue;
    const verb = heads[i] ?? -1;
    let noun = i - 1;
    while (noun >= 0 && units[noun]?.lower === ",") noun--;
    if (verb < i || noun < 0 || !/^(NOUN|PROPN)$/.test(units[noun]?.pos ?? "") || relations[verb] === "acl:relcl")
      continue;
    if (relations[verb] !== "advcl" && relations[verb] !== "parataxis" && relations[verb] !== "ccomp") continue;
    if (isBelow(noun, verb, heads)) continue;
    heads[verb] = noun;
    relations[verb] = "acl:relcl";
  }
}

function isBelow(unit: number, above: number, heads: readonly number[]): boolean {
  for (let at = unit, steps = 0; at >= 0 && steps < heads.length; at = heads[at] ?? -1, steps++)
    if (at === above) return true;
  return false;
}

/** The unit that a time belongs to: the event it precedes as a modifier, the verb or event before it, else the verb after it. */
function carrier(units: readonly Unit[], time: number, root: number): number {
  const next = units[time + 1];
  const before = units[time - 1];
  if (
    next &&
    (before?.pos === "DET" || /[’']s$/.test(before?.lower ?? "")) &&
    /^(NOUN|ADJ|PROPN|NUM)$/.test(next.pos)
  ) {
    const noun = units.findIndex((unit, i) => i > time && EVENTS.has(unit.lemma));
    if (noun >= 0 && noun - time < 5) return noun;
  }
  for (let i = time - 1; i >= 0; i--) {
    const unit = units[i] as Unit;
    if (unit.pos === "VERB" || (EVENTS.has(unit.lemma) && unit.pos === "NOUN")) return i;
    if (/^[;:“”"]$/.test(unit.lower)) break;
  }
  const verb = units.findIndex((unit, i) => i > time && unit.pos === "VERB");
  return verb >= 0 ? verb : root;
}

/** The units within short brackets, brackets included. */
function asides(units: readonly Unit[]): Set<number> {
  const found = new Set<number>();
  for (let open = 0; open < units.length; open++) {
    if (units[open]?.lower !== "(") continue;
    const close = units.findIndex((unit, i) => i > open && unit.lower === ")");
    if (close < 0 || close - open > LONGEST_ASIDE) continue;
    for (let i = open; i <= close; i++) found.add(i);
    open = close;
  }
  return found.size < units.length ? found : new Set();
}
