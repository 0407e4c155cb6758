import { expect, test } from "vitest";
import { English, tokens } from "../text/index.ts";
import { endOfRun, isNameWord } from "./runs.ts";
import { type NameWord, Seen, textOf } from "./words.ts";

async function wordsOf(text: string): Promise<NameWord[]> {
  const read = tokens(text);
  const tags = (await English.load()).tag(read.map((token) => token.text));
  return read.map((token, i) => ({ ...token, pos: tags[i]!.pos, tag: tags[i]!.tag }));
}

test.for([
  ["They saw Ursula von der Leyen there.", "Ursula von der Leyen"],
  ["They saw Mohammed bin Salman there.", "Mohammed bin Salman"],
  ["They saw the Ministry of Trade and Industry there.", "Ministry of Trade and Industry"],
  ["They saw the Department of State there.", "Department of State"],
  ["They saw Merkel and Macron there.", "Merkel"],
  ["They saw the Senate and President Obama there.", "Senate"],
  ["They saw Merkel on Monday.", "Merkel"],
  ["They saw the Workers' Party of Belgium there.", "Workers' Party of Belgium"],
  ["They saw Merkel's Party there.", "Merkel"],
  ["They saw the Social Democratic and Labour Party there.", "Social Democratic and Labour Party"],
  ["They saw Mothers Against Drunk Driving there.", "Mothers Against Drunk Driving"],
  ["They saw the Duchy of Saxony there.", "Duchy of Saxony"],
  ["They saw Merkel of Saxony there.", "Merkel"],
  // A person's name ends what stands before it.
  ["They saw Ohio Governor Mike Smith there.", "Ohio"],
  ["They saw Republican Mike Smith there.", "Republican"],
  ["They saw Qwert MP Anil Smith there.", "Qwert"],
  ["They saw NASA Mike Smith there.", "NASA"],
  ["They saw Ontario Liberal Party Mike Smith there.", "Ontario Liberal Party"],
] as const)("%s", async ([text, run]) => {
  const words = await wordsOf(text);
  const seen = new Seen([words]);
  const from = words.findIndex((_, at) => at > 0 && isNameWord(words, at, seen));
  expect(textOf(words, from, endOfRun(words, from, seen))).toBe(run);
});

test.for([
  ["They left.", 0],
  ["On Monday they left.", 1],
  ["Then I left.", 1],
  ["Then they left.", 1],
] as const)("no name word: %s (%i)", async ([text, at]) => {
  const words = await wordsOf(text);
  expect(isNameWord(words, at, new Seen([words]))).toBe(false);
});

test.for([
  ["Malloy says nothing.", true],
  ["Qwertos was there.", true],
  // A plural has another verb, and English derives words that nobody lists.
  ["Qwertos were there.", false],
  ["Qwertment says nothing.", false],
  ["Qwerting helps nobody.", false],
] as const)("a first word that English doesn't know is a name before its verb: %s (%s)", async ([text, isName]) => {
  const english = await English.load();
  const words = await wordsOf(text);
  const seen = new Seen(
    [words],
    () => false,
    (word) => english.knows(word),
  );
  expect(isNameWord(words, 0, seen)).toBe(isName);
});
