import { expect, test } from "vitest";
import { countryByCode } from "../codes/countries.ts";
import { LEADERS, leaderByName, officeHolder, officesOf } from "./leaders.ts";
import { organisationByName } from "./organisations.ts";

test("offices are of a known country or organisation, and end after they begin", () => {
  for (const { name, terms } of LEADERS) {
    expect(terms.length, name).toBeGreaterThan(0);
    for (const { of, from = "0", to = "9", seen = "9" } of terms) {
      expect(countryByCode(of) ?? organisationByName(of), `${name}: ${of}`).toBeDefined();
      expect(from <= to && from <= seen, `${name}: ${from} to ${to}`).toBe(true);
    }
  }
});

test("one Wikidata id is one leader", () => {
  const ids = LEADERS.flatMap(({ wikidata }) => wikidata ?? []);
  expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
});

test("at most one person at a time is head of state, and one of government", () => {
  const held = LEADERS.flatMap(({ name, terms }) =>
    terms.filter(({ to, seen }) => !to && !seen).map((term) => ({ name, term })),
  );
  for (const kind of ["head of state", "head of government"] as const) {
    const now = held.filter(({ term }) => term.kinds.includes(kind));
    for (const { name, term } of now) {
      expect(new Set(now.filter((other) => other.term.of === term.of).map((other) => other.name)), term.of).toEqual(
        new Set([name]),
      );
    }
  }
});

test.for([
  ["Volodymyr Zelensky", undefined, "Volodymyr Zelenskyy"],
  ["Zelenskiy", "2025-05-19", "Volodymyr Zelenskyy"],
  ["Sergey Lavrov", undefined, "Sergei Lavrov"],
  ["Donald J. Trump", undefined, "Donald Trump"],
  ["Joseph R. Biden Jr.", undefined, "Joe Biden"],
  ["JD Vance", undefined, "J.D. Vance"],
  ["Johnson", "2021", "Boris Johnson"],
  ["Peña Nieto", "2015", "Enrique Peña Nieto"],
  ["Pope Leo", "2025-06", "Leo XIV"],
  ["Bernie Sanders", undefined, "Bernie Sanders"],
  ["Kim", "2025-09", undefined],
  ["Merz", "2010", undefined],
  ["Jane Doe", undefined, undefined],
] as const)("the name %s (%s) is of %s", ([name, date, leader]) => {
  expect(leaderByName(name, date)?.name).toBe(leader);
});

test.for([
  ["USA", "foreign minister", "2025-05-18", "Marco Rubio"],
  ["USA", "head of government", "2025-05-18", "Donald Trump"],
  ["GBR", "head of government", "2024-07-04", "Rishi Sunak"],
  ["GBR", "head of government", "2024-07-05", "Keir Starmer"],
  ["DEU", "head of government", "2025-05-06", "Friedrich Merz"],
  ["IRN", "head of government", "2025", "Masoud Pezeshkian"],
  ["VAT", "head of state", "2025-05-19", "Leo XIV"],
  ["NATO", "head of an organisation", "2025", "Mark Rutte"],
  ["European Union", "foreign minister", "2025-03", "Kaja Kallas"],
  ["GBR", "head of government", "2022", undefined],
  ["FRA", "foreign minister", "1985", undefined],
] as const)("%s, %s, %s: %s", ([of, kind, date, leader]) => {
  expect(officeHolder(of, kind, date)?.name).toBe(leader);
});

test("the offices of a day are those of that day", () => {
  const putin = leaderByName("Vladimir Putin");
  expect(putin && officesOf(putin, "2010-06-01").map(({ title }) => title)).toEqual(["prime minister"]);
});
