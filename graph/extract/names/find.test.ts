import { expect, test } from "vitest";
import { readingOf } from "../testing/claims.ts";

async function mentions(text: string): Promise<string[]> {
  return (await readingOf(text)).mentions.map(({ name, type }) => `${name} (${type})`);
}

test.for([
  ["Angela Merkel met Emmanuel Macron.", ["Angela Merkel (person)", "Emmanuel Macron (person)"]],
  ["U.S.-Mexican talks ended.", ["U.S. (country)", "Mexican (country)"]],
  ["The German chancellor left.", ["German (country)"]],
  ["The United States and The Hague agreed.", ["United States (country)", "The Hague (country)"]],
  ["The Istanbul talks ended.", ["Istanbul (place)"]],
  ["The Ministry of Trade and Industry agreed.", ["Ministry of Trade and Industry (organization)"]],
  ["Ministers met Theresa May. May said so.", ["Theresa May (person)", "May (person)"]],
  ["They met in May. May is warm.", []],
  ["Representatives of the Paris Club left.", ["Paris Club (organization)"]],
  [
    "The Foreign Agents Act (FAA) passed. The FAA failed.",
    ["Foreign Agents Act (other)", "FAA (other)", "FAA (other)"],
  ],
  [
    "Qwertia sued him. They left Qwertia. A spokesman for Qwertia left.",
    ["Qwertia (organization)", "Qwertia (organization)", "Qwertia (organization)"],
  ],
  ["Kurdish fighters left.", ["Kurdish (group)"]],
  ["Senator John Smith (R-Texas) left.", ["John Smith (person)"]],
  // Words with a capital that name nobody.
  ["The meeting on Monday in May ended.", []],
  ["I left. They left. Talks ended.", []],
  ["Deputy Foreign Minister is an office.", []],
  ["The Deputy Minister of Defense of France left.", ["France (country)"]],
  ["The Speaker of the House of Commons left.", ["House of Commons (organization)"]],
] as const)("%s", async ([text, found]) => {
  expect(await mentions(text)).toEqual(found);
});

test.for([
  ["before it", "Kowalska spoke. Anna Kowalska left."],
  ["after it", "Anna Kowalska spoke. Kowalska left."],
] as const)("a full name teaches a surname that stands %s", async ([, text]) => {
  expect((await mentions(text)).sort()).toEqual(["Anna Kowalska (person)", "Kowalska (person)"]);
});

test("mentions come in the order of the text, and none overlaps another", async () => {
  const { mentions } = await readingOf(
    "U.S. Secretary of State Marco Rubio met Sergei Lavrov, Russia's foreign minister, and the European Union's Kaja Kallas in Rome.",
  );
  for (const [i, { start, end }] of mentions.entries()) {
    expect(start).toBeLessThan(end);
    expect(end).toBeLessThanOrEqual(mentions[i + 1]?.start ?? Number.POSITIVE_INFINITY);
  }
});
