import { expect, test } from "vitest";
import { readingOf } from "../testing/claims.ts";

async function typesOf(text: string): Promise<string[]> {
  return (await readingOf(text)).mentions.map(({ name, type }) => `${name} (${type})`);
}

test.for([
  "He won in the 2019 United Kingdom general election.",
  "He lost the 1999 New Zealand election.",
  "She ran in the 2004 European Parliament elections.",
] as const)("the place of an election with its year is no actor: %s", async (text) => {
  expect(await typesOf(text)).toEqual([expect.stringMatching(/\(other\)$/)]);
});

test.for([
  ["The United Kingdom held a general election.", "United Kingdom (country)"],
  ["In 2019 France left before the election.", "France (country)"],
] as const)("elsewhere it is: %s", async ([text, found]) => {
  expect(await typesOf(text)).toContain(found);
});
