import { expect, test } from "vitest";
import { stancesIn } from "../testing/claims.ts";

test("a bare “the treaty” is the one that was named before", async () => {
  const text = "Norway rejected a treaty on fisheries. Iceland backed the treaty.";
  expect((await stancesIn(text)).sort()).toEqual([
    "Iceland > #treaty on fisheries, support +, stated",
    "Norway > #treaty on fisheries, reject -, stated",
  ]);
});

test.for([
  ["nothing was named", "Iceland backed the treaty."],
  ["another kind was named", "Officials spoke of a fisheries dispute. Iceland backed the treaty."],
  ["it is a new one", "Officials spoke of a fisheries treaty. Iceland backed a treaty."],
] as const)("no issue where %s", async ([, text]) => {
  expect(await stancesIn(text)).toEqual([]);
});
