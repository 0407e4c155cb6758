/**
 * Structural balance
 * ==================
 *
 * Do friends of friends get along, and where do they not?
 */
import { compareText } from "../compare.ts";
import type { Position } from "./positions.ts";

export interface Triad {
  /** Ids of actors, one of which may be an issue; sorted. */
  members: [string, string, string];
  /** Of the first two, of the last two, and of the first and the last: 1 for, -1 against. */
  signs: [number, number, number];
  /** An even number of the ties is against: "the enemy of my enemy is my friend". */
  isBalanced: boolean;
}

export interface Balance {
  triads: Triad[];
  /** The share of the triads that is balanced; 1 where there are none. */
  degree: number;
}

/**
 * All triads in which each takes a position on another, and their degree of balance (F. Heider, Attitudes and cognitive organization,
 * 1946; D. Cartwright & F. Harary, Structural balance: a generalization of Heider's theory, Psychological Review 63, 1956).
 * A tie has the sign of the positions of the two on each other taken together; where these outweigh one another there is none.
 *
 * @example
 *
 * ```ts
 * // a supports b, and b rejects the plan that a supports.
 * balance(positions(file)); // { triads: [{ members: ["a", "b", "plan"], signs: [1, -1, 1], isBalanced: false }], degree: 0 }
 * ```
 */
export function balance(positions: readonly Position[]): Balance {
  const ties = signedTies(positions);
  const triads: Triad[] = [];
  for (const [a, ofA] of ties) {
    for (const [b, ab] of ofA) {
      const ofB = ties.get(b);
      if (ofB === undefined) continue;
      for (const [c, bc] of ofB) {
        const ac = ofA.get(c);
        if (ac === undefined) continue;
        triads.push({ members: [a, b, c], signs: [ab, bc, ac], isBalanced: ab * bc * ac > 0 });
      }
    }
  }
  triads.sort(
    (one, two) =>
      compareText(one.members[0], two.members[0]) ||
      compareText(one.members[1], two.members[1]) ||
      compareText(one.members[2], two.members[2]),
  );
  const balanced = triads.filter(({ isBalanced }) => isBalanced).length;
  return { triads, degree: triads.length === 0 ? 1 : balanced / triads.length };
}

/** By the lesser id of a pair, then by the greater: 1 or -1. */
function signedTies(positions: readonly Position[]): Map<string, Map<string, number>> {
  const sums = new Map<string, Map<string, number>>();
  for (const { holder, target, polarity, stances } of positions) {
    if (holder === target) continue;
    const [a, b] = holder < target ? [holder, target] : [target, holder];
    const ofA = sums.get(a) ?? new Map<string, number>();
    sums.set(a, ofA);
    ofA.set(b, (ofA.get(b) ?? 0) + polarity * stances.length);
  }
  for (const ofA of sums.values()) {
    for (const [b, sum] of ofA) {
      if (sum === 0) ofA.delete(b);
      else ofA.set(b, Math.sign(sum));
    }
  }
  return sums;
}
