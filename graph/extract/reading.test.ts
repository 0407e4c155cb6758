import { expect, test } from "vitest";
import { sayerOf } from "./reading.ts";
import { readingOf } from "./testing/claims.ts";

test("words, mentions and units stand where they say", async () => {
  const { text, sentences, mentions } = await readingOf(
    "Angela Merkel met\nEmmanuel Macron. “Fine,” he said.\n\nThey left.",
  );
  for (const { words } of sentences) for (const word of words) expect(text.slice(word.start, word.end)).toBe(word.text);
  for (const { start, end, name } of mentions) expect(text.slice(start, end).replace(/\s+/g, " ")).toBe(name);
});

test.for([
  ['"I met Xi," Putin said.', "I", "Putin"],
  ['Putin said: "I met Xi."', "I", "Putin"],
  ['Putin said: "It is over. I met Xi."', "I", "Putin"],
  ['"It is over. I met Xi. We will talk," Putin said.', "I", "Putin"],
  ['"I met Xi," Putin said. "We will talk."', "We", "Putin"],
  ['Putin said it was over. "I met Xi."', "I", "Putin"],
  ['Putin said it was over.\n\n"I met Xi."', "I", undefined],
  ['Putin left. "I met Xi."', "I", undefined],
  ["Putin said it was over. I met Xi.", "I", undefined],
] as const)("who says it: %s", async ([text, word, speaker]) => {
  const reading = await readingOf(text);
  const sayer = sayerOf(reading, text.indexOf(word));
  const clause = sayer && reading.sentences[sayer.sentence]?.clause;
  expect(clause?.agents(sayer?.verb ?? 0).map((agent) => clause.unit(agent).mentions[0]?.name)[0]).toBe(speaker);
});

test("a time is no name", async () => {
  const { mentions } = await readingOf("They will talk at 11 a.m. Eastern Time.");
  expect(mentions).toEqual([]);
});
