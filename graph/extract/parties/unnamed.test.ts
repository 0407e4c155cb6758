import { expect, test } from "vitest";
import { clauseOf, unitOf } from "../testing/claims.ts";
import { unnamed } from "./unnamed.ts";

async function described(sentence: string, noun: string) {
  const clause = await clauseOf(sentence);
  return unnamed(clause, unitOf(clause, noun));
}

test.for([
  ["Bulgarian courts convicted them.", "courts", "Bulgarian courts", "group", "BGR"],
  ["His angry workers left.", "workers", "workers", "group", undefined],
  ["Angry workers left.", "workers", "workers", "group", undefined],
  ["Several Kenyan opposition leaders left.", "leaders", "Kenyan opposition leaders", "group", "KEN"],
  ["Protesters in Nairobi left.", "Protesters", "protesters in Nairobi", "group", "KEN"],
  ["Protesters in Kenya and Uganda left.", "Protesters", "protesters in Kenya", "group", "KEN"],
  ["Egypt's highest court ruled.", "court", "Egypt's highest court", "organization", "EGY"],
  ["The human rights groups sued.", "groups", "human rights groups", "group", undefined],
  // One of a country's people may be anybody.
  ["A Saudi dissident left.", "dissident", "Saudi dissident", "role", undefined],
] as const)("%s (%s)", async ([sentence, noun, name, type, country]) => {
  expect(await described(sentence, noun)).toMatchObject({ name, type, bare: name === noun });
  expect((await described(sentence, noun))?.country).toBe(country);
});

test.for([
  ["The bridge collapsed.", "bridge"],
  ["Merkel left.", "Merkel"],
] as const)("nobody: %s (%s)", async ([sentence, noun]) => {
  expect(await described(sentence, noun)).toBeUndefined();
});

test("a noun that says too little is weak until something narrows it down", async () => {
  expect(await described("The men left.", "men")).toMatchObject({ weak: true });
  expect(await described("The armed men left.", "men")).toMatchObject({ weak: false });
});
