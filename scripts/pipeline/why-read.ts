import { rejectsIn } from "./counts.ts";
import type { Ledger } from "./ledger.ts";
import type { Parts } from "./parts.ts";
import type { Unit } from "./unit.ts";

/** What decides whether a source is read. */
export interface Question {
  parts: Parts;
  ledger: Ledger;
  /** Whether everything is read again. */
  fresh: boolean;
  /** Given where rejects are to be listed: they aren't kept, since there may be more of them than records. */
  rejects?: unknown;
}

/**
 * Why a source has to be read: "changed", "not read yet", "its 3 rejects are to be listed"; undefined where what is kept of it will do.
 */
export async function whyRead(unit: Unit, { parts, ledger, fresh, rejects }: Question): Promise<string | undefined> {
  if (fresh) return "everything is to be read";
  if (!(await parts.has(unit))) return ledger.why(unit);
  if (rejects === undefined) return undefined;
  const counts = await parts.countsOf(unit);
  const count = counts === undefined ? 0 : rejectsIn(counts);
  return count === 0 ? undefined : `its ${count} rejects are to be listed`;
}
