import { describe, expect, test } from "vitest";
import { addressOfQuote, webAddress } from "./links.ts";

describe("an address is linked to only if it is that of a web page", () => {
  test.for([
    ["https://example.org/a", "https://example.org/a"],
    ["http://example.org", "http://example.org/"],
    ["javascript:alert(1)", undefined],
    [" java\nscript:alert(1)", undefined],
    ["data:text/html,<script>alert(1)</script>", undefined],
    ["vbscript:x", undefined],
    ["file:///etc/passwd", undefined],
    ["//example.org/without-a-scheme", undefined],
    ["an article", undefined],
    ["", undefined],
    [undefined, undefined],
  ] as const)("%s", ([address, expected]) => {
    expect(webAddress(address)).toBe(expected);
  });
});

test("the link to a short quote looks for the whole of it", () => {
  expect(addressOfQuote("https://example.org/a", "Zelenskyy met Rubio, Vance - twice & gladly.")).toBe(
    "https://example.org/a#:~:text=Zelenskyy%20met%20Rubio%2C%20Vance%20%2D%20twice%20%26%20gladly.",
  );
});

test("the link to a long quote looks for its first and last words", () => {
  const quote = `On Sunday, Zelenskyy met with Rubio ${"and so on ".repeat(12)}for serious diplomatic engagements.`;
  expect(addressOfQuote("https://example.org/a", quote)).toBe(
    "https://example.org/a#:~:text=On%20Sunday%2C%20Zelenskyy%20met%20with,on%20for%20serious%20diplomatic%20engagements.",
  );
});

test("a page that is already addressed by section keeps its section", () => {
  expect(addressOfQuote("https://example.org/a#top", "Yes.")).toBe("https://example.org/a#top:~:text=Yes.");
});

test("half a character in a quote does not break its link", () => {
  expect(addressOfQuote("https://example.org/a", "Yes \ud83d no")).toBe("https://example.org/a#:~:text=Yes%20%20no");
});

test("a quote on a page that cannot be linked to has no link", () => {
  expect(addressOfQuote("javascript:alert(1)", "Yes.")).toBeUndefined();
});
