import type { Tally } from "../../graph/import/rejects.ts";

/** How many reasons are told; all are in the list that --rejects writes. */
const MOST_TOLD = 10;

/**
 * The sums of an import on standard error, the most frequent reason first:
 *
 * ```
 * gdelt: 6641 rows, 3572 used, 3069 rejected
 *   1879 no second actor
 *    585 a statement (CAMEO 01): neither a contact nor a stance
 * ```
 */
export function tellTally(format: string, tally: Tally): void {
  process.stderr.write(`${tallyLines(format, tally).join("\n")}\n`);
}

export function tallyLines(
  format: string,
  { rows, used, rejected }: Pick<Tally, "rows" | "used" | "rejected">,
): string[] {
  const reasons = [...rejected].toSorted(([a, most], [b, least]) => least - most || (a < b ? -1 : 1));
  const width = Math.max(0, ...reasons.map(([, count]) => String(count).length));
  const told = reasons.slice(0, MOST_TOLD).map(([reason, count]) => `  ${String(count).padStart(width)} ${reason}`);
  const more = reasons.length - told.length;
  return [
    `${format}: ${rows} ${rows === 1 ? "row" : "rows"}, ${used} used, ${rows - used} rejected`,
    ...told,
    ...(more > 0 ? [`  … and ${more} more ${more === 1 ? "reason" : "reasons"}; --rejects lists all`] : []),
  ];
}
