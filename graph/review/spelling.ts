/**
 * Whether two first names may be one, spelled otherwise: at most one letter in four another, missing or added, or one is the other's initial.
 *
 * @example
 *
 * ```ts
 * isSpelledAlike("anthony", "antony"); // true
 * isSpelledAlike("j", "john"); // true
 * isSpelledAlike("john", "jack"); // false
 * ```
 */
export function isSpelledAlike(a: string, b: string): boolean {
  if (a.length === 1 || b.length === 1) return a[0] === b[0];
  return a[0] === b[0] && distance(a, b) <= Math.floor(Math.max(a.length, b.length) / 4);
}

/** Letters to change, add or leave out to make one word the other. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [above, letter] of [...a].entries()) {
    const next = [above + 1];
    for (let at = 0; at < b.length; at++) {
      const change = (row[at] ?? 0) + (letter === b[at] ? 0 : 1);
      next.push(Math.min(change, (row[at + 1] ?? 0) + 1, (next[at] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
