import { expect, test } from "vitest";
import { foldSpelling, middlesAgree, personName, surnameOf } from "./person-name.ts";

test.for([
  ["Marco Rubio", "marco", "", "rubio"],
  ["J.D. Vance", "jd", "", "vance"],
  ["J. D. Vance", "jd", "", "vance"],
  ["Antony J. Blinken", "antoni", "j", "blinken"],
  ["Ursula von der Leyen", "ursula", "", "von der leien"],
  ["Mohammed bin Salman", "mohamed", "", "bin salman"],
  ["Kim Jong Un", "kim", "iong", "un"],
  ["Donald Trump Jr.", "donald", "", "trump jr"],
  ["President Zelensky", "president", "", "zelenski"],
  ["Rubio", undefined, "", "rubio"],
  ["von der Leyen", undefined, "", "von der leien"],
  ["Jr.", undefined, "", "jr"],
] as const)("%s is called %s, %s, %s", ([name, given, middle, surname]) => {
  const parts = personName(name);
  expect([parts?.given, parts?.middle.join(" "), parts?.surname]).toEqual([given, middle, surname]);
});

test.for([
  ["Kim Jong Un", "PRK", "kim"],
  ["Kim Jong Un", undefined, "un"],
  ["Xi", "CHN", "xi"],
  ["Ursula von der Leyen", "DEU", "von der leien"],
] as const)("the surname of %s (%s) is %s", ([name, country, surname]) => {
  expect(surnameOf(name, country)).toBe(surname);
});

test("a name without a letter is none", () => {
  expect(personName("—")).toBeUndefined();
  expect(surnameOf("—", "CHN")).toBeUndefined();
});

test.for([
  ["zelenskyy", "zelensky", "zelenskiy", "zelenskij", "zelenski"],
  ["dmitry", "dmitri", "dmitriy", "dmitrij"],
  ["sergey", "sergei", "sergej"],
  ["alexey", "aleksei", "aleksey"],
  ["yermak", "ermak", "jermak"],
  ["mueller", "muller"],
  ["mohammed", "mohamed"],
] as const)("%s is spelled in many ways", (spellings) => {
  expect(new Set(spellings.map(foldSpelling)).size).toBe(1);
});

test.for([
  ["lavrov", "larov"],
  ["putin", "rutin"],
  ["merz", "mertz"],
  ["li", "lee"],
  ["kim", "kym"],
] as const)("%s and %s are different names", ([a, b]) => {
  expect(foldSpelling(a)).not.toBe(foldSpelling(b));
});

test.for([
  ["", "w", true],
  ["w", "w", true],
  ["j", "james", true],
  ["h w", "herbert walker", true],
  ["w", "h w", false],
  ["w", "k", false],
  ["james", "john", false],
] as const)("that middle names %s and %s can be one person's: %s", ([a, b, can]) => {
  const middles = [a, b].map((middle) => middle.split(" ").filter(Boolean)) as [string[], string[]];
  expect(middlesAgree(...middles)).toBe(can);
});
