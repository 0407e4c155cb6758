import { expect, test } from "vitest";
import { knownVerb } from "./known-verbs.ts";

test.for([
  ["telephon", "telephone"],
  ["conven", "convene"],
  ["meet", "meet"],
  ["qwert", "qwert"],
] as const)("%s is meant to be %s", ([lemma, verb]) => {
  expect(knownVerb(lemma)).toBe(verb);
});
