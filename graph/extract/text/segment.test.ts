import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { LONGEST_SENTENCE, sentences } from "./segment.ts";

const cut = (text: string) => sentences(text).map(({ start, end }) => text.slice(start, end));

describe("a sentence ends", () => {
  test.for([
    ["Merz called. Macron answered.", ["Merz called.", "Macron answered."]],
    ["They met in the U.S. They agreed on little.", ["They met in the U.S.", "They agreed on little."]],
    ["It began at 5 p.m. Peskov was late.", ["It began at 5 p.m.", "Peskov was late."]],
    ["Would he come? He would! And so he did…", ["Would he come?", "He would!", "And so he did…"]],
    ["He said: “We agree. We signed.” Then he left.", ["He said: “We agree.", "We signed.”", "Then he left."]],
    ["(They met in May.) Nothing came of it.", ["(They met in May.)", "Nothing came of it."]],
    ["The talks ended.The delegations left.", ["The talks ended.", "The delegations left."]],
    ["He was born in Minsk.[3] [4] He died there.", ["He was born in Minsk.[3] [4]", "He died there."]],
    ["“We are ready.” “So are we.”", ["“We are ready.”", "“So are we.”"]],
    ["The answer was no. 'Never,' she said.", ["The answer was no.", "'Never,' she said."]],
  ] as const)("%s", ([text, expected]) => {
    expect(cut(text)).toEqual(expected);
  });
});

describe("no sentence ends", () => {
  test.for([
    "Gen. Kellogg and Sen. Graham met J.D. Vance on Jan. 6 in St. Petersburg.",
    "George W. Bush and Ursula von der Leyen spoke.",
    "The U.S. President called U.N. Secretary-General António Guterres.",
    "It begins at 10 a.m. Eastern and ends at 5 p.m. Moscow time.",
    "They met on Tuesday at 3 p.m. GMT.",
    "Lockheed Martin Corp. Chief Executive Jim Taiclet and Apple Inc. were there.",
    "No. 10 said that talks lasted 1.5 hours and cost $2.3 million.",
    "“Will you come?” asked Merz.",
    "He paused ... and went on.",
    "See https://example.org/a.b?c=d. for more",
    "The count (b. March 1970, d. 2001) knew Edwin P. Wilson.",
    "Yahoo! said so, e.g. in May, i.e. last month.",
  ])("in: %s", (text) => {
    expect(cut(text)).toEqual([text]);
  });
});

describe("a dateline is a sentence of its own", () => {
  test.for([
    ["WASHINGTON, May 19 (Reuters) - Trump spoke.", "WASHINGTON, May 19 (Reuters) -"],
    ["KYIV, Ukraine (AP) — Zelenskyy spoke.", "KYIV, Ukraine (AP) —"],
    ["BERLIN – Merz spoke.", "BERLIN –"],
    ["Moscow (dpa) - Putin spoke.", "Moscow (dpa) -"],
  ] as const)("%s", ([text, dateline]) => {
    expect(cut(text)[0]).toBe(dateline);
  });

  test.for([
    "Merz - the chancellor - spoke.",
    "EU-China talks (in Beijing) went on.",
    "Paris said no (again) and left - for good.",
    "NATO met.",
    "NATO - the alliance - met.",
  ])("which is not in: %s", (text) => {
    expect(cut(text)).toEqual([text]);
  });
});

describe("line breaks", () => {
  test("headlines, paragraphs and list items stand alone", () => {
    const text = "Leaders Meet in Rome\n\nThey spoke.\nThey left.\n\n• Trade\n• Peace\n1. Truce. Details follow.";
    expect(cut(text)).toEqual([
      "Leaders Meet in Rome",
      "They spoke.",
      "They left.",
      "• Trade",
      "• Peace",
      "1. Truce.",
      "Details follow.",
    ]);
    expect(sentences(text).map(({ paragraph }) => paragraph)).toEqual([0, 1, 2, 3, 4, 5, 5]);
  });

  test("lines wrapped at a width are put together", () => {
    const text =
      "The presidents of both countries spoke for two hours on Monday and agreed to\n" +
      "exchange prisoners. A second round of talks in Istanbul is planned, officials in\nboth capitals said.";
    expect(sentences(text)).toHaveLength(2);
  });

  test("of any kind count once", () => {
    const wrapped = "The presidents of both countries spoke for two hours on Monday and agreed to\r\nmeet again.";
    expect(sentences(wrapped)).toHaveLength(1);
    expect(sentences("Merz met Macron\rThey spoke\u2028They left").map(({ paragraph }) => paragraph)).toEqual([
      0, 1, 2,
    ]);
  });

  test("no words, no sentences", () => {
    expect(sentences("")).toEqual([]);
    expect(sentences(" \n\t\u00a0\r\n")).toEqual([]);
  });
});

describe("on any text", () => {
  const words = fc.constantFrom(
    ..."Trump 's U.S. p.m. “ ” ' \" . ... ! ? ( ) [ 1 ] - – \n \n\n \u00a0 Dr. don't é 😀 said The a".split(/ /),
    " ",
    " ",
  );
  const texts = fc.oneof(
    fc.string({ unit: "grapheme", maxLength: 200 }),
    fc.array(words, { maxLength: 80 }).map((list) => list.join(" ")),
    fc.array(words).map((list) => list.join("")),
  );

  test("tokens are slices, ascend, and leave out nothing but space", () => {
    fc.assert(
      fc.property(texts, (text) => {
        let end = 0;
        for (const sentence of sentences(text)) {
          expect(sentence.tokens.length).toBeGreaterThan(0);
          expect(sentence.start).toBe(sentence.tokens[0]!.start);
          expect(sentence.end).toBe(sentence.tokens.at(-1)!.end);
          for (const token of sentence.tokens) {
            expect(token.text).toBe(text.slice(token.start, token.end));
            expect(text.slice(end, token.start)).toMatch(/^[\s\u200b\ufeff]*$/);
            expect(token.end).toBeGreaterThan(token.start);
            end = token.end;
          }
        }
        expect(text.slice(end)).toMatch(/^[\s\u200b\ufeff]*$/);
      }),
      { numRuns: 300, seed: 1 },
    );
  });

  test("same in, same out", () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(sentences(text)).toEqual(sentences(text));
      }),
      { numRuns: 50, seed: 2 },
    );
  });

  test.for(["a", "a ", "A. b", "U.S.", '("', "don't-", "é😀", "\n", "....", "a@b", "1,"])(
    "a megabyte of %j comes to an end",
    (piece) => {
      const found = sentences(piece.repeat(2 ** 20 / piece.length));
      for (const { tokens } of found) expect(tokens.length).toBeLessThanOrEqual(LONGEST_SENTENCE);
    },
  );
});
