/**
 * How sure a stance is
 * ====================
 *
 * The share of stances of the same act and modality that were right on sentences whose pairs were labelled by hand
 * (`npm run calibrate` counts them). Few cases lean on the share of all.
 */
import type { Act, Modality } from "../../schema.ts";
import * as counted from "./confidence.data.ts";

export interface Share {
  right: number;
  n: number;
}

export interface Shares {
  ALL: Share;
  /** By act, and whether it is "stated" or "unstated". */
  COUNTS: Readonly<Record<string, Share>>;
}

/** How many cases the share of all is worth. */
const PRIOR = 10;

/**
 * The chance that a stance is what the sentence says, 0 to 1, to two digits.
 *
 * @example
 *
 * ```ts
 * stanceConfidence("accuse", "stated"); // 0.93
 * ```
 */
export function stanceConfidence(act: Act, modality: Modality, { ALL, COUNTS }: Shares = counted): number {
  const { right, n } = COUNTS[shareName(act, modality)] ?? { right: 0, n: 0 };
  return Math.round(((right + (PRIOR * ALL.right) / ALL.n) / (n + PRIOR)) * 100) / 100;
}

/** Under which name stances of its kind are counted. */
export function shareName(act: Act, modality: Modality): string {
  return `${act} ${modality === "stated" ? "stated" : "unstated"}`;
}
