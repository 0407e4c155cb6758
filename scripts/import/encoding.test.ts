import { expect, test } from "vitest";
import { decoded, encodingOf } from "./encoding.ts";

const UTF_16 = Buffer.from("\uFEFFcafé", "utf16le");

async function text(bytes: Uint8Array, size = 1): Promise<string> {
  const pieces = async function* () {
    for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
  };
  let all = "";
  for await (const piece of decoded(pieces(), encodingOf(bytes) ?? "utf-8")) all += piece;
  return all;
}

test.for([
  ["UTF-8", Buffer.from("café"), "utf-8"],
  ["UTF-8 that is cut in a character", Buffer.from("café").subarray(0, 4), "utf-8"],
  ["UTF-8 with a mark", Buffer.from("\uFEFFcafé"), "utf-8"],
  ["UTF-16", UTF_16, "utf-16le"],
  ["UTF-16, the other way round", Buffer.from(UTF_16).swap16(), "utf-16be"],
  ["Windows-1252", Buffer.from("café au lait", "latin1"), "windows-1252"],
] as const)("%s is told, and read in whatever pieces", async ([, bytes, encoding]) => {
  expect(encodingOf(bytes)).toBe(encoding);
  if (bytes.length > 4) expect(await text(bytes)).toMatch(/^café/);
});

test("what is no text has none", () => {
  expect(encodingOf(Buffer.from([0x50, 0x4b, 3, 4, 20, 0, 0, 0]))).toBeUndefined();
});

test("what is no character further on comes as U+FFFD", async () => {
  const bytes = Buffer.concat([Buffer.from("café "), Buffer.from([0xe9, 0x20])]);
  let all = "";
  for await (const piece of decoded(
    (async function* () {
      yield bytes;
    })(),
    "utf-8",
  ))
    all += piece;
  expect(all).toBe("café \uFFFD ");
});
