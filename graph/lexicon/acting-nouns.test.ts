import { expect, test } from "vitest";
import { actingNoun } from "./acting-nouns.ts";

test.for([
  ["court", false, "organization"],
  ["court", true, "group"],
  ["worker", true, "group"],
  ["worker", false, "role"],
  ["people", false, "group"],
  ["government", false, "government"],
  ["authority", true, "government"],
  ["militia", false, "group"],
  ["ceasefire", false, undefined],
  ["bridge", true, undefined],
] as const)("%s (several: %s): %s", ([noun, plural, type]) => {
  expect(actingNoun(noun, plural)?.type).toBe(type);
});

test("men and groups take a word that narrows them down, protesters none", () => {
  expect(["man", "group", "protester"].map((noun) => actingNoun(noun, true)?.weak)).toEqual([true, true, false]);
});

test("police and parliament are a state's, a company is not", () => {
  expect(["police", "parliament", "company"].map((noun) => actingNoun(noun, false)?.state)).toEqual([
    true,
    true,
    false,
  ]);
});
