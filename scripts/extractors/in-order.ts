/**
 * Works on several items at a time and gives what comes of them in their order. No item is taken before there is room for it, so that a
 * long list is never in memory.
 *
 * @param width how many are worked on at a time
 *
 * @example
 *
 * ```ts
 * for await (const outcome of inOrder(paths, 4, read)) if (outcome.status === "fulfilled") show(outcome.value);
 * ```
 */
export async function* inOrder<Item, Result>(
  items: Iterable<Item> | AsyncIterable<Item>,
  width: number,
  work: (item: Item) => Promise<Result>,
): AsyncGenerator<PromiseSettledResult<Result>> {
  const running: Promise<PromiseSettledResult<Result>[]>[] = [];
  const next = async () => ((await running.shift()) as [PromiseSettledResult<Result>])[0];
  let failure: { error: unknown } | undefined;
  try {
    for await (const item of items) {
      running.push(Promise.allSettled([work(item)]));
      if (running.length >= width) yield await next();
    }
  } catch (error) {
    failure = { error };
  }
  // Items that can't be read on take nothing away from those before.
  while (running.length > 0) yield await next();
  if (failure) throw failure.error;
}
