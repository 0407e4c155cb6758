import { expect, test } from "vitest";
import { Namesakes } from "./namesakes.ts";

function namesakes(...names: string[]): Namesakes {
  const persons = new Namesakes();
  for (const name of names) persons.learn(name, name);
  return persons;
}

test.for([
  ["Rubio", "Marco Rubio"],
  ["Marco Rubio", "Rubio"],
  ["JD Vance", "J.D. Vance"],
  ["Antony Blinken", "Antony J. Blinken"],
  ["von der Leyen", "Ursula von der Leyen"],
  ["Volodymyr Zelensky", "Volodymyr Zelenskyy"],
] as const)("%s is %s", ([name, person]) => {
  expect(namesakes("Angela Merkel", person).of(name, () => false)).toEqual([person]);
});

test.for([
  ["Marco", "Marco Rubio"],
  ["Anna Rubio", "Marco Rubio"],
  ["Macron", "Marco Rubio"],
] as const)("%s is not %s", ([name, person]) => {
  expect(namesakes(person).of(name, () => false)).toEqual([]);
});

test("where the family name stands first, it is enough", () => {
  expect(namesakes("Xi Jinping").of("Xi", () => true)).toEqual(["Xi Jinping"]);
  expect(namesakes("Xi Jinping").of("Xi", () => false)).toEqual([]);
});

test("all who bear a name are told, in the order in which they came up", () => {
  const persons = namesakes("Piotr Nowak", "Ewa Nowak", "Anna Kowalska");
  persons.learn("Piotr Nowak", "Nowak");
  expect(persons.of("Nowak", () => false)).toEqual(["Piotr Nowak", "Ewa Nowak"]);
});
