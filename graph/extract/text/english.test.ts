import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { English } from "./english.ts";
import { sentences } from "./segment.ts";
import type { Tree, Unit } from "./word.ts";

const english = await English.load();

/** The units of a sentence; names are given in brackets: "[Marco Rubio] met [Putin]." */
function unitsOf(text: string): Unit[] {
  const names = [...text.matchAll(/\[([^\]]+)\]/g)].map((match) => match[1]!);
  const forms = sentences(text.replace(/\[[^\]]+\]/g, "Xyz")).flatMap(({ tokens }) =>
    tokens.map((token) => token.text),
  );
  return english
    .tag(forms)
    .map(({ form, pos, tag }) =>
      form === "Xyz" ? { form: names.shift()!, pos: "PROPN", tag: "NNP", name: true } : { form, pos, tag, name: false },
    );
}

/** The arcs of a tree as "nsubj(met, Marco Rubio)". */
function arcs(units: readonly Unit[], { heads, relations }: Tree): string[] {
  return units.map((unit, at) => `${relations[at]}(${heads[at] === -1 ? "" : units[heads[at]!]!.form}, ${unit.form})`);
}

describe("tags", () => {
  test.for([
    ["Zelenskyy met with Rubio on Sunday .", "PROPN VERB ADP PROPN ADP PROPN PUNCT"],
    ["The two leaders will not meet .", "DET NUM NOUN AUX PART VERB PUNCT"],
    ["Officials said that talks had failed .", "NOUN VERB SCONJ NOUN AUX VERB PUNCT"],
    ["Merz urged Putin to agree .", "PROPN VERB PROPN PART VERB PUNCT"],
    ["“ We are ready , ” he said .", "PUNCT PRON AUX ADJ PUNCT PUNCT PRON VERB PUNCT"],
  ] as const)("%s", ([text, classes]) => {
    const words = english.tag(text.split(" "));
    expect(words.map(({ pos }) => pos).join(" ")).toBe(classes);
  });

  test("nothing in, nothing out", () => {
    expect(english.tag([])).toEqual([]);
    expect(english.parse([])).toEqual({ heads: [], relations: [] });
  });
});

describe("trees", () => {
  test.for([
    ["[Marco Rubio] met [Vladimir Putin] in Rome.", ["nsubj(met, Marco Rubio)", "obj(met, Vladimir Putin)"]],
    ["[Zelenskyy] was urged by [Merz] to sign.", ["nsubj:pass(urged, Zelenskyy)", "obl:agent(urged, Merz)"]],
    ["[Macron] spoke with [Putin].", ["nsubj(spoke, Macron)", "obl(spoke, Putin)", "case(Putin, with)"]],
    [
      "[Trump] said that [Russia] rejects the plan.",
      ["ccomp(said, rejects)", "nsubj(rejects, Russia)", "obj(rejects, plan)"],
    ],
    ["[France] and [Germany] condemned the attack.", ["conj(France, Germany)", "nsubj(condemned, France)"]],
    ["[Merz] refused to meet [Putin].", ["xcomp(refused, meet)", "obj(meet, Putin)"]],
    ["[Putin] did not call [Trump].", ["advmod(call, not)", "nsubj(call, Putin)"]],
  ] as const)("%s", ([text, expected]) => {
    const units = unitsOf(text);
    expect(arcs(units, english.parse(units))).toEqual(expect.arrayContaining([...expected]));
  });

  test("whatever is parsed, the result is a tree with one root", () => {
    const forms = fc.constantFrom(...'the Merz met and , . " said that to of 5 not -LRB- é 😀 U.S. who is'.split(" "));
    fc.assert(
      fc.property(fc.array(forms, { minLength: 1, maxLength: 60 }), (words) => {
        const units = english.tag(words).map((word) => ({ ...word, name: word.pos === "PROPN" }));
        const { heads, relations } = english.parse(units);
        expect(heads).toHaveLength(words.length);
        expect(relations.filter((relation) => relation === "root")).toHaveLength(1);
        for (let at = 0; at < heads.length; at++) {
          let steps = 0;
          for (let up = at; up !== -1; up = heads[up]!) expect(steps++).toBeLessThan(words.length);
        }
      }),
      { numRuns: 100, seed: 1 },
    );
  });

  test("same in, same out, whatever was parsed in between", () => {
    const units = unitsOf("[Macron] and [Merz] told [Putin] that they would meet [Zelenskyy] in Kyiv.");
    const first = english.parse(units);
    english.parse(unitsOf("Nothing came of it, officials said."));
    expect(english.parse(units)).toEqual(first);
  });

  test("what a name is called makes no difference", () => {
    const trees = ["Merz", "Volodymyr Zelenskyy", "the Seven Seas"].map((name) =>
      english.parse(unitsOf(`[${name}] met nobody.`)),
    );
    expect(trees[1]).toEqual(trees[0]);
    expect(trees[2]).toEqual(trees[0]);
  });
});

describe("types of names", () => {
  test.for([
    [["Mr.", "John", "Kellogg", "said", "so", "."], 0, 3, "person"],
    [["He", "lives", "in", "Rome", "."], 3, 4, "place"],
    [["She", "works", "for", "the", "National", "Security", "Council", "."], 4, 7, "organization"],
  ] as const)("%j", ([forms, start, end, type]) => {
    const guess = english.nameType([...forms], start, end);
    expect(guess.type).toBe(type);
    expect(guess.margin).toBeGreaterThan(0);
  });
});

test("the model is loaded once", () => {
  expect(English.load()).toBe(English.load());
});
