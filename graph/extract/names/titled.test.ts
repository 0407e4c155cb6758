import { expect, test } from "vitest";
import { readingOf } from "../testing/claims.ts";

async function titled(text: string) {
  const mention = (await readingOf(text)).mentions.find(({ type }) => type === "person");
  return mention && [mention.name, mention.title, mention.country ?? mention.body];
}

test.for([
  ["U.S. Secretary of State Marco Rubio left.", ["Marco Rubio", "secretary of state", "USA"]],
  ["German Chancellor Friedrich Merz left.", ["Friedrich Merz", "chancellor", "DEU"]],
  ["Kremlin spokesman Dmitry Peskov left.", ["Dmitry Peskov", "spokesman", "RUS"]],
  ["NATO Secretary General Mark Rutte left.", ["Mark Rutte", "secretary general", "NATO"]],
  ["Former Prime Minister Tony Blair left.", ["Tony Blair", "former prime minister", undefined]],
  [
    "The Foreign Minister of Saudi Arabia, Prince Faisal bin Farhan, left.",
    ["Faisal bin Farhan", "foreign minister", "SAU"],
  ],
  ["Foreign Minister Santiago Cafiero left.", ["Santiago Cafiero", "foreign minister", undefined]],
] as const)("%s", async ([text, told]) => {
  expect(await titled(text)).toEqual(told);
});

test.for(["The foreign minister left.", "The Foreign Minister of Saudi Arabia left.", "Prime ministers left."])(
  "an office without a name is nobody's: %s",
  async (text) => {
    expect(await titled(text)).toBeUndefined();
  },
);
