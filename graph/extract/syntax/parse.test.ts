import { expect, test } from "vitest";
import { clauseOf, textsOf, unitOf } from "../testing/claims.ts";

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

test.for([
  ["Merkel told officials from the ministry about it.", "ministry", "officials"],
  ["Merkel withdrew officials from the ministry.", "ministry", "withdrew"],
] as const)("officials are from where they act for, unless they are taken away: %s", async ([sentence, word, head]) => {
  const clause = await clauseOf(sentence);
  expect(textsOf(clause, [clause.head(unitOf(clause, word))])).toEqual([head]);
});

test.for([
  ["Merkel met Macron before the vote on Sunday.", "vote"],
  ["Merkel met Macron before Sunday's summit.", "summit"],
  ["Merkel spoke of the 2016 election.", "election"],
] as const)("a time behind or before a noun may be the noun's: %s", async ([sentence, head]) => {
  const clause = await clauseOf(sentence);
  const time = clause.units.findIndex((unit) => unit.time);
  expect(textsOf(clause, [clause.head(time)])).toEqual([head]);
});

test("behind a place, who did it goes back to the passive verb", async () => {
  const clause = await clauseOf("Merkel was greeted at the airport by Macron.");
  expect(textsOf(clause, clause.agents(unitOf(clause, "greeted")))).toEqual(["Macron"]);
});

test("a preposition of two words is one", async () => {
  const clause = await clauseOf("Ahead of the summit, Merkel left.");
  expect(clause.preposition(unitOf(clause, "summit"))).toBe("ahead of");
});

test("a participle may be a preposition", async () => {
  const clause = await clauseOf("Following a call with Putin, Trump left.");
  expect(clause.preposition(unitOf(clause, "call"))).toBe("following");
});

test("talks in a place are between those at odds", async () => {
  const clause = await clauseOf("Talks in Doha between the Taliban and Iran stalled.");
  expect(textsOf(clause, [clause.head(unitOf(clause, "Taliban"))])).toEqual(["Talks"]);
});
