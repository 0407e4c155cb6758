/**
 * Parsing
 * =======
 *
 * Parses the units of a sentence without what only gets in a parser's way: time expressions, and asides in brackets. Those are
 * hung onto the tree afterwards: a time onto the verb or event that it follows, or that it opens.
 */

import type { English } from "../text/index.ts";
import { Clause, type Unit, type Word } from "./clause.ts";
import { mend } from "./mending/mend.ts";
import { carrierOf } from "./mending/times.ts";

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
  root = verbOfName(units, heads, relations, root);
  const draft = { units, heads, relations };
  mend(draft);
  for (const [i, unit] of units.entries()) {
    if (unit.time) {
      heads[i] = left.has(i) ? root : carrierOf(draft, words, i, root);
      relations[i] = "obl:unmarked";
    } else if (left.has(i)) heads[i] = root;
  }
  return new Clause(words, units, { heads, relations });
}

/** "Khodorkovsky, a former tycoon, called for sanctions": parsers may take the verb for a participle and the name for all there is. */
function verbOfName(units: readonly Unit[], heads: number[], relations: string[], root: number): number {
  if (units[root]?.pos !== "PROPN") return root;
  const verb = heads.findIndex(
    (head, i) => head === root && relations[i] === "acl" && units[i]?.tag === "VBN" && units[i - 1]?.lower === ",",
  );
  if (verb < 0 || !heads.some((head, i) => head === root && relations[i] === "appos" && i < verb)) return root;
  heads[verb] = -1;
  relations[verb] = "root";
  heads[root] = verb;
  relations[root] = "nsubj";
  for (const [i, head] of heads.entries()) if (head === root && i > verb) heads[i] = verb;
  return verb;
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
