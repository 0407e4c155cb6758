/** Where a name's country comes from. */
interface Told {
  /** Said in so many words: "Russian Foreign Minister". */
  country?: string;
  /** The row's: whoever is met on a visit to France is mostly French. */
  assumed?: string;
}

/** So many of the rows have to be of one country for it to be theirs. */
const MOST = 2 / 3;

/**
 * The country of somebody out of all rows: one that is said in so many words, else the one in which they are mostly met. Leaders are met at
 * summits abroad; so a lone row is only believed where there is no other.
 */
export function homeOf(mentions: readonly Told[]): string | undefined {
  const told = new Set(mentions.flatMap(({ country }) => country ?? []));
  if (told.size > 0) return told.size === 1 ? [...told][0] : undefined;
  const counts = new Map<string, number>();
  for (const { assumed } of mentions) if (assumed !== undefined) counts.set(assumed, (counts.get(assumed) ?? 0) + 1);
  const [best] = [...counts].toSorted(([, a], [, b]) => b - a);
  return best && best[1] >= mentions.length * MOST ? best[0] : undefined;
}
