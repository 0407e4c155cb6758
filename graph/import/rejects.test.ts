import { expect, test } from "vitest";
import { type Reject, Tally } from "./rejects.ts";

test("rows are those used and those rejected", () => {
  const tally = new Tally();
  tally.use();
  tally.use(2);
  tally.reject({ line: 4, reason: "no date" });
  expect([tally.rows, tally.used, [...tally.rejected]]).toEqual([4, 3, [["no date", 1]]]);
});

test("the sums read as a sentence, the most frequent reason first", () => {
  const tally = new Tally();
  tally.use();
  for (const reason of ["no date", "no actor", "no actor"]) tally.reject({ line: 1, reason });
  expect(`${tally}`).toBe("4 rows: 1 used, 3 rejected (2 × no actor, 1 × no date)");
  expect(`${new Tally()}`).toBe("0 rows: 0 used, 0 rejected");
});

test("whoever listens hears of each reject", () => {
  const heard: Reject[] = [];
  new Tally((reject) => heard.push(reject)).reject({ line: 2, reason: "no date", row: "Merkel;Macron;" });
  expect(heard).toEqual([{ line: 2, reason: "no date", row: "Merkel;Macron;" }]);
});

test("of a long row the beginning is told", () => {
  const heard: Reject[] = [];
  new Tally((reject) => heard.push(reject)).reject({ line: 1, reason: "no date", row: "x".repeat(1_000_000) });
  expect(heard[0]?.row).toBe(`${"x".repeat(500)}…`);
});

test("reasons that hold what stood in the row don't fill the memory", () => {
  const tally = new Tally();
  for (let line = 1; line <= 5000; line++) tally.reject({ line, reason: `no actor called ${line}` });
  expect(tally.rejected.size).toBe(1001);
  expect(tally.rejected.get("other reasons")).toBe(4000);
  expect(tally.rows).toBe(5000);
});
