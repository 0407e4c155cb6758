import { expect, test } from "vitest";
import { sentences } from "../../text/index.ts";
import { FoldedText } from "../folded-text.ts";
import { quoted, Unfounded } from "./evidence.ts";

const TEXT =
  "Merkel met Macron. Xi met Putin on Friday.\nThey spoke. Merkel met Macron. They left. They came. They went.";

function find(quote: string, words: string[] = [], part = { start: 0, end: TEXT.length }) {
  const found = quoted(quote, words, { text: TEXT, folded: new FoldedText(TEXT), sentences: sentences(TEXT), part });
  return found instanceof Unfounded ? found.reason : [TEXT.slice(found.start, found.end), found.start];
}

test.for([
  ["Xi met Putin on Friday.", ["Xi met Putin on Friday.", 19]],
  ["met Putin", ["Xi met Putin on Friday.", 19]],
  ["on Friday. They spoke.", ["Xi met Putin on Friday.\nThey spoke.", 19]],
  // The same sentence twice says the same twice.
  ["Merkel met Macron.", ["Merkel met Macron.", 0]],
  ["Merkel met Xi.", "the quote is not in the article"],
  ["met", "the quote could be one of several sentences"],
  ["They", "the quote could be one of several sentences"],
  ["They spoke. Merkel met Macron. They left. They came.", "the quote is longer than 3 sentences"],
] as const)("%j is quoted as %j", ([quote, found]) => {
  expect(find(quote)).toEqual(found);
});

test("what else is said to stand in the quote tells sentences apart", () => {
  expect(find("met", ["Xi", "Putin"])).toEqual(["Xi met Putin on Friday.", 19]);
});

test("a quote is looked for where the model was shown it", () => {
  expect(find("Merkel met Macron.", [], { start: 30, end: TEXT.length })).toEqual(["Merkel met Macron.", 55]);
  expect(find("Xi met Putin", [], { start: 40, end: TEXT.length })).toBe("the quote is not in the article");
});
