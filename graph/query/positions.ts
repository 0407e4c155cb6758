/**
 * Positions
 * =========
 *
 * Who is, all in all, for or against whom or what?
 */
import { compareText } from "../compare.ts";
import { targetOf } from "../records.ts";
import type { ActorGraphFile, Modality, Stance } from "../schema.ts";
import { inTime, type TimeOptions } from "./in-time.ts";

/** Which stances count. Records without a date don't where `from` or `to` is given, unless told. */
export interface StanceOptions extends TimeOptions {
  /** What was stated or intended unless told: not what depends on a condition or has ended. */
  modalities?: readonly Modality[];
}

export interface Position {
  holder: string;
  /** An actor or an issue. */
  target: string;
  /** The mean over the stances, -1 against … 1 for. */
  polarity: number;
  stances: Stance[];
}

/**
 * The positions of all holders, by holder and target: a holder's stances on one target taken together.
 *
 * @example
 *
 * ```ts
 * positions(file)[0]; // { holder: "hungary", target: "sanctions", polarity: -1, stances: [… 2 of them] }
 * ```
 */
export function positions(file: ActorGraphFile, options: StanceOptions = {}): Position[] {
  const { modalities = ["stated", "intended"], undated = false } = options;
  const isInTime = inTime({ ...options, undated });
  const known = new Map<string, Map<string, Stance[]>>();
  for (const stance of file.stances.toSorted((a, b) => compareText(a.id, b.id))) {
    if (!modalities.includes(stance.modality) || !isInTime(stance.date)) continue;
    const target = targetOf(stance);
    const targets = known.get(stance.holder) ?? new Map<string, Stance[]>();
    known.set(stance.holder, targets);
    const stances = targets.get(target);
    if (stances === undefined) targets.set(target, [stance]);
    else stances.push(stance);
  }
  return [...known]
    .flatMap(([holder, targets]) => [...targets].map(([target, stances]) => positionOf(holder, target, stances)))
    .sort((a, b) => compareText(a.holder, b.holder) || compareText(a.target, b.target));
}

function positionOf(holder: string, target: string, stances: Stance[]): Position {
  const sum = stances.reduce((polarity, stance) => polarity + stance.polarity, 0);
  return { holder, target, polarity: sum / stances.length, stances };
}
