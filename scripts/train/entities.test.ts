import { expect, test } from "vitest";
import { namedSpans } from "./entities.ts";
import { words } from "./testing/words.ts";

const [Merz, met, the, French, president, Emmanuel, Macron, inside, Berlin] = [
  "(1-person-new-cf1-1-sgl-Friedrich_Merz)",
  "",
  "(2-person-new-cf2-3-sgl",
  "",
  "",
  "",
  "2)",
  "",
  "(3-place-new-cf3-1-sgl-Berlin)",
];

test("a name has the type of the smallest entity that it heads", () => {
  const sentence = words(`
    Merz      PROPN NNP 2 nsubj
    met       VERB  VBD 0 root
    the       DET   DT  6 det
    French    ADJ   JJ  6 amod
    president NOUN  NN  6 nmod:desc
    Emmanuel  PROPN NNP 2 obj
    Macron    PROPN NNP 6 flat
    in        ADP   IN  9 case
    Berlin    PROPN NNP 2 obl
  `).map((word, at) => ({
    ...word,
    entity: [Merz, met, the, French, president, Emmanuel, Macron, inside, Berlin][at]!,
  }));
  const found = namedSpans([{ id: "1", document: "GUM_news_sample", text: "", words: sentence }]);
  expect(found.map(({ start, end, type }) => [start, end, type])).toEqual([
    [0, 1, "person"],
    [5, 7, "person"],
    [8, 9, "place"],
  ]);
});

test("sentences without entities tell nothing", () => {
  const sentence = words("Merz PROPN NNP 0 root");
  expect(namedSpans([{ id: "1", document: "weblog", text: "", words: sentence }])).toEqual([]);
});
