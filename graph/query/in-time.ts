/**
 * In time
 * =======
 */
import { earliest, latest } from "../edtf.ts";

export interface TimeOptions {
  /** Records whose date can fall on this date or later. */
  from?: string;
  /** Records whose date can fall on this date or earlier. */
  to?: string;
  /** Whether records without a date stay where `from` or `to` is given; true unless told. */
  undated?: boolean;
}

/**
 * A test whether a date passes.
 *
 * @example
 *
 * ```ts
 * inTime({ from: "2025-05" })("2025"); // true: it can be in May or later
 * inTime({ to: "2025-05" })("2025-06-01"); // false
 * ```
 */
export function inTime({ from, to, undated = true }: TimeOptions): (date: string | undefined) => boolean {
  if (from === undefined && to === undefined) return () => true;
  const first = from === undefined ? undefined : earliest(from);
  const last = to === undefined ? undefined : latest(to);
  // Many records share few days, and reading a date takes longer than looking one up.
  const known = new Map<string, boolean>();
  return (date) => {
    if (date === undefined) return undated;
    let passes = known.get(date);
    if (passes === undefined) {
      passes = (first === undefined || latest(date) >= first) && (last === undefined || earliest(date) <= last);
      known.set(date, passes);
    }
    return passes;
  };
}
