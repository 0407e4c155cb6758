import { earliest } from "../edtf.ts";
import { pairs } from "../records.ts";
import type { ActorGraphFile } from "../schema.ts";

/** Whom actors met, and in which months: "Q567 2021-05". */
export function companionsIn({ meetings }: ActorGraphFile): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const { participants, date } of meetings) {
    if (date === undefined) continue;
    const month = earliest(date).slice(0, 7);
    for (const [one, other] of pairs(participants)) {
      found.set(one, (found.get(one) ?? new Set()).add(`${other} ${month}`));
      found.set(other, (found.get(other) ?? new Set()).add(`${one} ${month}`));
    }
  }
  return found;
}
