import { expect, test } from "vitest";
import { typeOf } from "./labels.ts";

test.for([
  ["PER", "person"],
  ["ORG", "organization"],
  ["GPE", "place"],
  ["NORP", "group"],
  ["political_party", "organization"],
  ["Political Party", "organization"],
  ["MISC", "other"],
  ["B-PER", undefined],
  ["DATE", undefined],
  ["constructor", undefined],
] as const)("%s is %s", ([label, type]) => {
  expect(typeOf(label)).toBe(type);
});
