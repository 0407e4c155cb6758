import { expect, test } from "vitest";
import { Budget } from "./budget.ts";
import { LimitError } from "./errors.ts";

const usage = { input: 10, output: 5 };
const send = async () => ({ result: "done", usage });

test("what was spent adds up, and costs what it costs", async () => {
  const budget = new Budget({}, { input: 1, output: 2 });
  await budget.spend(usage, send);
  await budget.spend(usage, send);
  expect(budget.spent).toEqual({ requests: 2, inputTokens: 20, outputTokens: 10, cost: 0.000_04 });
  expect(new Budget().spent).toEqual({ requests: 0, inputTokens: 0, outputTokens: 0 });
});

test("a request that failed counts as a request, and takes no tokens", async () => {
  const budget = new Budget();
  await expect(budget.spend(usage, () => Promise.reject(new Error("gone")))).rejects.toThrow("gone");
  expect(budget.spent).toEqual({ requests: 1, inputTokens: 0, outputTokens: 0 });
});

test("a request waits for one under way that may turn out small enough", async () => {
  const budget = new Budget({ tokens: 100 });
  const most = { input: 50, output: 40 };
  const results = await Promise.all([budget.spend(most, send), budget.spend({ input: 50, output: 35 }, send)]);
  expect(results).toEqual(["done", "done"]);
});

test.for([
  [{ requests: 1 }, "The limit of 1 requests is reached: 1 are spent"],
  [{ tokens: 29 }, "The limit of 29 tokens is reached: 15 are spent"],
  [{ cost: 0.000_029 }, "The limit of 0.000029 in cost is reached"],
] as const)("%j is not passed", async ([limits, message]) => {
  const budget = new Budget(limits, { input: 1, output: 1 });
  await budget.spend(usage, send);
  const second = budget.spend(usage, send);
  await expect(second).rejects.toThrow(LimitError);
  await expect(second).rejects.toThrow(message);
  expect(budget.spent.requests).toBe(1);
});
