import { expect, test } from "vitest";
import { representative } from "./representatives.ts";

test.for([
  ["government", "government"],
  ["official", "officials"],
  ["delegation", "group"],
  ["troop", "forces"],
  ["voter", undefined],
  ["protester", undefined],
  ["citizen", undefined],
] as const)("%s: %s", ([noun, kind]) => {
  expect(representative(noun)).toBe(kind);
});
