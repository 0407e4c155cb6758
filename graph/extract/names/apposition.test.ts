import { expect, test } from "vitest";
import { readingOf } from "../testing/claims.ts";

async function told(text: string) {
  const { title, country, tail, to } = (await readingOf(text)).mentions[0]!;
  return [title, country, tail !== undefined && tail > to];
}

test.for([
  ["Sergei Lavrov, Russia's foreign minister, met Rubio.", ["foreign minister", "RUS", true]],
  ["Sergei Lavrov, the foreign minister of Russia, met Rubio.", ["foreign minister", "RUS", true]],
  ["Friedrich Merz, the German chancellor, met Rubio.", ["chancellor", "DEU", true]],
  ["Anna Kowalska, a former minister, met Rubio.", ["minister", undefined, true]],
] as const)("what somebody is, told after the name: %s", async ([text, apposition]) => {
  expect(await told(text)).toEqual(apposition);
});

test.for([
  "Sergei Lavrov, who met Rubio, left.",
  "Sergei Lavrov, Foreign Minister Wang Yi and others left.",
  "Sergei Lavrov, speaking in Rome, met Rubio.",
  "Sergei Lavrov met Rubio.",
])("no apposition: %s", async (text) => {
  expect((await told(text))[0]).toBeUndefined();
});
