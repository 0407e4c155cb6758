import { expect, test } from "vitest";
import { names } from "./names.ts";

async function named(text: string): Promise<string[]> {
  return (await names(text, "2025-05-19")).map(({ start, end, type }) => `${text.slice(start, end)} (${type})`);
}

test.for([
  ["Chancellor Angela Merkel flew to Paris.", ["Angela Merkel (person)", "Paris (place)"]],
  ["The United Nations and France agreed.", ["United Nations (organization)", "France (country)"]],
  ["The talks in Istanbul ended.", ["Istanbul (place)"]],
  // A people's name is an adjective, not a name.
  ["The German chancellor left.", []],
  ["They left early.", []],
  ["", []],
] as const)("%s", async ([text, found]) => {
  expect(await named(text)).toEqual(found);
});

test("names of one actor share an id, and places have none", async () => {
  const [full, place, surname] = await names("Angela Merkel flew to Istanbul. Merkel left.", "2025-05-19");
  expect(full?.actor).toBeDefined();
  expect(surname?.actor).toBe(full?.actor);
  expect(place?.actor).toBeUndefined();
});
