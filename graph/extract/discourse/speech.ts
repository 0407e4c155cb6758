/**
 * Speech
 * ======
 *
 * Who says what: quotations and reported speech, so that "I" has a speaker and a claim its source.
 */

import type { Participants } from "../parties/participants.ts";
import type { Party } from "../parties/party.ts";
import type { Clause } from "../syntax/clause.ts";

const SAYING = new Set(
  (
    "say tell add note state declare announce argue claim insist warn write tweet post explain assert stress emphasize emphasise underline " +
    "underscore acknowledge admit concede confirm remark comment observe reiterate reply respond ask report believe think suggest " +
    "contend maintain allege reveal recall vow pledge predict conclude complain joke quip continue repeat cite describe testify"
  ).split(" "),
);

/** Stretches of a text within quotation marks, left to right. An unclosed quotation ends with its paragraph. */
export function quotations(text: string): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  let open = -1;
  for (let at = 0; at < text.length; at++) {
    const char = text[at];
    if (char === "\n" && open >= 0 && text[at + 1] === "\n") {
      found.push({ start: open, end: at });
      open = -1;
    } else if (char === "“" || (char === '"' && open < 0)) {
      if (open < 0) open = at;
    } else if ((char === "”" || char === '"') && open >= 0) {
      found.push({ start: open, end: at + 1 });
      open = -1;
    }
  }
  if (open >= 0) found.push({ start: open, end: text.length });
  return found;
}

/** Which of these stretches a position stands in; -1 where in none. */
export function quotationAt(ranges: readonly { start: number; end: number }[], at: number): number {
  let [low, high] = [0, ranges.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const range = ranges[middle] as { start: number; end: number };
    if (at < range.start) high = middle - 1;
    else if (at >= range.end) low = middle + 1;
    else return middle;
  }
  return -1;
}

export function isSaying(clause: Clause, i: number): boolean {
  return clause.unit(i).pos === "VERB" && SAYING.has(clause.unit(i).lemma);
}

/** The verb of saying above a unit, by complement clause or a tag such as ", he said". */
export function sayingAbove(clause: Clause, i: number): number | undefined {
  let below = i;
  for (const above of clause.ancestors(i)) {
    const relation = clause.relation(below);
    if (isSaying(clause, above) && (relation === "ccomp" || relation === "parataxis" || relation.startsWith("obj")))
      return above;
    below = above;
  }
  const tag = clause.children(below, "parataxis").find((child) => isSaying(clause, child));
  return tag !== undefined && tag !== i && clause.children(tag, "nsubj").length > 0 ? tag : undefined;
}

const ALLEGING = new Set("accuse suspect charge blame convict".split(" "));

/** The verb by which somebody is only accused of what a verb says: "accused Sudan of sheltering smugglers". */
export function allegation(clause: Clause, verb: number): number | undefined {
  const head = clause.head(verb);
  if (head < 0 || !ALLEGING.has(clause.unit(head).lemma)) return undefined;
  const marks = clause.children(verb, "mark").map((mark) => clause.unit(mark).lower);
  return marks.some((mark) => /^(?:of|with|for)$/.test(mark)) ? head : undefined;
}

/** Who says what a unit says, where the sentence tells: "Peskov confirmed that …", "…, he said", "according to Kyiv". */
export function speakers(clause: Clause, participants: Participants, i: number): Party[] {
  const saying = allegation(clause, i) ?? sayingAbove(clause, i);
  if (saying !== undefined) return participants.of(clause.agents(saying));
  const root = clause.heads.indexOf(-1);
  const source = root < 0 ? [] : clause.obliques(root, ["according to"]);
  return participants.of(source);
}
