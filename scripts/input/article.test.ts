import { describe, expect, test } from "vitest";
import { parseArticle } from "./article.ts";
import { dayOf } from "./day.ts";
import { InputError } from "./input-error.ts";

test("an article of a JSON text keeps what it says of itself", () => {
  expect(
    parseArticle('{"id": "a1", "title": "Talks", "text": "They met.", "published": "2025-05-19"}', "line 1"),
  ).toEqual({
    id: "a1",
    title: "Talks",
    text: "They met.",
    published: "2025-05-19",
  });
});

test("a time stamp is as good as a day", () => {
  expect(parseArticle('{"text": "They met.", "published": "2025-05-19T22:10:00Z"}', "line 1").published).toBe(
    "2025-05-19",
  );
});

describe("what is no article is told with its place", () => {
  test.for([
    ['{"text": ', "line 7: is not JSON: "],
    ['"They met."', "line 7: is no article: "],
    ['[{"text": "They met."}]', "line 7: holds a list."],
    ['{"title": "Talks"}', "line 7: is no article: text: Missing."],
    ['{"text": 5}', "line 7: is no article: text: Expected string but received 5."],
    ['{"text": "  "}', "line 7: the article has no text."],
    ['{"text": "They met.", "id": 5}', "line 7: is no article: id: Expected string but received 5."],
    [
      '{"text": "They met.", "published": "May"}',
      'line 7: published: Expected a day such as 2025-05-19 but received "May".',
    ],
    ['{"format": "actor-graph/1", "actors": []}', "line 7: is a graph file already."],
  ] as const)("%s", ([json, message]) => {
    expect(() => parseArticle(json, "line 7")).toThrow(InputError);
    expect(() => parseArticle(json, "line 7")).toThrow(message);
  });
});

test.for([
  ["2025-05-19", "2025-05-19"],
  [" 2025-05-19 10:00 ", "2025-05-19"],
  ["2024-02-29", "2024-02-29"],
  ["2025-02-29", undefined],
  ["2025-05", undefined],
  ["19.05.2025", undefined],
  ["2025-05-19x", undefined],
  ["", undefined],
] as const)("the day of %j is %s", ([text, day]) => {
  expect(dayOf(text)).toBe(day);
});
