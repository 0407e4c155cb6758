/**
 * Noun phrases
 * ============
 *
 * Their articles and their words.
 */
import type { Clause } from "../syntax/clause.ts";

/** "The Secretary and Deputy Secretary" have one article between them. */
export function determinerOf(clause: Clause, i: number): string | undefined {
  const own = clause.child(i, "det");
  if (own !== undefined) return clause.unit(own).lower;
  return clause.relation(i) === "conj" && clause.children(i, "nmod:poss").length === 0
    ? determinerOf(clause, clause.head(i))
    : undefined;
}

/** The words between two positions, by which a phrase names somebody: "White House", "Israeli". */
export function textBetween({ words }: Clause, start: number, end: number): string {
  return words
    .filter((word) => word.start >= start && word.end <= end)
    .map(({ text }) => text)
    .join(" ");
}
