import { expect, test } from "vitest";
import { regionByDemonym, regionByName } from "./regions.ts";

test.for([
  ["Europe", "Europe"],
  ["the Middle East", "Middle East"],
  ["the West", "the West"],
  ["Scotland", "Scotland"],
  ["West", undefined],
  ["France", undefined],
] as const)("the name %s is of %s", ([name, region]) => {
  expect(regionByName(name)?.name).toBe(region);
});

test.for([
  ["Europeans", "Europe"],
  ["Western", "the West"],
  ["Latin American", "Latin America"],
  ["western", undefined],
  ["French", undefined],
] as const)("the demonym %s is of %s", ([word, region]) => {
  expect(regionByDemonym(word)?.name).toBe(region);
});
