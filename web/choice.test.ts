import { describe, expect, test } from "vitest";
import { announced, type Choice, has, sameChoice, selectionOf, titleOfChoice } from "./choice.ts";
import { RecordIndex } from "./record-index.ts";
import { peaceTalks } from "./testing/peace-talks.ts";

const index = new RecordIndex(peaceTalks);

describe("a choice has a name", () => {
  test.for<[Choice, string]>([
    [{ actor: "rubio" }, "Marco Rubio"],
    [{ issue: "ceasefire" }, "30-day ceasefire"],
    [{ meeting: "meeting-rome" }, "Volodymyr Zelenskyy — Marco Rubio, J.D. Vance"],
    [{ meeting: "call-europeans" }, "United Kingdom, Italy, France and Germany"],
    [{ stance: "putin-values-usa" }, "Vladimir Putin → United States"],
    [{ tie: "planned:putin~trump" }, "Vladimir Putin — Donald Trump"],
    [{ tie: "for:trump~ceasefire" }, "Donald Trump → 30-day ceasefire"],
    [{ tie: "nothing:a~b" }, "nothing:a~b"],
  ])("%o", ([choice, title]) => {
    expect(titleOfChoice(choice, index)).toBe(title);
  });
});

describe("a choice is told in a sentence", () => {
  test.for<[Choice, string]>([
    [{ actor: "vance" }, "J.D. Vance, 1 tie: Volodymyr Zelenskyy (met or spoke)"],
    [{ actor: "peskov" }, "Dmitry Peskov, no ties"],
    [{ issue: "concessions" }, "Territorial concessions, 1 tie: Ukraine (against)"],
    [{ tie: "planned:putin~trump" }, "Vladimir Putin — Donald Trump: planned, 1 contact"],
    [{ stance: "putin-values-usa" }, "Vladimir Putin → United States"],
  ])("%o", ([choice, sentence]) => {
    expect(announced(choice, index)).toBe(sentence);
  });

  test("of many neighbours the rest is counted", () => {
    expect(announced({ actor: "russia" }, index)).toMatch(/^Russia, 8 ties: .* and 2 more$/);
  });
});

describe("the drawing brings out", () => {
  test.for<[Choice | undefined, ReturnType<typeof selectionOf>]>([
    [{ actor: "rubio" }, { actor: "rubio" }],
    [{ stance: "putin-values-usa" }, { tie: "for:putin~usa" }],
    [{ meeting: "call-trump-putin" }, { tie: "planned:putin~trump" }],
    [{ meeting: "meeting-rome" }, { ties: ["held:rubio~zelenskyy", "held:vance~zelenskyy"] }],
    [{ meeting: "nothing" }, undefined],
    [undefined, undefined],
  ])("of %o", ([choice, selection]) => {
    expect(selectionOf(choice, index)).toEqual(selection);
  });

  test("all pairs of a call of four", () => {
    const selection = selectionOf({ meeting: "call-europeans" }, index);
    expect(selection && "ties" in selection && selection.ties).toHaveLength(6);
  });
});

test("a graph has what its records and ties are, and nothing else", () => {
  expect(has(index, { actor: "rubio" })).toBe(true);
  expect(has(index, { actor: "ceasefire" })).toBe(false);
  expect(has(index, { tie: "held:rubio~zelenskyy" })).toBe(true);
  expect(has(index, { tie: "held:rubio~vance" })).toBe(false);
});

test("an actor and an issue of the same id are not the same choice", () => {
  expect(sameChoice({ actor: "a" }, { actor: "a" })).toBe(true);
  expect(sameChoice({ actor: "a" }, { issue: "a" })).toBe(false);
  expect(sameChoice(undefined, undefined)).toBe(true);
});
