import { describe, expect, test } from "vitest";
import { English } from "./english.ts";
import { applyRules, Lemmatizer, type Rule } from "./lemma.ts";

const rules = new Map<string, Rule>([
  ["s", { drop: 1, add: "" }],
  ["ies", { drop: 3, add: "y" }],
  ["^men", { drop: 2, add: "an" }],
]);

describe("rules", () => {
  test.for([
    ["treaties", "treaty"],
    ["leaders", "leader"],
    ["men", "man"],
    ["women", "women"],
    ["", ""],
  ] as const)("the longest ending decides: %s -> %s", ([form, lemma]) => {
    expect(applyRules(rules, form)).toBe(lemma);
  });

  test("a class without rules leaves words as they are", () => {
    expect(new Lemmatizer(new Map(), new Set()).lemma("Leaders", "NOUN")).toBe("leaders");
  });
});

describe("in English", async () => {
  const english = await English.load();

  test.for([
    ["met", "VERB", "meet"],
    ["urging", "VERB", "urge"],
    ["denies", "VERB", "deny"],
    ["planned", "VERB", "plan"],
    ["sought", "VERB", "seek"],
    ["withdrew", "VERB", "withdraw"],
    ["is", "AUX", "be"],
    ["Leaders", "NOUN", "leader"],
    ["countries", "NOUN", "country"],
    ["men", "NOUN", "man"],
    ["talks", "NOUN", "talk"],
    ["Rubio", "PROPN", "Rubio"],
    ["European", "ADJ", "European"],
    ["me", "PRON", "I"],
  ] as const)("%s (%s) -> %s", ([form, pos, lemma]) => {
    expect(english.lemma(form, pos)).toBe(lemma);
  });

  test("the tag tells forms apart that are written alike", () => {
    const lemmas = english.tag(["They", "found", "that", "she", "left", "."]).map((word) => word.lemma);
    expect(lemmas).toEqual(["they", "find", "that", "she", "leave", "."]);
  });
});
