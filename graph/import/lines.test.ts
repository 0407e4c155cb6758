import fc from "fast-check";
import { expect, test } from "vitest";
import { linesOf } from "./lines.ts";

async function all(pieces: string[], longest?: number): Promise<(string | undefined)[]> {
  const lines: (string | undefined)[] = [];
  for await (const { number, lines: some } of linesOf(pieces, longest)) {
    expect(number).toBe(lines.length + 1);
    lines.push(...some);
  }
  return lines;
}

test.for([
  [["a\nb\n"], ["a", "b"]],
  [["a\nb"], ["a", "b"]],
  [["a\r\nb\r\n"], ["a", "b"]],
  [
    ["a", "b\n", "\nc"],
    ["ab", "", "c"],
  ],
  [
    ["a\r", "\nb"],
    ["a", "b"],
  ],
  [[""], []],
  [[], []],
] as [string[], string[]][])("%j", async ([pieces, lines]) => {
  expect(await all(pieces)).toEqual(lines);
});

test("of a line that is too long only its number is kept, and the next is read", async () => {
  expect(await all(["ab\ncdef\ng"], 3)).toEqual(["ab", undefined, "g"]);
});

test("a line that never ends isn't kept in memory", async () => {
  const pieces = function* () {
    yield "a\n";
    for (let count = 0; count < 1000; count++) yield "x".repeat(10_000);
    yield "\nb";
  };
  const lines: (string | undefined)[] = [];
  for await (const { lines: some } of linesOf(pieces(), 50_000)) lines.push(...some);
  expect(lines).toEqual(["a", undefined, "b"]);
});

test("a last line that is too long is told of, too", async () => {
  expect(await all(["a\n", "bcdef"], 3)).toEqual(["a", undefined]);
});

test("how a text is cut into pieces makes no difference", async () => {
  const text = fc.string({ unit: fc.constantFrom("a", "\n", "\r\n", "ä", "\t") });
  await fc.assert(
    fc.asyncProperty(text, fc.array(fc.nat(20)), async (whole, cuts) => {
      const at = [...new Set(cuts.filter((cut) => cut <= whole.length))].toSorted((a, b) => a - b);
      const pieces = [0, ...at].map((from, index) => whole.slice(from, at[index]));
      expect(await all(pieces, 5)).toEqual(await all([whole], 5));
    }),
  );
});
