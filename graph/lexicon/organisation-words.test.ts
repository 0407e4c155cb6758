import { expect, test } from "vitest";
import { isOrganisationWord, isPlaceWord, isThingWord } from "./organisation-words.ts";

test.for([
  [isOrganisationWord, ["Ministry", "Bank", "Senate", "GmbH", "Inc."], ["Strait", "Treaty", "Angela", "Bill"]],
  [isPlaceWord, ["Strait", "Airport", "Province"], ["Ministry", "Park", "Summit"]],
  [isThingWord, ["Treaty", "War", "Summit", "Accords", "JCPOA", "COVID-19"], ["Council", "River", "Bill", "It", "UN"]],
] as const)("%o", ([is, those, others]) => {
  expect(those.filter((word) => !is(word))).toEqual([]);
  expect(others.filter(is)).toEqual([]);
});
