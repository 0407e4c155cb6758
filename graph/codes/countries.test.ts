import { expect, test } from "vitest";
import {
  COUNTRIES,
  countryByCapital,
  countryByCode,
  countryByDemonym,
  countryByName,
  countryBySeat,
  isAmbiguousCountryWord,
  isPeople,
} from "./countries.ts";

test("every country has its codes, a Wikidata id and a name of its own", () => {
  expect(COUNTRIES.length).toBeGreaterThan(230);
  for (const { iso3, iso2, wikidata, name } of COUNTRIES) {
    expect([iso3, iso2, wikidata, name].join(" ")).toMatch(/^[A-Z]{3} [A-Z]{2} Q[1-9]\d* \p{L}/u);
  }
  for (const key of ["iso3", "iso2", "wikidata", "name"] as const) {
    expect(new Set(COUNTRIES.map((country) => country[key])).size).toBe(COUNTRIES.length);
  }
});

test("a country's own name finds it", () => {
  for (const country of COUNTRIES) expect(countryByName(country.name)).toBe(country);
});

test("whatever is marked ambiguous is a word of that country", () => {
  for (const { ambiguous, name, names, demonyms, capitals, seats } of COUNTRIES) {
    expect([name, ...names, ...demonyms.adjective, ...demonyms.people, ...capitals, ...seats]).toEqual(
      expect.arrayContaining(ambiguous),
    );
  }
});

test.for([
  ["UK", "GBR"],
  ["U.K.", "GBR"],
  ["Britain", "GBR"],
  ["US", "USA"],
  ["U.S.", "USA"],
  ["U.S.A.", "USA"],
  ["the United States", "USA"],
  ["UAE", "ARE"],
  ["DRC", "COD"],
  ["DPRK", "PRK"],
  ["South Korea", "KOR"],
  ["Türkiye", "TUR"],
  ["Turkey", "TUR"],
  ["Burma", "MMR"],
  ["Czech Republic", "CZE"],
  ["Côte d’Ivoire", "CIV"],
  ["Palestinian Authority", "PSE"],
  ["Taiwan", "TWN"],
  ["Republic of China", "TWN"],
  ["People's Republic of China", "CHN"],
  ["Kosovo", "XKX"],
  ["the Holy See", "VAT"],
  ["IRAN", "IRN"],
  ["Dominican Republic", "DOM"],
  ["us", undefined],
  ["Us", undefined],
  ["turkey", undefined],
  ["chad", undefined],
  ["Europe", undefined],
  ["California", undefined],
] as const)("the name %s is of %s", ([name, iso3]) => {
  expect(countryByName(name)?.iso3).toBe(iso3);
});

test.for([
  ["Russian", "RUS"],
  ["Russians", "RUS"],
  ["Dutch", "NLD"],
  ["French", "FRA"],
  ["Frenchwomen", "FRA"],
  ["Britons", "GBR"],
  ["Emirati", "ARE"],
  ["Afghan", "AFG"],
  ["Palestinians", "PSE"],
  ["Argentine", "ARG"],
  ["Kazakh", "KAZ"],
  ["polish", undefined],
  ["European", undefined],
] as const)("the demonym %s is of %s", ([word, iso3]) => {
  expect(countryByDemonym(word)?.iso3).toBe(iso3);
});

test("an adjective alone is not people", () => {
  expect(["Danes", "Briton", "Chinese", "Thai"].filter((word) => !isPeople(word))).toEqual([]);
  expect(["Danish", "Turkish", "Spanish"].filter(isPeople)).toEqual([]);
});

test.for([
  ["Moscow", "RUS"],
  ["Kyiv", "UKR"],
  ["Kiev", "UKR"],
  ["Beijing", "CHN"],
  ["The Hague", "NLD"],
  ["Washington", "USA"],
  ["Paris", "FRA"],
  ["New York", undefined],
] as const)("the capital %s stands for %s", ([name, iso3]) => {
  expect(countryByCapital(name)?.iso3).toBe(iso3);
});

test.for([
  ["the Kremlin", "RUS"],
  ["White House", "USA"],
  ["Downing Street", "GBR"],
  ["Elysee", "FRA"],
  ["Élysée Palace", "FRA"],
  ["Bundestag", undefined],
] as const)("the seat %s stands for %s", ([name, iso3]) => {
  expect(countryBySeat(name)?.iso3).toBe(iso3);
});

test("words that often mean something else ask for context", () => {
  expect(
    ["Georgia", "Jordan", "Chad", "Washington", "Brussels", "Congo"].filter((word) => !isAmbiguousCountryWord(word)),
  ).toEqual([]);
  expect(["Germany", "Moscow", "French"].filter(isAmbiguousCountryWord)).toEqual([]);
});

test("a code is found as written", () => {
  expect(countryByCode("FRA")?.name).toBe("France");
  expect(countryByCode("fra")).toBeUndefined();
});
