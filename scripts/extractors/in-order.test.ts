import { expect, test } from "vitest";
import { inOrder } from "./in-order.ts";

const after = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

async function all<Result>(outcomes: AsyncIterable<PromiseSettledResult<Result>>) {
  const found: unknown[] = [];
  for await (const outcome of outcomes) found.push(outcome.status === "fulfilled" ? outcome.value : outcome.reason);
  return found;
}

test("what comes of items comes in their order, whichever is done first, and whether or not it succeeds", async () => {
  const work = async (wait: number) => {
    await after(wait);
    if (wait === 5) throw "five";
    return wait;
  };
  expect(await all(inOrder([20, 5, 10, 1], 3, work))).toEqual([20, "five", 10, 1]);
  expect(await all(inOrder([], 3, work))).toEqual([]);
});

test.for([1, 2, 3])("no more than %i items are taken at a time", async (width) => {
  let taken = 0;
  let done = 0;
  const items = function* () {
    for (let item = 0; item < 6; item++) {
      expect(taken - done).toBeLessThan(width);
      taken++;
      yield item;
    }
  };
  for await (const _ of inOrder(items(), width, () => after(1))) done++;
  expect(done).toBe(6);
});

test("items that can't be read on take nothing away from those before", async () => {
  const items = async function* () {
    yield 1;
    yield 2;
    throw new Error("torn");
  };
  const found: unknown[] = [];
  const reading = (async () => {
    for await (const outcome of inOrder(items(), 4, async (item) => item)) found.push(outcome.status);
  })();
  await expect(reading).rejects.toThrow("torn");
  expect(found).toEqual(["fulfilled", "fulfilled"]);
});

test("whoever has seen enough ends it", async () => {
  let begun = 0;
  for await (const _ of inOrder([1, 2, 3, 4, 5], 2, async () => begun++)) break;
  expect(begun).toBe(2);
});
