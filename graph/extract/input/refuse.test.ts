import { describe, expect, test } from "vitest";
import type { Article } from "../article.ts";
import { ArticleError } from "./article-error.ts";
import { LONGEST_TEXT, refuseUnreadable } from "./refuse.ts";

function refusal(article: Partial<Article>): ArticleError | undefined {
  try {
    refuseUnreadable({ text: "Merkel met Macron.", ...article });
    return undefined;
  } catch (error) {
    if (error instanceof ArticleError) return error;
    throw error;
  }
}

describe("refused, with what is wrong, where, and what to do next", () => {
  test.for([
    ["nothing", undefined, "no-text", /received undefined/],
    ["a number", 5, "no-text", /received number/],
    ["an empty text", "", "empty", /empty.*Give the words/],
    ["white space", " \n\t\u00a0\u2028", "empty", /empty/],
    ["a PDF", "%PDF-1.7\n1 0 obj", "binary", /a PDF.*Take the text out/],
    ["a spreadsheet", "PK\u0003\u0004abc", "binary", /spreadsheet/],
    ["a picture", "\u0089PNG\r\n\u001a\n", "binary", /a picture/],
    [
      "UTF-16 taken for UTF-8",
      [..."Merkel met Macron."].join("\u0000"),
      "binary",
      /17 of its 35 characters.*the first at 1/,
    ],
    [
      "bytes that could not be decoded",
      "Merkel \ufffd\ufffd\ufffd met",
      "binary",
      /3 of its 14 characters.*the first at 7/,
    ],
    ["halves of characters", "\ud83e\ud83e\ud83e Merkel", "binary", /control signs or could not be decoded/],
    ["a web page", "<!DOCTYPE html>\n<title>Talks</title>", "markup", /<!DOCTYPE … at 0.*without the markup/],
    ["a feed", '<?xml version="1.0"?><rss>', "markup", /<\?xml/],
    ["paragraphs of HTML", "Today:\n<p>Merkel met Macron.</p>", "markup", /<p> at 7/],
    ["names in bold", "<b>Angela Merkel</b> met Macron.", "markup", /<b> at 0/],
    [
      "unknown elements",
      "<body.content>Merkel</body.content> met <Person x='y'>Macron</Person>.",
      "markup",
      /<\/body.content> at 20/,
    ],
    ["links", 'See <a href="http://example.org/a">this</a>.', "markup", /at 4/],
    ["more than any article", "a ".repeat(LONGEST_TEXT / 2 + 1), "too-long", /20,000,002 characters.*Split it/],
  ] as [string, unknown, string, RegExp][])("%s", ([, text, fault, message]) => {
    const error = refusal({ text: text as string });
    expect(error?.fault).toBe(fault);
    expect(error?.message).toMatch(message);
  });

  test.for([
    ["an id without a letter", { id: "" }, /^id: "" can't be/],
    ["the id that marks a relation", { id: "trigger" }, /^id: "trigger" can't be/],
    ["a month", { published: "2025-05" }, /^published: Expected a day such as 2025-05-19 but received "2025-05"/],
    ["a day that no calendar has", { published: "2025-02-30" }, /^published: /],
    ["a word", { published: "Monday" }, /^published: .*"Monday"/],
  ] as const)("%s", ([, article, message]) => {
    expect(refusal(article)?.fault).toBe("field");
    expect(refusal(article)?.message).toMatch(message);
  });
});

test("a place in the text is told as an offset, too", () => {
  expect(refusal({ text: "Today: <i>Merkel</i>" })?.at).toBe(7);
  expect(refusal({ text: "" })?.at).toBeUndefined();
});

describe("read", () => {
  test.for([
    "Merkel met Macron.",
    "Merkel <macron@example.org> wrote that 3 < 4 and 5 > 4.",
    "The element <blink> is gone, he said.",
    "Merkel\u0007 met Macron in Aachen, on the 22nd of January, to sign a treaty with him.",
    "Merkel 🤝 Macron \ud83e: the two met in Aachen on the 22nd of January to sign a treaty.",
    "**Merkel** met [[Macron]] & _Scholz_.",
    "\ufeffMerkel met Macron.",
  ])("%j", (text) => {
    expect(refusal({ text })).toBeUndefined();
  });

  test("a time stamp is as good as a day", () => {
    expect(refusal({ published: "2025-05-19T22:10:00Z" })).toBeUndefined();
  });
});
