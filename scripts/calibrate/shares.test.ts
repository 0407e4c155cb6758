import { expect, test } from "vitest";
import { counted, dataFile, reliability } from "./shares.ts";

const JUDGED = [
  { act: "accuse", modality: "stated", right: true },
  { act: "accuse", modality: "intended", right: false },
  { act: "support", modality: "stated", right: true },
] as const;

test("stances are counted by act and by whether they are stated", () => {
  expect(counted(JUDGED)).toEqual({
    ALL: { right: 2, n: 3 },
    COUNTS: {
      "accuse stated": { right: 1, n: 1 },
      "accuse unstated": { right: 0, n: 1 },
      "support stated": { right: 1, n: 1 },
    },
  });
});

test("the table is the same whatever the order", () => {
  expect(dataFile(counted(JUDGED.toReversed()))).toBe(dataFile(counted(JUDGED)));
});

test("confidence is held against what was right, by bands", () => {
  expect(reliability(counted(JUDGED), JUDGED)).toBe(
    "from 0.6: said 0.61, right 0.00 (n 1)\nfrom 0.7: said 0.70, right 1.00 (n 2)",
  );
});
