import { expect, test } from "vitest";
import { readingOf } from "../testing/claims.ts";

async function brusselsIn(text: string) {
  return (await readingOf(text)).mentions.find(({ name }) => name === "Brussels");
}

test("a capital is the body that sits there, where the text speaks of it", async () => {
  expect(await brusselsIn("The EU left the talks. Brussels accused Moscow of bad faith.")).toMatchObject({
    type: "organization",
    canonical: "European Union",
  });
});

test.for([
  ["a city, after a preposition", "The EU left the talks. Merkel landed in Brussels."],
  ["its country, where the text knows no such body", "Brussels accused Moscow of bad faith."],
] as const)("it is %s", async ([, text]) => {
  expect(await brusselsIn(text)).toMatchObject({ type: "country", country: "BEL" });
});
