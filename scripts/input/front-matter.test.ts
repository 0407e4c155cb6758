import { describe, expect, test } from "vitest";
import { parseFrontMatter } from "./front-matter.ts";
import { InputError } from "./input-error.ts";

const read = (file: string) => parseFrontMatter(file, "talks.txt");

test("front matter becomes what is known of the article, and the text begins after it", () => {
  expect(
    read("---\ntitle: Talks: a start\nurl: https://example.org/a?b=c\npublished: 2025-05-19\n---\nThey met.\n"),
  ).toEqual({
    title: "Talks: a start",
    url: "https://example.org/a?b=c",
    published: "2025-05-19",
    text: "They met.\n",
  });
});

test("a text without front matter is all text", () => {
  expect(read("They met.\n---\ntitle: no\n---\n")).toEqual({ text: "They met.\n---\ntitle: no\n---\n" });
});

test("a text that opens with a rule is all text", () => {
  expect(read("---\nThey met.\n")).toEqual({ text: "---\nThey met.\n" });
});

test("quotation marks, comments, blank lines and empty values in front matter are not part of the values", () => {
  expect(read('---\n# by hand\ntitle: "Talks"\n\npublisher:\n---\nThey met.')).toEqual({
    title: "Talks",
    text: "They met.",
  });
});

test("lines may end as on Windows", () => {
  expect(read("---\r\ntitle: Talks\r\n---\r\nThey met.\r\n")).toEqual({ title: "Talks", text: "They met.\r\n" });
});

describe("front matter that can't be understood is told with its line", () => {
  test.for([
    ["---\ntitle: Talks\nThey met.\n", "talks.txt: line 1: the front matter has no end."],
    ["---\ntitle: Talks\nauthor: Ada\n---\n", "talks.txt: line 3: the front matter has the unknown name author."],
    ["---\ntitle: Talks\nno colon here\n---\n", "talks.txt: line 3: the front matter is not of the form name: value."],
  ] as const)("%j", ([file, message]) => {
    expect(() => read(file)).toThrow(InputError);
    expect(() => read(file)).toThrow(message);
  });
});
