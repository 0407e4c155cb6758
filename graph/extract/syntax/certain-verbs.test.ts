import { expect, test } from "vitest";
import { asCertain } from "./certain-verbs.ts";

const noun = (text: string) => ({ text, start: 0, end: text.length, pos: "NOUN", tag: "NN", lemma: text }) as const;

test.for([
  ["met", { pos: "VERB", tag: "VBD", lemma: "meet" }],
  ["arrives", { pos: "VERB", tag: "VBZ", lemma: "arrive" }],
] as const)("%s is a verb", ([text, verb]) => {
  expect(asCertain(noun(text))).toMatchObject(verb);
});

test.for(["Met", "visits", "talks", "held"])("%s may be something else", (text) => {
  expect(asCertain(noun(text))).toEqual(noun(text));
});
