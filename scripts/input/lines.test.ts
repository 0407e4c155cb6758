import fc from "fast-check";
import { expect, test } from "vitest";
import { type Line, lines } from "./lines.ts";

async function* stream(...chunks: (string | Buffer)[]): AsyncGenerator<Buffer> {
  for (const chunk of chunks) yield Buffer.from(chunk);
}

async function read(chunks: AsyncIterable<Buffer>, limit?: number): Promise<(string | undefined)[]> {
  const read: Line[] = [];
  for await (const line of lines(chunks, limit)) read.push(line);
  expect(read.map(({ number }) => number)).toEqual(read.map((_, index) => index + 1));
  return read.map(({ bytes }) => bytes?.toString());
}

test("a line may come in pieces, and a piece hold several lines", async () => {
  expect(await read(stream("on", "e\ntwo\nthr", "ee"))).toEqual(["one", "two", "three"]);
});

test("empty lines count, and what ends the last line begins no other", async () => {
  expect(await read(stream("one\n\nthree\n"))).toEqual(["one", "", "three"]);
});

test("lines may end as on Windows", async () => {
  expect(await read(stream("one\r", "\ntwo\r\n"))).toEqual(["one", "two"]);
});

test("nothing has no lines", async () => {
  expect(await read(stream())).toEqual([]);
});

test("a line beyond the limit is passed over, and the next is read", async () => {
  expect(await read(stream("one\n", "too", " long\n", "six\n"), 5)).toEqual(["one", undefined, "six"]);
});

test("lines are the same however the stream is cut, within characters too", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.constantFrom("é", "\n", "x", "会")),
      fc.integer({ min: 1, max: 4 }),
      async (parts, size) => {
        const text = parts.join("");
        const whole = Buffer.from(text);
        const cut = Array.from({ length: Math.ceil(whole.length / size) }, (_, i) =>
          whole.subarray(i * size, (i + 1) * size),
        );
        const expected = text === "" ? [] : text.replace(/\n$/, "").split("\n");
        expect(await read(stream(...cut))).toEqual(expected);
      },
    ),
  );
});
