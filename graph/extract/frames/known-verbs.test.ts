import { expect, test } from "vitest";
import { knownVerb } from "./known-verbs.ts";

test.for([
  ["telephon", "telephone"],
  ["conven", "convene"],
  ["expell", "expel"],
  ["meet", "meet"],
  ["qwert", "qwert"],
] as const)("%s is meant to be %s", ([lemma, verb]) => {
  expect(knownVerb(lemma)).toBe(verb);
});
