import type { Unit } from "../clause.ts";

/** A tree that is being mended, in place. */
export interface Draft {
  readonly units: readonly Unit[];
  readonly heads: number[];
  readonly relations: string[];
}

/** The preposition of a phrase; -1 where it has none. */
export function markerOf({ heads, relations }: Draft, phrase: number): number {
  return heads.findIndex((head, child) => head === phrase && relations[child] === "case");
}

/** Whether a unit hangs below another, however far. */
export function isBelow({ heads }: Draft, unit: number, above: number): boolean {
  for (let at = unit, steps = 0; at >= 0 && steps < heads.length; at = heads[at] ?? -1, steps++)
    if (at === above) return true;
  return false;
}
