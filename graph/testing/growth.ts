/** How the time for some work grows with its size, whatever else the machine does meanwhile. */

const ATTEMPTS = 6;

/**
 * How many times as long `many` takes as `few`: the least of several measurements, since a busy machine makes work longer and never
 * shorter. Only as many are made as it takes to get below `enough`.
 *
 * @param prepare makes the work of a size
 */
export async function growth(
  prepare: (size: number) => () => unknown,
  { few, many, enough }: { few: number; many: number; enough: number },
): Promise<number> {
  const taken = async (size: number) => {
    const work = prepare(size);
    const begun = Date.now();
    await work();
    return Date.now() - begun;
  };
  await taken(few);
  let [short, long] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    // What takes no time at all is all noise.
    short = Math.max(1, Math.min(short, await taken(few)));
    long = Math.min(long, await taken(many));
    if (long / short < enough) break;
  }
  return long / short;
}
