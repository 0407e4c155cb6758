import fc from "fast-check";
import { expect, test } from "vitest";
import { FoldedText } from "./folded-text.ts";

const found = (text: string, words: string) =>
  new FoldedText(text).find(words).map(({ start, end }) => text.slice(start, end));

test.for([
  ["Merkel met Macron.", "met", ["met"]],
  ["Merkel\n  met\u00A0Macron.", "Merkel met Macron.", ["Merkel\n  met\u00A0Macron."]],
  ["“Never,” she said.", '"Never," she said.', ["“Never,” she said."]],
  ["Macron’s plan", "Macron's plan", ["Macron’s plan"]],
  ["the talks — the first — ended", "the talks - the first - ended", ["the talks — the first — ended"]],
  ["He said … no", "He said ... no", ["He said … no"]],
  ["Recep Tayyip Erdog\u0306an", "Recep Tayyip Erdoğan", ["Recep Tayyip Erdog\u0306an"]],
  ["Erdoğan", "Erdog\u0306an", ["Erdoğan"]],
  ["the cease\u00ADfire", "the ceasefire", ["the cease\u00ADfire"]],
  ["met, met and met", "met", ["met", "met", "met"]],
  ["习近平会见普京", "习近平", ["习近平"]],
  ["They spoke.", " They spoke. ", ["They spoke."]],
] as const)("%j has %j", ([text, words, places]) => {
  expect(found(text, words)).toEqual(places);
});

test.for([
  ["Merkel met Macron.", "Merkel met"],
  ["committed", "met"],
  ["Merkel met Macron.", "merkel met"],
  ["Merkel met Macron.", "Merkel … Macron"],
  ["Merkel met Macron.", ""],
  ["Merkel met Macron.", " \n"],
  ["", "Merkel"],
] as const)("%j has %j only where it is all and whole words", ([text, words]) => {
  expect(found(text, words)).toEqual(words === "Merkel met" ? ["Merkel met"] : []);
});

test("looks between two offsets", () => {
  const text = new FoldedText("Xi, Xi and Xi");
  expect(text.find("Xi", 1)).toEqual([
    { start: 4, end: 6 },
    { start: 11, end: 13 },
  ]);
  expect(text.find("Xi", 1, 12)).toEqual([{ start: 4, end: 6 }]);
});

test("finds every run of words of any text, and what it finds folds to the same", () => {
  const words = fc.constantFrom(
    "Merkel",
    "met",
    "“Xi”",
    "—",
    "\n",
    " ",
    "é",
    "e\u0301",
    "…",
    "\u200B",
    "👋",
    "中国",
    ".",
    "'s",
  );
  fc.assert(
    fc.property(fc.array(words, { maxLength: 30 }), fc.nat(30), fc.nat(30), (parts, from, count) => {
      const text = parts.join(" ");
      const quote = parts.slice(from, from + count).join(" ");
      const places = new FoldedText(text).find(quote);
      for (const { start, end } of places) expect(new FoldedText(quote).find(text.slice(start, end))).not.toEqual([]);
      if (/[\p{L}]/u.test(quote)) expect(places).not.toEqual([]);
    }),
  );
});

test("a megabyte is folded, and looked through, in no time to speak of", () => {
  const text = "Merkel met “Macron” — again…\n".repeat(36_000);
  const before = performance.now();
  const folded = new FoldedText(text);
  expect(folded.find("Xi met Putin")).toEqual([]);
  expect(folded.find('met "Macron"', text.length - 60)).toHaveLength(2);
  expect(performance.now() - before).toBeLessThan(5000);
});
