import { expect, test } from "vitest";
import { knownName, knownNameAt } from "./gazetteer.ts";

test.for([
  ["Germany", { type: "country", country: "DEU", as: "name" }],
  ["German", { type: "country", country: "DEU", as: "demonym" }],
  ["Kremlin", { type: "country", country: "RUS", as: "seat" }],
  ["Kyiv", { type: "country", country: "UKR", as: "capital" }],
  ["Texas", { type: "place", country: "USA" }],
  ["Istanbul", { type: "place", country: "TUR" }],
  ["European", { type: "region", as: "demonym", canonical: "Europe" }],
] as const)("%s", ([name, known]) => {
  expect(knownName(name)).toEqual(known);
});

test("an ordinary word is no name, asked once or twice", () => {
  expect([knownName("Talks"), knownName("Talks")]).toEqual([undefined, undefined]);
});

test.for([
  ["Saudi Arabia agreed", "Saudi Arabia"],
  ["The Hague agreed", "The Hague"],
  ["United Nations Security Council members", "United Nations Security Council"],
  ["The German chancellor", undefined],
  ["The United States agreed", undefined],
  ["agreed", undefined],
] as const)("the longest name at the head of: %s", ([text, name]) => {
  const words = text.split(" ").map((text) => ({ text }));
  const to = knownNameAt(words, 0)?.to;
  expect(to && text.split(" ").slice(0, to).join(" ")).toBe(name);
});
