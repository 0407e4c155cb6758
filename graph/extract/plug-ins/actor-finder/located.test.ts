import { expect, test } from "vitest";
import type { FoundActor } from "./actor-finder.ts";
import { locate } from "./located.ts";

const TEXT = "President Macron called Xi Jinping. Xi answered.";

async function place(...found: unknown[]) {
  const reasons: string[] = [];
  const names = await locate({ find: () => found as FoundActor[] }, TEXT, (reason) => reasons.push(reason));
  return {
    names: names.map(({ start, end, type, actor }) => [TEXT.slice(start, end), start, type, ...(actor ? [actor] : [])]),
    reasons,
  };
}

test("a name stands where its offsets say", async () => {
  expect(
    await place({ start: 10, end: 16, type: "person" }, { start: 24, end: 34, type: "PER", name: "Xi Jinping" }),
  ).toEqual({
    names: [
      ["Macron", 10, "person"],
      ["Xi Jinping", 24, "person"],
    ],
    reasons: [],
  });
});

test("a name without offsets is looked for behind the one before it", async () => {
  const { names } = await place(
    { name: "Xi Jinping", type: "PER", start: null, end: null },
    { name: "Xi", type: "PER" },
  );
  expect(names).toEqual([
    ["Xi Jinping", 24, "person"],
    ["Xi", 36, "person"],
  ]);
});

test("white space and a possessive around a name are no part of it", async () => {
  const names = await locate({ find: () => [{ start: 0, end: 10, type: "PER" }] }, "Macron's  plan", () => {});
  expect(names).toMatchObject([{ start: 0, end: 6 }]);
});

test("what an actor is called goes with its id", async () => {
  const { names } = await place({ name: "Macron", type: "PER", id: "Q3052772", fullName: "Emmanuel Macron" });
  expect(names).toEqual([["Macron", 10, "person", { id: "Q3052772", name: "Emmanuel Macron" }]]);
});

test.for([
  [{ start: 10, end: 16, type: "DATE" }, /^no such type of actor/],
  [{ start: 10, end: 16 }, /^no such type of actor/],
  [{ start: 10, end: 99, type: "PER" }, "the offsets lie outside the text"],
  [{ start: -1, end: 3, type: "PER" }, "the offsets lie outside the text"],
  [{ start: 16, end: 10, type: "PER" }, "the offsets lie outside the text"],
  [{ start: 9, end: 10, type: "PER" }, "nothing stands at the offsets"],
  [{ start: 10, end: 13, type: "PER" }, "the name begins or ends inside a word"],
  [{ start: 10, end: 16, type: "PER", name: "Xi" }, /^another text stands at the offsets/],
  [{ name: "Putin", type: "PER" }, "the name is not in the text"],
  [{ type: "PER" }, "neither a name nor offsets are given"],
  [{ start: 10.5, end: 16, type: "PER" }, "neither a name nor offsets are given"],
  [{ name: "Xi", type: "PER", id: "trigger" }, "this can't be an actor's id"],
  [{ name: "Xi", type: "PER", id: "constructor" }, "this can't be an actor's id"],
  [{ name: "Xi", type: "PER", id: 7 }, "this can't be an actor's id"],
  ["Xi", "what was found is no object"],
  [null, "what was found is no object"],
] as const)("%j is rejected", async ([found, reason]) => {
  const { names, reasons } = await place(found);
  expect(names).toEqual([]);
  expect(reasons).toEqual([expect.stringMatching(reason)]);
});

test("a finder that gives no list is told what to give", async () => {
  await expect(locate({ find: () => ({}) as never }, TEXT, () => {})).rejects.toThrow("has to give a list such as");
});
