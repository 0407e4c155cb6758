import { expect, test } from "vitest";
import { answer } from "./question.ts";
import { formatAnswer } from "./table.ts";

const ANSWER = answer(
  [
    { who: "Ann", times: 12, share: 0.5 },
    { who: "Christopher", times: 3, share: 1 / 3 },
  ],
  {
    actor: ({ who }) => who,
    contacts: ({ times }) => times,
    share: ({ share }) => share,
  },
);

test("columns are as wide as they need, numbers stand at the right", () => {
  expect(formatAnswer(ANSWER, 20)).toBe(
    ["actor        contacts  share", "Ann                12  0.500", "Christopher         3  0.333", ""].join("\n"),
  );
});

test("what is left out is told, with the way to see it", () => {
  expect(formatAnswer(ANSWER, 1)).toMatch(/^actor .*\nAnn .*\n… and 1 more\. --limit 2 shows them all\.\n$/);
});

test("a long sentence is cut", () => {
  const long = answer([{ text: "word ".repeat(50) }], { text: ({ text }) => text });
  const [, row] = formatAnswer(long, 1).split("\n");
  expect(row).toHaveLength(100);
  expect(row).toMatch(/…$/);
});

test("a name can't break the table or reach the terminal", () => {
  const odd = answer([{ name: "Ann\u001b[31m\nLee" }], { name: ({ name }) => name });
  expect(formatAnswer(odd, 1)).toBe("name\nAnn [31m Lee\n");
});
