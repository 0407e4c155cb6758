import fc from "fast-check";
import { expect, test } from "vitest";
import { pieces } from "./marked-quote.ts";

const quote = "On Sunday, Zelenskyy met with Rubio.";
const at = (words: string, of: string, offset = 100) => {
  const start = offset + quote.indexOf(words);
  return { of, start, end: start + words.length };
};
const evidence = (spans: { of: string; start: number; end: number }[]) => ({
  document: "a",
  quote,
  start: 100,
  end: 100 + quote.length,
  spans,
});

test("a quote is cut where a span starts and where it ends", () => {
  const cut = pieces(evidence([at("Zelenskyy", "zelenskyy"), at("met with", "trigger"), at("Rubio", "rubio")]));
  expect(cut.map(({ text }) => text)).toEqual(["On Sunday, ", "Zelenskyy", " ", "met with", " ", "Rubio", "."]);
  expect(cut[1]).toMatchObject({ names: ["zelenskyy"], trigger: false, last: ["zelenskyy"] });
  expect(cut[3]).toMatchObject({ names: [], trigger: true, last: ["trigger"] });
  expect(cut[6]).toMatchObject({ names: [], trigger: false, last: [] });
});

test("a quote without spans is one piece", () => {
  expect(pieces({ document: "a", quote, start: 0, end: quote.length }).map(({ text }) => text)).toEqual([quote]);
});

test("spans outside the quote are ignored", () => {
  const outside = [
    { of: "before", start: 90, end: 105 },
    { of: "after", start: 130, end: 300 },
    { of: "elsewhere", start: 3, end: 9 },
    { of: "backwards", start: 110, end: 105 },
    { of: "empty", start: 110, end: 110 },
  ];
  expect(pieces(evidence(outside)).map(({ text }) => text)).toEqual([quote]);
});

test("where spans overlap, both hold, and each is told once, at its end", () => {
  const cut = pieces(evidence([at("Zelenskyy met", "zelenskyy"), at("met with", "trigger")]));
  expect(cut.find(({ text }) => text === "met")).toMatchObject({
    names: ["zelenskyy"],
    trigger: true,
    last: ["zelenskyy"],
  });
  expect(cut.flatMap(({ last }) => last)).toEqual(["zelenskyy", "trigger"]);
});

test("whatever the spans, the pieces together are the quote, and none is empty", () => {
  const span = fc.record({ of: fc.constantFrom("a", "trigger"), start: fc.nat(160), end: fc.nat(160) });
  fc.assert(
    fc.property(fc.array(span), (spans) => {
      const cut = pieces(evidence(spans));
      expect(cut.map(({ text }) => text).join("")).toBe(quote);
      expect(cut.every(({ text }) => text.length > 0)).toBe(true);
    }),
  );
});
