import { describe, expect, test } from "vitest";
import { tokens } from "./tokens.ts";

const split = (text: string) => tokens(text).map((token) => token.text);

describe("words and signs are split as in the treebanks", () => {
  test.for([
    ["I don't think they won't.", "I do n't think they wo n't ."],
    ["Trump’s aides can’t", "Trump ’s aides ca n’t"],
    ["cannot gonna gotta", "can not gon na got ta"],
    ["the U.S.'s and the officials' view", "the U.S. 's and the officials ' view"],
    ["U.S. J.D. Vance, p.m. Ph.D.", "U.S. J.D. Vance , p.m. Ph.D."],
    ["Mr. Merz on Jan. 6", "Mr. Merz on Jan. 6"],
    ["$1.5bn, 2,000 men, 50%", "$ 1.5bn , 2,000 men , 50 %"],
    ["(“Yes”) – no!", "( “ Yes ” ) – no !"],
    ["10:00 a.m. on 5/19", "10:00 a.m. on 5/19"],
    ["a@b.co or https://x.org/y.", "a@b.co or https://x.org/y ."],
    ["wait... what?!", "wait ... what ?!"],
    ["AT&T and Q&A", "AT&T and Q&A"],
    ["no\u00a0break\u202fspaces\u200bhere", "no break spaces here"],
  ] as const)("%s", ([text, expected]) => {
    expect(split(text).join(" ")).toBe(expected);
  });
});

describe("one word stays one", () => {
  test.for([
    "Jean-Noël",
    "30-day",
    "U.S.-led",
    "O'Brien",
    "N’Djamena",
    "al-Sharaa",
    "reuters.com",
    "F-16",
    "2,000,000.50",
    "Łukasz",
    "@state_dept",
    "Zelenskyy",
  ])("%s", (word) => {
    expect(split(word)).toEqual([word]);
  });
});

describe("a full stop is a sign of its own", () => {
  test.for(["The end.", "on the art.", "He said no.", "as it may.", "he sat in the sun."])(
    "at the end of: %s",
    (text) => {
      expect(split(text).at(-1)).toBe(".");
    },
  );
});

test("offsets count UTF-16 code units", () => {
  expect(tokens("😀 ok")).toEqual([
    { text: "😀", start: 0, end: 2 },
    { text: "ok", start: 3, end: 5 },
  ]);
});

test("nothing outside the stretch is read", () => {
  expect(tokens("Merz met Macron", 5, 8).map((token) => token.text)).toEqual(["met"]);
});
