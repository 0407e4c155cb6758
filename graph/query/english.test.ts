import { expect, test } from "vitest";
import { atTime, capitalize, enumerate, inPlace, onDate, thirdPerson } from "./english.ts";

test.for([
  [[], ""],
  [["A"], "A"],
  [["A", "B"], "A and B"],
  [["A", "B", "C"], "A, B and C"],
] as const)("%j is enumerated %s", ([names, text]) => {
  expect(enumerate(names)).toBe(text);
});

test.for([
  ["support", "supports"],
  ["agree with", "agrees with"],
  ["make concessions to", "makes concessions to"],
  ["push for", "pushes for"],
  ["rely on", "relies on"],
  ["employ", "employs"],
  ["do", "does"],
] as const)("who does %s, %s", ([verb, third]) => {
  expect(thirdPerson(verb)).toBe(third);
});

test.for([
  ["2025-05-18", "on 18 May 2025"],
  ["2025-05-18/2025-05-20", "on 18–20 May 2025"],
  ["2025-05-30/2025-06-02", "from 30 May to 2 June 2025"],
  ["2025-05", "in May 2025"],
  ["2025", "in 2025"],
  ["2024/2025", "in 2024–2025"],
  ["2025-05/..", "since May 2025"],
  ["2025~", "about 2025"],
  ["2025-05-18?", "on 18 May 2025 (uncertain)"],
] as const)("%s is told as %s", ([date, text]) => {
  expect(onDate(date)).toBe(text);
});

test.for([
  ["Istanbul", "in Istanbul"],
  ["The Hague", "in The Hague"],
  ["the Netherlands", "in the Netherlands"],
  ["Anchorage, Alaska", "in Anchorage, Alaska"],
  ["White House", "at the White House"],
  ["the White House", "at the White House"],
  ["Chatham House", "at Chatham House"],
  ["Ciragan Palace", "at Ciragan Palace"],
  ["Ciragan Palace, Istanbul", "at Ciragan Palace, Istanbul"],
  ["Ramstein Air Base", "at Ramstein Air Base"],
  ["Ritz Hotel", "at the Ritz Hotel"],
  ["Kremlin", "at the Kremlin"],
  ["U.S. Embassy in Moscow", "at the U.S. Embassy in Moscow"],
  ["Great Hall of the People", "at the Great Hall of the People"],
  ["Woodhouse", "in Woodhouse"],
] as const)("%s is told as %s", ([place, text]) => {
  expect(inPlace(place)).toBe(text);
});

test("times have their prepositions, once", () => {
  expect(["17:00 Moscow time", "in the afternoon"].map(atTime)).toEqual(["at 17:00 Moscow time", "in the afternoon"]);
});

test("a sentence begins with a capital", () => {
  expect(["talks", "", "éclair"].map(capitalize)).toEqual(["Talks", "", "Éclair"]);
});
