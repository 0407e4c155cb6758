/** What a time belongs to. */

import { EVENT_NOUNS } from "../../frames/contacts.ts";
import type { Unit, Word } from "../clause.ts";
import { type Draft, markerOf } from "./draft.ts";

/** The unit that a time hangs on. */
export function carrierOf(draft: Draft, words: readonly Word[], time: number, root: number): number {
  return sealedNoun(draft, time) ?? carrier(words, draft.units, time, root);
}

/** "before the election on Sunday": the time is the election's. */
function sealedNoun(draft: Draft, time: number): number | undefined {
  const { units } = draft;
  const noun = time - 1;
  if (!/^(NOUN|PROPN)$/.test(units[noun]?.pos ?? "") || units[noun]?.time) return undefined;
  const marker = units[markerOf(draft, noun)]?.lower ?? "";
  return /^(?:after|before|since|following|until|ahead)$/.test(marker) ? noun : undefined;
}

/** The unit that a time belongs to: the event it precedes as a modifier, the verb or event before it, else the verb after it. */
function carrier(words: readonly Word[], units: readonly Unit[], time: number, root: number): number {
  const next = units[time + 1];
  const before = units[time - 1];
  const own = words[(units[time] as Unit).to - 1]?.text ?? "";
  if (
    next &&
    (before?.pos === "DET" || /[’']s$/.test(before?.lower ?? "") || /^[’']s$/.test(own)) &&
    /^(NOUN|ADJ|PROPN|NUM)$/.test(next.pos)
  ) {
    const noun = units.findIndex((unit, i) => i > time && EVENT_NOUNS.has(unit.lemma));
    if (noun >= 0 && noun - time < 5) return noun;
    // "the 2016 election": the year is the election's.
    const { time: meant } = units[time] as Unit;
    if (meant?.meaning.kind === "date" && /^(NOUN|PROPN)$/.test(next.pos)) return time + 1;
  }
  for (let i = time - 1; i >= 0; i--) {
    const unit = units[i] as Unit;
    if (unit.pos === "VERB" || (EVENT_NOUNS.has(unit.lemma) && unit.pos === "NOUN")) return i;
    if (/^[;:“”"]$/.test(unit.lower)) break;
  }
  const verb = units.findIndex((unit, i) => i > time && unit.pos === "VERB");
  return verb >= 0 ? verb : root;
}
