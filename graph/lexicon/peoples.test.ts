import { expect, test } from "vitest";
import { peopleByName } from "./peoples.ts";

test.for([
  ["Kurdish", "Kurds"],
  ["Uighurs", "Uyghurs"],
  ["Muslim", "Muslims"],
  ["Bosnian Serb", "Bosnian Serbs"],
  ["Liberal", undefined],
  ["Serb", undefined],
  ["kurdish", undefined],
] as const)("%s: %s", ([word, people]) => {
  expect(peopleByName(word)).toBe(people);
});
