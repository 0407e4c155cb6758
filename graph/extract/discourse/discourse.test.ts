import { expect, test } from "vitest";
import { contactsIn, pairsIn } from "../testing/claims.ts";

test.for([
  ["he", "Emmanuel Macron arrived in Berlin. He met Olaf Scholz on Sunday.", "Emmanuel Macron | Olaf Scholz"],
  ["she", "Angela Merkel spoke after Emmanuel Macron. She met Olaf Scholz on Sunday.", "Angela Merkel | Olaf Scholz"],
  ["him", "Emmanuel Macron left Berlin. Angela Merkel met him on Sunday.", "Angela Merkel | Emmanuel Macron"],
  [
    "they",
    "Angela Merkel and Emmanuel Macron left. They met Mark Rutte on Sunday.",
    "Angela Merkel + Emmanuel Macron | Mark Rutte",
  ],
  ["his", "Emmanuel Macron left. His meeting with Mark Rutte ended.", "Emmanuel Macron | Mark Rutte"],
  [
    "the president",
    "French President Emmanuel Macron left. The president met Mark Rutte on Sunday.",
    "Emmanuel Macron | Mark Rutte",
  ],
  [
    "the chancellor",
    "Friedrich Merz, the chancellor of Germany, left. The chancellor met Mark Rutte.",
    "Friedrich Merz | Mark Rutte",
  ],
  [
    "a title with its country",
    "German Chancellor Friedrich Merz left. The German chancellor met Mark Rutte.",
    "Friedrich Merz | Mark Rutte",
  ],
  ["a title of somebody unnamed", "The German chancellor met Mark Rutte.", "German chancellor | Mark Rutte"],
  [
    "him, beside another object",
    "Emmanuel Macron left. Angela Merkel called Mark Rutte and met him on Sunday.",
    "Angela Merkel | Mark Rutte",
  ],
  ["I", '"I met Mark Rutte on Sunday," Emmanuel Macron said.', "Emmanuel Macron | Mark Rutte"],
  ["I, said after it", 'Emmanuel Macron said: "I met Mark Rutte on Sunday."', "Emmanuel Macron | Mark Rutte"],
] as const)("%s: %s", async ([, text, pair]) => {
  expect(await pairsIn(text)).toContain(pair);
});

test("both leaders are the two who were together", async () => {
  const text = "Angela Merkel and Emmanuel Macron met in Berlin. Both leaders met Mark Rutte on Sunday.";
  expect(await pairsIn(text)).toContain("Angela Merkel + Emmanuel Macron | Mark Rutte");
});

test.for(["The two leaders", "Both leaders", "The two", "The pair", "Both"])(
  "%s are the two named together",
  async (words) => {
    const text = `Angela Merkel and Emmanuel Macron met in Berlin. ${words} met Mark Rutte on Sunday.`;
    expect(await pairsIn(text)).toContain("Angela Merkel + Emmanuel Macron | Mark Rutte");
  },
);

test("the two leaders are the only two of the sentence before, rather than those of an earlier one", async () => {
  const text =
    "Donald Trump met Mark Rutte. He said he was unhappy with Vladimir Putin. The two leaders spoke on Friday.";
  expect(await pairsIn(text)).toContain("Donald Trump + Vladimir Putin");
});

test("leaders are no countries", async () => {
  const text = "Angela Merkel met Emmanuel Macron. China and Russia attacked the plan. The leaders met Mark Rutte.";
  expect(await pairsIn(text)).not.toContain("China + Russia | Mark Rutte");
});

test("the new president is the president", async () => {
  const text = "French President Emmanuel Macron left. Mark Rutte met the new French president.";
  expect(await pairsIn(text)).toEqual(["Mark Rutte | Emmanuel Macron"]);
});

test("both countries are the countries of the two who were together", async () => {
  const text =
    "German Chancellor Friedrich Merz and French President Emmanuel Macron met. The two countries held talks in Rome on Sunday.";
  expect((await contactsIn(text)).join("\n")).toContain("France + Germany, talks, held, 2025-05-18, Rome");
});

test.for([
  ["nobody named before", "He met her on Sunday."],
  ["nobody named before", "They met on Sunday."],
  ["a woman is not he", "Angela Merkel left Berlin. He met Mark Rutte."],
  ["a title is not anybody's", "Angela Merkel left. The pope met Mark Rutte."],
  ["I without a speaker", "Angela Merkel left.\n\n“I met Mark Rutte.”"],
  ["he does not meet himself", "Emmanuel Macron left. Emmanuel Macron met him."],
])("no antecedent, %s: %s", async ([, text]) => {
  expect(await pairsIn(text as string)).toEqual([]);
});

test("a pronoun reaches back a few sentences, not a page", async () => {
  const far = "Emmanuel Macron left. Rain fell. Rain fell. Rain fell. Rain fell. Rain fell. He met Mark Rutte.";
  expect(await pairsIn(far)).toEqual([]);
});
