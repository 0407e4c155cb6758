import { expect, test } from "vitest";
import {
  isAmbiguousOrganisationWord,
  ORGANISATIONS,
  organisationByName,
  organisationByPeople,
  organisationBySeat,
} from "./organisations.ts";
import { partyByName } from "./parties.ts";

test("no two organisations claim one name", () => {
  for (const organisation of ORGANISATIONS) expect(organisationByName(organisation.name)).toBe(organisation);
  const ids = ORGANISATIONS.flatMap(({ wikidata }) => wikidata ?? []);
  expect(new Set(ids).size).toBe(ids.length);
});

test("whatever is given for an id or a country has the form of one", () => {
  for (const { wikidata = "Q1", country = "FRA" } of ORGANISATIONS)
    expect(`${wikidata} ${country}`).toMatch(/^Q[1-9]\d* [A-Z]{3}$/);
});

test.for([
  ["EU", "European Union"],
  ["E.U.", "European Union"],
  ["the United Nations", "United Nations"],
  ["UN Security Council", "United Nations Security Council"],
  ["Nato", "NATO"],
  ["the Pentagon", "United States Department of Defense"],
  ["Foreign, Commonwealth and Development Office", "Foreign Office"],
  ["al Qaeda", "Al-Qaeda"],
  ["Law and Justice", "Law and Justice"],
  ["Five Star Movement", "Five Star Movement"],
  ["who", undefined],
  ["is", undefined],
  ["Social Democratic Party", undefined],
] as const)("the name %s is of %s", ([name, organisation]) => {
  expect(organisationByName(name)?.name).toBe(organisation);
});

test.for([
  ["Democrats", "Democratic Party"],
  ["Houthi", "Houthis"],
  ["Tories", "Conservative Party"],
  ["democrats", undefined],
] as const)("the people %s are of %s", ([word, organisation]) => {
  expect(organisationByPeople(word)?.name).toBe(organisation);
});

test("a seat stands for an organisation, and may stand for more", () => {
  expect(organisationBySeat("Foggy Bottom")?.name).toBe("United States Department of State");
  expect(organisationBySeat("Brussels")?.name).toBe("European Union");
  expect(["Brussels", "Congress", "IS"].filter((word) => !isAmbiguousOrganisationWord(word))).toEqual([]);
  expect(["NATO", "Hamas"].filter(isAmbiguousOrganisationWord)).toEqual([]);
});

test("a party is found by name or abbreviation in its country, elsewhere only by a name of its own", () => {
  expect(partyByName("SPD", "DEU")?.name).toBe("Social Democratic Party");
  expect(partyByName("SPD")).toBeUndefined();
  expect(partyByName("Ulster Unionist Party")?.country).toBe("GBR");
  expect(partyByName("Green Party")).toBeUndefined();
});
