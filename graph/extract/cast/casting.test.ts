import { expect, test } from "vitest";
import { PUBLISHED, readingOf } from "../testing/claims.ts";
import { castOf } from "./casting.ts";

/** The names of a text, each with the name of the actor that it means. */
async function cast(text: string): Promise<Record<string, string | undefined>> {
  const { mentions } = await readingOf(text);
  const actors = castOf(mentions, PUBLISHED);
  return Object.fromEntries(mentions.map(({ name, actor }) => [name, actor && actors.actor(actor).name]));
}

test.for([
  ["a surname is whoever is named in full before", "Anna Kowalska spoke. Kowalska left.", "Kowalska", "Anna Kowalska"],
  ["a surname is whoever is named in full after", "Mr Kowalski spoke. Jan Kowalski left.", "Kowalski", "Jan Kowalski"],
  [
    "initials are no other person",
    "Antony J. Blinken spoke. Antony Blinken left.",
    "Antony Blinken",
    "Antony J. Blinken",
  ],
  ["a capital is its country's government", "Kyiv rejected the plan.", "Kyiv", "Ukraine"],
  ["a seat of government is the government", "The Kremlin rejected the plan.", "Kremlin", "Russia"],
  ["a leader known to all needs no first name", "Putin rejected the plan.", "Putin", "Vladimir Putin"],
  ["a continent's people are one group", "European leaders rejected the plan.", "European", "Europe"],
  ["a place is no actor", "They met in Istanbul.", "Istanbul", undefined],
] as const)("%s", async ([, text, name, actor]) => {
  expect((await cast(text))[name]).toBe(actor);
});

test("two of one surname stay two", async () => {
  const named = await cast("Jan Kowalski met Anna Kowalska. Piotr Nowak met Ewa Nowak.");
  expect(named["Piotr Nowak"]).toBe("Piotr Nowak");
  expect(named["Ewa Nowak"]).toBe("Ewa Nowak");
});

test("a surname that two have is whose full name came first", async () => {
  const named = await cast("Piotr Nowak left. Ewa Nowak stayed. Nowak returned.");
  expect(named.Nowak).toBe("Piotr Nowak");
});

test("who is introduced by an office is worth a place, who is only called Mr is not", async () => {
  const { mentions } = await readingOf("Foreign Minister Anna Kowalska met Mr Jan Nowak.");
  const cast = castOf(mentions, PUBLISHED);
  expect(cast.actors.map(({ id, name }) => [name, cast.isNotable(id)])).toEqual([
    ["Anna Kowalska", true],
    ["Jan Nowak", false],
  ]);
});

test("titles become offices, and a country is taken from them", async () => {
  const { mentions } = await readingOf("German Foreign Minister Anna Kowalska spoke.");
  const person = castOf(mentions, PUBLISHED).actors.find(({ type }) => type === "person");
  expect(person).toMatchObject({ country: "DEU", offices: [{ title: "foreign minister", of: "Germany" }] });
});
