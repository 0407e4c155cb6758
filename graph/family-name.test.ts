import { expect, test } from "vitest";
import { familyName } from "./family-name.ts";

test.for([
  ["Marco Rubio", undefined, "Rubio"],
  ["Ursula von der Leyen", undefined, "von der Leyen"],
  ["Mohammed bin Salman", "SAU", "bin Salman"],
  ["Xi Jinping", "CHN", "Xi"],
  ["Kim Jong Un", "PRK", "Kim"],
  ["Xi Jinping", undefined, "Jinping"],
  ["Martin Luther King Jr.", "USA", "King"],
  ["Rubio", undefined, "Rubio"],
  ["van Gogh", undefined, "Gogh"],
] as const)("%s (%s): %s", ([name, country, family]) => {
  expect(familyName(name, country)).toBe(family);
});
