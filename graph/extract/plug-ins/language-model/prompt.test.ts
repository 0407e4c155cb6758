import { expect, test } from "vitest";
import { messages } from "./prompt.ts";

const article = { text: "They met.\n\n====== They spoke.", title: "Talks\nin Rome", published: "2025-05-19" };

test("the whole article stands between two lines that it doesn't have, behind what is known about it", () => {
  const [system, user] = messages(article, { start: 0, end: article.text.length }, ["Angela Merkel"]);
  expect(system?.role).toBe("system");
  expect(user?.content).toBe(
    `Title: Talks in Rome\nPublished: 2025-05-19\nThe article stands between the lines =======\n\n=======\n${article.text}\n=======`,
  );
});

test("a part of an article is told whom the whole one names", () => {
  const [, user] = messages(article, { start: 0, end: 9 }, ["Angela Merkel", "Xi Jinping"]);
  expect(user?.content).toContain("Named in the whole article: Angela Merkel, Xi Jinping\n");
  expect(user?.content.endsWith("=====\nThey met.\n=====")).toBe(true);
});

test("the schema is told in words only where the server isn't told it", () => {
  const part = { start: 0, end: 9 };
  expect(messages(article, part, [])[0]?.content).not.toContain("JSON Schema");
  expect(messages(article, part, [], { type: "string" })[0]?.content).toContain('JSON Schema:\n{"type":"string"}');
});
