import { expect, test } from "vitest";
import { fileOf, stancesIn } from "../testing/claims.ts";

test.for([
  ["the court", "A German court jailed him. The court fined Siemens.", "German court"],
  [
    "the electoral commission",
    "Lesotho's electoral commission left. The electoral commission condemned Russia.",
    "Lesotho's electoral commission",
  ],
  ["the alliance, of a body of another name", "NATO left the talks. The alliance condemned Russia.", "NATO"],
  ["the country", "France left the talks. The country condemned Russia.", "France"],
  ["the top diplomat", "Foreign Minister Jean Martin left. The top diplomat condemned Russia.", "Jean Martin"],
  [
    "one article for two offices",
    "Deputy Secretary Jane Smith left. The Deputy Secretary condemned Russia.",
    "Jane Smith",
  ],
] as const)("%s: %s", async ([, text, holder]) => {
  expect((await stancesIn(text)).map((stance) => stance.split(" > ")[0])).toContain(holder);
});

test.for([
  ["police", "Protesters filled Nairobi in Kenya. Police condemned the protesters.", "police"],
  ["the government, of the one country spoken of", "Kenya saw protests. Protesters condemned the government.", "Kenya"],
] as const)("what belongs to a state is the one's that is spoken of: %s", async ([, text, name]) => {
  const file = await fileOf(text);
  expect(file.actors.find((actor) => actor.name === name)?.country).toBe("KEN");
});

test("the government stays unnamed where two countries are spoken of", async () => {
  const file = await fileOf("Kenya and Uganda saw protests. Protesters condemned the government.");
  expect(file.actors.find(({ type }) => type === "government")).toMatchObject({ name: "government" });
});

test.for([
  ["another noun", "A German court jailed him. The committee condemned Russia."],
  ["a person", "Angela Merkel left. The alliance condemned Russia."],
] as const)("what does not take up %s is somebody new or nobody: %s", async ([, text]) => {
  const holders = (await stancesIn(text)).map((stance) => stance.split(" > ")[0]);
  expect(holders.filter((holder) => holder === "German court" || holder === "Angela Merkel")).toEqual([]);
});

test("the bloc is the body of states that was named, though not as a subject", async () => {
  const text = "Jean Martin flew to a summit of the European Union. Anna Nowak condemned the bloc.";
  expect(await stancesIn(text)).toEqual(["Anna Nowak > European Union, accuse -, stated"]);
});

test("the bloc is nobody where two were named alike", async () => {
  const text = "Jean Martin spoke of the European Union and of the African Union. Anna Nowak condemned the bloc.";
  expect(await stancesIn(text)).toEqual([]);
});
