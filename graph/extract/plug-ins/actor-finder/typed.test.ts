import { expect, test } from "vitest";
import { typed } from "./typed.ts";

test.for([
  ["France", "place", { type: "country", country: "FRA" }],
  ["Paris", "place", { type: "country", country: "FRA", as: "capital" }],
  ["the Kremlin", "organization", { type: "country", country: "RUS", as: "seat" }],
  ["Aachen", "place", { type: "place" }],
  ["Aachen", "organization", { type: "organization" }],
  ["Paris", "person", { type: "person" }],
  ["Ruritania", "country", { type: "government" }],
  ["Rassemblement Fictif", "organization", { type: "organization" }],
] as const)("%s, a %s, is %j", ([name, type, known]) => {
  expect(typed(name, type)).toMatchObject(known);
});
