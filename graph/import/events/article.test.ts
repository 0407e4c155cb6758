import { expect, test } from "vitest";
import { articleAt, citation } from "./article.ts";
import { dayOf } from "./day.ts";
import { placeOf } from "./place.ts";

test("an article has the site it stands on as its publisher", () => {
  expect(articleAt("https://www.example.org/a?b=1", "2018-01-01")).toEqual({
    id: expect.stringMatching(/^example-org-[a-z0-9]+$/),
    kind: "article",
    url: "https://www.example.org/a?b=1",
    publisher: "example.org",
    published: "2018-01-01",
  });
});

test("two addresses are two articles, and one is one", () => {
  const id = (url: string) => articleAt(url, undefined)?.id;
  expect(id("http://example.org/a")).not.toBe(id("http://example.org/b"));
  expect(id("http://example.org/a")).toBe(id("http://example.org/a"));
});

test.for(["", "BBC Monitoring", "unspecified", "ftp://example.org/a", "http:// example.org"])(
  '"%s" is no address',
  (url) => {
    expect(articleAt(url, undefined)).toBeUndefined();
  },
);

test("what has no address is known by its words", () => {
  expect(citation("as listed", undefined, "")).toMatchObject({ kind: "article", title: "as listed" });
});

test.for([
  ["20180101", "2018-01-01"],
  ["20180101123000", "2018-01-01"],
  ["2018-01-01", "2018-01-01"],
  ["2018-01-01 12:30:00", "2018-01-01"],
  ["20180230", undefined],
  ["2018-0101", undefined],
  ["201801", undefined],
  ["", undefined],
] as const)("the day of %s", ([text, day]) => {
  expect(dayOf(text)).toBe(day);
});

test.for([
  [["Hanoi", "", "Vietnam"], "Hanoi, Vietnam"],
  [["Singapore", "Singapore"], "Singapore"],
  [["", ""], undefined],
] as const)("%j is a place", ([parts, place]) => {
  expect(placeOf(parts)).toBe(place);
});
