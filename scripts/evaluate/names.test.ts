import { expect, test } from "vitest";
import { agreement, matchActors, plain, untitled } from "./names.ts";
import { actor, graph } from "./testing.ts";

test.for([
  ["President Erdoğan’s", "president erdogan"],
  ["the U.S.", "us"],
  ["J.D. Vance", "jd vance"],
  ["AT&T", "at&t"],
] as const)("%s is plainly %s", ([name, expected]) => {
  expect(plain(name)).toBe(expected);
});

test.for([
  ["U.S. Secretary of State Marco Rubio", "marco rubio"],
  ["Russian Foreign Minister Sergey Lavrov", "sergey lavrov"],
  ["Trump", "trump"],
  ["President", "president"],
] as const)("%s without titles is %s", ([name, expected]) => {
  expect(untitled(name)).toBe(expected);
});

const person = (name: string, ...names: string[]) => ({ name, names, type: "person" });
const country = (name: string, ...names: string[]) => ({ name, names, type: "country" });
const organization = (name: string, ...names: string[]) => ({ name, names, type: "organization" });

test.for([
  ["a surname is the person", person("Rubio"), person("Marco Rubio")],
  ["titles are no part of the name", person("Secretary Rubio"), person("Marco Rubio")],
  ["an initial is the first name", person("J. Bolton"), person("John Bolton")],
  ["a middle name may be missing", person("Joe Biden"), person("Joseph R. Biden")],
  ["accents don't tell persons apart", person("Erdogan"), person("Recep Tayyip Erdoğan")],
  ["Jr. is no surname", person("Taylor"), person("William B. Taylor Jr.")],
  ["a metonym of the gold is the country", country("Moscow"), country("Russia", "Moscow", "Kremlin")],
  ["an alias is as good as the name", country("United States", "Washington"), country("US", "Washington")],
] as const)("%s", ([, mine, theirs]) => {
  expect(agreement({ ...mine, names: [...mine.names] }, { ...theirs, names: [...theirs.names] })).toBeGreaterThan(0);
});

test.for([
  ["first names tell relatives apart", person("Melania Trump"), person("Donald Trump", "Trump")],
  ["two parties with the same last word are two", organization("Republican Party"), organization("Democratic Party")],
  ["a country is not its president", country("Russia"), person("Vladimir Putin", "Russian president")],
  ["surnames count for persons only", organization("Trump"), organization("Donald Trump")],
  ["a metonym that the gold doesn't have is another actor", country("Kremlin"), country("Russia", "Moscow")],
] as const)("%s", ([, mine, theirs]) => {
  expect(agreement({ ...mine, names: [...mine.names] }, { ...theirs, names: [...theirs.names] })).toBe(0);
});

test("the best agreement wins, whatever the order", () => {
  const gold = [
    { id: "hunter", ...person("Hunter Biden", "Biden") },
    { id: "joe", ...person("Joe Biden", "Biden") },
  ];
  const file = graph({ actors: [actor("q1", "Joe Biden", "person")] });
  expect(matchActors(file, gold)).toEqual(new Map([["q1", "joe"]]));
  expect(matchActors(file, [...gold].reverse())).toEqual(new Map([["q1", "joe"]]));
});

test("an actor that is none of the gold's is left out, and two may be one", () => {
  const gold = [{ id: "russia", ...country("Russia", "Moscow") }];
  const file = graph({
    actors: [actor("a", "Russia", "country"), actor("b", "Moscow", "government"), actor("c", "France", "country")],
  });
  expect(matchActors(file, gold)).toEqual(
    new Map([
      ["a", "russia"],
      ["b", "russia"],
    ]),
  );
});
