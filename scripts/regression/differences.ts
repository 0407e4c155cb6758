/**
 * Differences
 * ===========
 *
 * How a record that was found differs from what is expected of it: what it lacks is missed, what it says otherwise is wrong.
 */

/** What came of an item. */
export interface Verdict {
  /** Expected lines that came out whole. */
  found: string[];
  /** Expected lines that didn't come out, or "line: no place" where something is lacking. */
  missed: string[];
  /** Lines that the text doesn't say, or "line: not date 2025-05-01" where something is said otherwise. */
  wrong: string[];
}

export interface Differences {
  lacks: string[];
  says: string[];
}

export const countOf = ({ lacks, says }: Differences) => lacks.length + says.length;

/** Files an expected line by what was found of it: nothing, a part, or all. */
export function file(verdict: Verdict, line: string, differences: Differences | undefined): void {
  if (!differences) verdict.missed.push(line);
  else if (countOf(differences) === 0) verdict.found.push(line);
  else {
    verdict.missed.push(...differences.lacks.map((what) => `${line}: no ${what}`));
    verdict.wrong.push(...differences.says.map((what) => `${line}: not ${what}`));
  }
}

export interface Candidate<Expected, Record> {
  expected: Expected;
  record: Record;
  differences: Differences;
}

/** Pairs expected lines with records, those that agree best first; each line and each record is paired once. */
export function pairUp<Expected, Record>(
  candidates: readonly Candidate<Expected, Record>[],
): Map<Expected, Candidate<Expected, Record>> {
  const pairs = new Map<Expected, Candidate<Expected, Record>>();
  const taken = new Set<Record>();
  for (const candidate of [...candidates].sort((a, b) => countOf(a.differences) - countOf(b.differences))) {
    if (pairs.has(candidate.expected) || taken.has(candidate.record)) continue;
    pairs.set(candidate.expected, candidate);
    taken.add(candidate.record);
  }
  return pairs;
}
