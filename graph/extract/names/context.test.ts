import { expect, test } from "vitest";
import { English, tokens } from "../text/index.ts";
import { context } from "./context.ts";

/** What the neighbours of "Qwert" tell. */
async function told(text: string) {
  const read = tokens(text);
  const tags = (await English.load()).tag(read.map((token) => token.text));
  const words = read.map((token, i) => ({ ...token, pos: tags[i]!.pos, tag: tags[i]!.tag }));
  const at = words.findIndex((word) => word.text === "Qwert");
  return context(words, at, at + 1);
}

test.for([
  ["Qwert, who left, sang.", "person"],
  ["Qwert said nothing.", "person"],
  ["His brother Qwert left.", "person"],
  ["Qwert, 54, left.", "person"],
  ["The Qwert newspaper closed.", "organization"],
  ["Shares rose, said the chairman of Qwert yesterday.", "organization"],
  ["A spokesman for Qwert left.", "organization"],
  ["They saw Qwert's Jane Smith there.", "organization"],
  ["The train makers Qwert and Plomb left.", "organization"],
  ["Qwert chief executive Smith left.", "organization"],
  ["Qwert Mayor Smith left.", "place"],
  ["They met in Qwert.", "place"],
  ["They left the city of Qwert.", "place"],
  ["They met at Qwert, Tennessee, on Monday.", "place"],
  ["They saw Qwert there.", undefined],
] as const)("%s", async ([text, type]) => {
  expect(await told(text)).toBe(type);
});

test("the liberal party is any of them, the Kadima party one", async () => {
  const words = (text: string) => tokens(text).map((token) => ({ ...token, pos: "PROPN", tag: "NNP" }));
  expect(context(words("the Liberal party left"), 1, 2)).toBeUndefined();
  expect(context(words("the Kadima party left"), 1, 2)).toBe("organization");
});
