import { expect, test } from "vitest";
import { genderOf, isGivenName } from "./given-names.ts";

test.for([
  ["Giorgia Meloni", "female"],
  ["Volodymyr Zelenskyy", "male"],
  ["Jean-Luc Mélenchon", "male"],
  ["Mr Kim", "male"],
  ["Pope Leo XIV", "male"],
  ["Lieutenant General Angela Smith", "female"],
  ["J.D. Vance", undefined],
  ["Kim Jong-un", undefined],
  ["Andrea Rossi", undefined],
  ["Merkel", undefined],
] as const)("%s: %s", ([name, gender]) => {
  expect(genderOf(name)).toBe(gender);
});

test("a given name is no everyday word, country or surname", () => {
  expect(["Volodymyr", "Marco", "Ursula", "Emmanuel"].filter((word) => !isGivenName(word))).toEqual([]);
  expect(["Will", "Grace", "May", "China", "Starmer", "marco"].filter(isGivenName)).toEqual([]);
});
