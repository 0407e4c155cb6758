import * as v from "valibot";
import type { Tally } from "../../graph/import/rejects.ts";

/** How many rows of a source were used, and rejected by reason, as it is kept beside what was read. */
export const Counts = v.strictObject({ used: v.number(), rejected: v.record(v.string(), v.number()) });
export type Counts = v.InferOutput<typeof Counts>;

export function countsOf({ used, rejected }: Tally): Counts {
  return { used, rejected: Object.fromEntries(rejected) };
}

/** The sums of many. */
export class Sums {
  used = 0;
  readonly rejected = new Map<string, number>();

  get rows(): number {
    return this.used + rejects(this.rejected.values());
  }

  add(counts: Counts): void {
    this.used += counts.used;
    for (const [reason, count] of Object.entries(counts.rejected)) {
      this.rejected.set(reason, (this.rejected.get(reason) ?? 0) + count);
    }
  }
}

/** How many rows were rejected, whatever the reason. */
export function rejectsIn({ rejected }: Counts): number {
  return rejects(Object.values(rejected));
}

function rejects(counts: Iterable<number>): number {
  let sum = 0;
  for (const count of counts) sum += count;
  return sum;
}
