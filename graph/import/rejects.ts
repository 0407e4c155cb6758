/**
 * Rejects
 * =======
 *
 * What of an input can't be read, or says nothing that a graph holds, is counted and explained, so that nothing goes missing in silence.
 */

/** A row (of a table, an element of a graph file …) that became no record. */
export interface Reject {
  /** Counted from 1, the header included. Where a format has no lines: the element's number. */
  line: number;
  /** What is wrong with the row, in words that many rows can share: they are counted by it. */
  reason: string;
  /** The row as it stands, or its beginning. */
  row?: string;
  /** Of several files, which. */
  file?: string;
}

/** Reasons are few; should they hold what stood in the row, the count of the rest goes together. */
const MOST_REASONS = 1000;

const OTHER_REASONS = "other reasons";

/** How much of a row is kept. */
const LONGEST_ROW = 500;

/**
 * The book of one import. Whoever reads rows tells of every row once, by `use` or `reject`; so `rows` is always the sum of both.
 *
 * @example
 *
 * ```ts
 * const tally = new Tally((reject) => rejects.push(reject));
 * tally.use();
 * tally.reject({ line: 2, reason: "no date", row: "Merkel;Macron;" });
 * `${tally}`; // "2 rows: 1 used, 1 rejected (1 × no date)"
 * ```
 */
export class Tally {
  /** How many rows became a record, or evidence of one. */
  used = 0;
  /** How many were rejected, by reason. */
  readonly rejected = new Map<string, number>();
  readonly #onReject: ((reject: Reject) => void) | undefined;
  #rejects = 0;

  /** @param onReject Hears of each reject, for a list. None is kept here, however many there are. */
  constructor(onReject?: (reject: Reject) => void) {
    this.#onReject = onReject;
  }

  get rows(): number {
    return this.used + this.#rejects;
  }

  /** Rows that became a record, or evidence of one. */
  use(rows = 1): void {
    this.used += rows;
  }

  reject(reject: Reject): void {
    const { reason, row } = reject;
    const counted = this.rejected.has(reason) || this.rejected.size < MOST_REASONS ? reason : OTHER_REASONS;
    this.rejected.set(counted, (this.rejected.get(counted) ?? 0) + 1);
    this.#rejects += 1;
    const tooLong = row !== undefined && row.length > LONGEST_ROW;
    this.#onReject?.(tooLong ? { ...reject, row: `${row.slice(0, LONGEST_ROW)}…` } : reject);
  }

  /** The sums on one line, the most frequent reason first. */
  toString(): string {
    const rows = this.rows === 1 ? "1 row" : `${this.rows} rows`;
    const reasons = [...this.rejected].toSorted(([a, most], [b, least]) => least - most || (a < b ? -1 : 1));
    const why = reasons.map(([reason, count]) => `${count} × ${reason}`).join(", ");
    return `${rows}: ${this.used} used, ${this.#rejects} rejected${why && ` (${why})`}`;
  }
}
