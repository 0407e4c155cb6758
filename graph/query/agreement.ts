/**
 * Agreement
 * =========
 *
 * Who agrees with whom, on whom and what?
 */
import { compareText } from "../compare.ts";
import type { Position } from "./positions.ts";

export interface AgreementOptions {
  /** Only the pairs of this actor. */
  actor?: string;
  /** On how many targets both must have a position; 1 unless told. */
  common?: number;
}

export interface Agreement {
  /** Their ids, sorted. */
  holders: [string, string];
  /** Ids of actors and issues that both are for, or both against. */
  agreed: string[];
  /** Those that one is for and the other against. */
  disputed: string[];
  /** -1 if they disagree on all common targets … 1 if they agree on all. */
  agreement: number;
}

/**
 * The agreement of all pairs of holders with common targets, those with most of them first: targets they agree on less those they
 * don't, by all of them (the G index: J. W. Holley & J. P. Guilford, A note on the G index of agreement, 1964). Positions that are neither
 * for nor against don't count, nor do those of a pair on each other.
 *
 * @example
 *
 * ```ts
 * // Both are for the ceasefire and against the tariffs, and only one is against the sanctions.
 * agreement(positions(file))[0]; // { holders: ["france", "hungary"], agreed: ["ceasefire", "tariffs"], disputed: ["sanctions"], agreement: 0.333… }
 * ```
 */
export function agreement(positions: readonly Position[], { actor, common = 1 }: AgreementOptions = {}): Agreement[] {
  const pairs = new Map<string, Agreement>();
  for (const [target, signs] of signsByTarget(positions)) {
    for (const [index, [one, sign]] of signs.entries()) {
      for (const [two, other] of signs.slice(index + 1)) {
        if (one === target || two === target || (actor !== undefined && one !== actor && two !== actor)) continue;
        const pair = pairs.get(`${one}~${two}`) ?? { holders: [one, two], agreed: [], disputed: [], agreement: 0 };
        pairs.set(`${one}~${two}`, pair);
        (sign === other ? pair.agreed : pair.disputed).push(target);
      }
    }
  }
  return [...pairs.values()]
    .filter((pair) => size(pair) >= common)
    .map((pair) => ({ ...pair, agreement: (pair.agreed.length - pair.disputed.length) / size(pair) }))
    .sort(
      (a, b) =>
        size(b) - size(a) ||
        b.agreement - a.agreement ||
        compareText(a.holders[0], b.holders[0]) ||
        compareText(a.holders[1], b.holders[1]),
    );
}

function size({ agreed, disputed }: Agreement): number {
  return agreed.length + disputed.length;
}

/** By target: who is for (1) or against it (-1), by the holders' ids; the targets sorted, too. */
function signsByTarget(positions: readonly Position[]): [string, [holder: string, sign: number][]][] {
  const targets = new Map<string, [string, number][]>();
  for (const { holder, target, polarity } of positions) {
    if (polarity === 0) continue;
    const signs = targets.get(target);
    if (signs === undefined) targets.set(target, [[holder, Math.sign(polarity)]]);
    else signs.push([holder, Math.sign(polarity)]);
  }
  for (const signs of targets.values()) signs.sort(([a], [b]) => compareText(a, b));
  return [...targets].sort(([a], [b]) => compareText(a, b));
}
