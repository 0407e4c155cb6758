import { describe, expect, test } from "vitest";
import { Lemmatizer } from "../../graph/extract/text/lemma.ts";
import { decodeLemmas } from "../../graph/extract/text/model.ts";
import { encodeLemmas } from "./encode-tables.ts";
import { irregularForms, regularGerund, regularPast, regularPlural } from "./inflections.ts";
import { words } from "./testing/words.ts";
import { trainLemmas } from "./train-lemmas.ts";

describe("regular forms", () => {
  test.for([
    ["vote", "voted", "voting", "votes"],
    ["plan", "planned", "planning", "plans"],
    ["deny", "denied", "denying", "denies"],
    ["reach", "reached", "reaching", "reaches"],
    ["agree", "agreed", "agreeing", "agrees"],
    ["die", "died", "dying", "dies"],
    ["visit", "visited", "visiting", "visits"],
  ] as const)("of %s are %s, %s, %s", ([lemma, past, gerund, plural]) => {
    expect([regularPast(lemma), regularGerund(lemma), regularPlural(lemma)]).toEqual([past, gerund, plural]);
  });

  test("irregular ones are listed", () => {
    expect(irregularForms("VBD")).toContainEqual(["met", "meet"]);
    expect(irregularForms("VBN")).toContainEqual(["withdrawn", "withdraw"]);
    expect(irregularForms("VBN")).not.toContainEqual(["withdrew", "withdraw"]);
  });
});

describe("learned rules", () => {
  const treebank = words(`
    vote      VERB VB  0 root
    talk      NOUN NN  0 root
    talks     NOUN NNS 0 root
    countries NOUN NNS 0 root
    European  ADJ  JJ  0 root
  `).map((word) => ({
    ...word,
    lemma: word.form === "talks" ? "talk" : word.form === "countries" ? "country" : word.lemma,
  }));
  const { rules, capitals } = trainLemmas(treebank);
  const lemmatizer = new Lemmatizer(decodeLemmas(encodeLemmas(rules)), capitals);

  test("know forms that the treebank happens not to have", () => {
    expect(lemmatizer.lemma("voting", "VERB", "VBG")).toBe("vote");
    expect(lemmatizer.lemma("fled", "VERB", "VBD")).toBe("flee");
  });

  test("keep capitals that are no accident", () => {
    expect(lemmatizer.lemma("European", "ADJ", "JJ")).toBe("European");
    expect(lemmatizer.lemma("Countries", "NOUN", "NNS")).toBe("country");
  });
});
