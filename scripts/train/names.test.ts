import { describe, expect, test } from "vitest";
import { joinHyphens } from "./hyphens.ts";
import { collapseLists, collapseNames, nameSpans } from "./names.ts";
import { outline, words } from "./testing/words.ts";

const visit = words(`
  U.S.       PROPN NNP 2 compound
  Secretary  PROPN NNP 5 nmod:desc
  of         ADP   IN  4 case
  State      PROPN NNP 2 nmod
  Marco      PROPN NNP 7 nsubj
  Rubio      PROPN NNP 5 flat
  met        VERB  VBD 0 root
  Merz       PROPN NNP 7 obj
  ,          PUNCT ,   10 punct
  Macron     PROPN NNP 8 conj
  and        CCONJ CC  12 cc
  Starmer    PROPN NNP 8 conj
  on         ADP   IN  14 case
  Monday     PROPN NNP 7 obl
`);

describe("names", () => {
  test("with their titles become one unit, days don't", () => {
    const units = collapseNames(
      visit,
      nameSpans(visit, () => 0),
    );
    expect(units.filter(({ name }) => name).map(({ form }) => form)).toEqual([
      "U.S. Secretary of State Marco Rubio",
      "Merz",
      "Macron",
      "Starmer",
    ]);
    expect(outline(units)).toContain("U.S. Secretary of State Marco Rubio<met met<0 Merz<met");
  });

  test("that hang together are taken whole or not at all", () => {
    const two = words(`
      Monday PROPN NNP 3 obl
      Trump  PROPN NNP 3 nsubj
      called VERB  VBD 0 root
      Putin  PROPN NNP 3 iobj
      Kyiv   PROPN NNP 3 obj
    `);
    const units = collapseNames(
      two,
      nameSpans(two, () => 0),
    );
    expect(units.map(({ form }) => form)).toEqual(["Monday", "Trump", "called", "Putin", "Kyiv"]);
  });
});

describe("lists of names", () => {
  test("become one unit", () => {
    const units = collapseLists(
      collapseNames(
        visit,
        nameSpans(visit, () => 0),
      ),
    )!;
    expect(units.map(({ form }) => form)).toContain("Merz , Macron and Starmer");
    expect(outline(units)).toContain("Merz , Macron and Starmer<met on<Monday Monday<met");
  });

  test("with more than names in them stay apart", () => {
    const sentence = words(`
      Merz   PROPN NNP 5 nsubj
      and    CCONJ CC  4 cc
      old    ADJ   JJ  4 amod
      Macron PROPN NNP 1 conj
      spoke  VERB  VBD 0 root
    `);
    expect(
      collapseLists(
        collapseNames(
          sentence,
          nameSpans(sentence, () => 1),
        ),
      ),
    ).toBeUndefined();
  });
});

describe("hyphens", () => {
  test("are joined with what they join", () => {
    const truce = words(`
      a     DET   DT  5 det
      30_   NUM   CD  4 nummod
      -_    PUNCT HYPH 2 punct
      day   NOUN  NN  5 compound
      truce NOUN  NN  0 root
    `);
    expect(outline(joinHyphens(truce))).toBe("a<truce 30-day<truce truce<0");
  });

  test("that stand alone are dashes", () => {
    const dash = words(`
      Berlin PROPN NNP 0 root
      -      PUNCT :   3 punct
      Merz   PROPN NNP 1 parataxis
    `);
    expect(joinHyphens(dash)).toHaveLength(3);
  });
});
