import { expect, test } from "vitest";
import { countryByCode } from "../codes/countries.ts";
import { countryOfPlace } from "./places.ts";

test.for([
  ["Istanbul", "TUR"],
  ["Gaza Strip", "PSE"],
  ["Geneva", "CHE"],
  ["Belgorod", "RUS"],
  ["Xinjiang", "CHN"],
  ["Crimea", "UKR"],
  ["Moscow", undefined],
  ["France", undefined],
  ["istanbul", undefined],
] as const)("%s lies in %s", ([place, country]) => {
  expect(countryOfPlace(place)).toBe(country);
  if (country) expect(countryByCode(country)).toBeDefined();
});
