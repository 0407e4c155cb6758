import { expect, test } from "vitest";
import type { Word } from "./clause.ts";
import { mendTags } from "./mended-tags.ts";

/** "Germany/PROPN sharply/NOUN reduced/VERB" as words; tags as taggers give them with these classes. */
function words(text: string): Word[] {
  const tags = { PROPN: "NNP", NOUN: "NN", VERB: "VBD", VBZ: "VBZ", ADJ: "JJ", DET: "DT", SCONJ: "IN", PUNCT: "." };
  return text.split(" ").map((pair) => {
    const [form = "", name = ""] = pair.split("/");
    const pos = (name === "VBZ" ? "VERB" : name) as Word["pos"];
    return { text: form, start: 0, end: form.length, pos, tag: tags[name as keyof typeof tags], lemma: form };
  });
}

test.for([
  ["Germany/PROPN sharply/NOUN reduced/VERB aid/NOUN", 1, "ADV", "sharply"],
  ["Syrian/ADJ refugees/VBZ left/VERB", 1, "NOUN", "refugee"],
  ["Palestinians/PROPN blamed/ADJ Israel/PROPN", 1, "VERB", "blame"],
  ["Palestinians/PROPN reject/NOUN the/DET plan/NOUN", 1, "VERB", "reject"],
  ["a/DET key/ADJ ally/ADV", 2, "NOUN", "ally"],
  ["the/DET court/NOUN found/VERB him/NOUN guilty/NOUN", 4, "ADJ", "guilty"],
  ["Merkel/PROPN demand/VERB that/SCONJ the/DET minister/NOUN withdraw/NOUN", 5, "VERB", "withdraw"],
] as const)("%s", ([sentence, at, pos, lemma]) => {
  expect(mendTags(words(sentence))[at]).toMatchObject({ pos, lemma });
});

test.for([
  "the/DET family/NOUN left/VERB",
  "weapons/NOUN used/ADJ here/ADV",
  "the/DET army/NOUN guards/VBZ the/DET border/NOUN",
  "Merkel/PROPN demand/VERB that/SCONJ Macron/PROPN leaves/VBZ",
  "Merkel/PROPN demand/VERB the/DET withdraw/NOUN",
])("nothing to mend: %s", (sentence) => {
  expect(mendTags(words(sentence))).toEqual(words(sentence));
});
