import { expect, test } from "vitest";
import { addEvidence } from "./add-evidence.ts";

const quote = (start: number, ...spans: [string, number][]) => ({
  document: "a",
  quote: "They met.",
  start,
  end: start + 9,
  ...(spans.length > 0 && { spans: spans.map(([of, at]) => ({ of, start: at, end: at + 3 })) }),
});

test("a sentence stands once, with all its marks", () => {
  expect(addEvidence([[quote(0, ["x", 5])], [quote(0, ["trigger", 2], ["x", 5])], [quote(0)]])).toEqual([
    quote(0, ["trigger", 2], ["x", 5]),
  ]);
});

test("sentences stand in the order of the text, rows after them", () => {
  const row = { document: "a", row: "7" };
  expect(
    addEvidence([
      [row, quote(20)],
      [row, quote(3)],
    ]),
  ).toEqual([quote(3), quote(20), row]);
});

test("what an earlier list has is left as it was", () => {
  const first = quote(0, ["x", 5]);
  addEvidence([[first], [quote(0, ["y", 1])]]);
  expect(first).toEqual(quote(0, ["x", 5]));
});
