import { expect, test } from "vitest";
import { clauseOf, textsOf, unitOf } from "./testing/claims.ts";

test.for([
  ["Merkel met Macron on Sunday.", "Sunday", "met"],
  ["On Sunday, Merkel met Macron.", "Sunday", "met"],
  ["Merkel said on Monday that Macron had resigned.", "Monday", "said"],
  ["Merkel praised the talks on Sunday.", "Sunday", "talks"],
] as const)("a time hangs on what it dates: %s", async ([sentence, time, head]) => {
  const clause = await clauseOf(sentence);
  expect(textsOf(clause, [clause.head(unitOf(clause, time))])).toEqual([head]);
});

test.for([
  ["Merkel (66) met Macron.", "Merkel", "met"],
  ["Merkel met Macron (and his wife) in Paris.", "Paris", "met"],
] as const)("an aside in brackets is in nobody's way: %s", async ([sentence, word, head]) => {
  const clause = await clauseOf(sentence);
  expect(textsOf(clause, [clause.head(unitOf(clause, word))])).toEqual([head]);
});

test.for([
  ["Merkel supports the call for a ceasefire.", "ceasefire", "call"],
  ["Merkel imposed sanctions on Russia.", "Russia", "sanctions"],
  ["Merkel held talks with Macron.", "Macron", "talks"],
] as const)("what follows a noun that takes it belongs to the noun: %s", async ([sentence, word, head]) => {
  const clause = await clauseOf(sentence);
  expect(textsOf(clause, [clause.head(unitOf(clause, word))])).toEqual([head]);
});

test("after a place, the other side goes back to the verb", async () => {
  const clause = await clauseOf("Merkel met in Paris with Macron.");
  expect(textsOf(clause, [clause.head(unitOf(clause, "Macron"))])).toEqual(["met"]);
});

test.for([
  ["Trump called Putin.", "obj"],
  ["Trump became Pope Leo.", "xcomp"],
] as const)(
  "a name behind a verb is its object, unless it says what the subject is: %s",
  async ([sentence, relation]) => {
    const clause = await clauseOf(sentence);
    expect(clause.relation(2)).toBe(relation);
  },
);

test("every unit hangs on another, but for one root", async () => {
  const sentence = 'On Sunday (in Rome) Merkel, who likes Macron, said: "We will meet on Friday should Putin refuse."';
  const { heads } = await clauseOf(sentence);
  expect(heads.filter((head) => head < 0)).toHaveLength(1);
});

test.for([
  ["Merkel called off the talks.", "talks"],
  ["Merkel called off talks with Macron.", "talks"],
  ["Merkel ruled out a visit.", "visit"],
] as const)("a verb with a particle has an object: %s", async ([sentence, object]) => {
  const clause = await clauseOf(sentence);
  const at = unitOf(clause, object);
  expect([clause.relation(at), ...textsOf(clause, clause.children(clause.head(at), "compound:prt"))]).toEqual([
    "obj",
    sentence.split(" ")[2],
  ]);
});
