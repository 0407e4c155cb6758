import { expect, test } from "vitest";
import { Gate } from "./gate.ts";

test("so many pass at a time, in the order in which they came, whether or not they succeed", async () => {
  const gate = new Gate(2);
  const log: string[] = [];
  const work = (name: string) =>
    gate.pass(async () => {
      log.push(`${name} in`);
      await Promise.resolve();
      log.push(`${name} out`);
      if (name === "b") throw new Error("b");
      return name;
    });
  const results = await Promise.allSettled(["a", "b", "c", "d"].map(work));
  expect(results.map(({ status }) => status)).toEqual(["fulfilled", "rejected", "fulfilled", "fulfilled"]);
  let now = 0;
  for (const line of log) {
    now += line.endsWith("in") ? 1 : -1;
    expect(now).toBeLessThanOrEqual(2);
  }
  expect(log.filter((line) => line.endsWith("in"))).toEqual(["a in", "b in", "c in", "d in"]);
});
