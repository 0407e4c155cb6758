import { expect, test } from "vitest";
import { tokens } from "../text/index.ts";
import { acronyms } from "./acronyms.ts";

/** The acronyms that a text introduces, when what stands before the bracket is its only name. */
function taught(text: string) {
  const words = tokens(text).map((token) => ({ ...token, pos: "PROPN", tag: "NNP" }));
  const to = words.findIndex((word) => word.text === "(");
  return [...acronyms([words], [{ sentence: 0, from: 0, to }])].map(([short, { name }]) => [short, name]);
}

test.for([
  ["Islamic Revolutionary Guard Corps (IRGC) left.", ["IRGC", "Islamic Revolutionary Guard Corps"]],
  ["World Health Organization (WHO) left.", ["WHO", "World Health Organization"]],
  ["Bank of England (BE) left.", ["BE", "Bank of England"]],
] as const)("%s", ([text, acronym]) => {
  expect(taught(text)).toEqual([acronym]);
});

test.for([
  "World Health Organization (NATO) left.",
  "Angela Merkel (CDU) left.",
  "World Health Organization (who) left.",
  "World Health Organization (W) left.",
  "World Health Organization (WHO, Geneva) left.",
])("no acronym: %s", (text) => {
  expect(taught(text)).toEqual([]);
});
