import type { Clause } from "../syntax/clause.ts";
import { type IssueMention, issueOf } from "./issue.ts";
import { HEADS } from "./words.ts";

/** What issues a text has named so far, so that "the resolution" is the one it spoke of. */
export class IssueMemory {
  readonly #names = new Map<string, string>();

  /** Takes in the issues that a sentence names. */
  enter(clause: Clause): void {
    for (const [i, { pos, lemma }] of clause.units.entries()) {
      const issue = pos === "NOUN" && HEADS.has(lemma) ? issueOf(clause, i) : undefined;
      // The first mention is the fullest.
      if (issue && !this.#names.has(lemma)) this.#names.set(lemma, issue.name);
    }
  }

  /** The issue that a bare "the deal" or "this vote" stands for, if any was named. */
  recall(clause: Clause, noun: number): IssueMention | undefined {
    const unit = clause.unit(noun);
    const name = this.#names.get(unit.lemma);
    const isDefinite = clause.children(noun, "det").some((det) => /^(?:the|this|that)$/.test(clause.unit(det).lower));
    const isBare = clause.children(noun, "amod", "compound", "nmod", "nmod:poss").length === 0;
    if (!name || !isDefinite || !isBare) return undefined;
    const [start, end] = [clause.words[unit.from]?.start ?? 0, clause.words[unit.to - 1]?.end ?? 0];
    return { name, start, end };
  }
}
