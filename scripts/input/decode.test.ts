import { describe, expect, test } from "vitest";
import { decode } from "./decode.ts";
import { InputError } from "./input-error.ts";

const bytes = (...parts: (string | number[])[]) =>
  Buffer.concat(parts.map((part) => (typeof part === "string" ? Buffer.from(part) : Buffer.from(part))));

test("UTF-8 is read as it stands", () => {
  expect(decode(bytes("Erdoğan met Zelenskyy — 会談\n"), "a")).toBe("Erdoğan met Zelenskyy — 会談\n");
});

test("a byte order mark is no part of the text", () => {
  expect(decode(bytes([0xef, 0xbb, 0xbf], "They met."), "a")).toBe("They met.");
});

describe("what is no UTF-8 text is refused, and the message says what it is", () => {
  test.for([
    [
      "Windows-1252",
      bytes("They met.\nin Caf", [0xe9], " Einstein.\n"),
      "a.txt: is not UTF-8: line 2 holds the byte 0xE9",
    ],
    ["Windows-1252 with a replacement character of its own", bytes("\uFFFD\n", [0xe9]), "line 2 holds the byte 0xE9"],
    ["a cut character at the end", bytes("Caf", [0xc3]), "a.txt: is not UTF-8: line 1 holds the byte 0xC3"],
    ["UTF-16", bytes([0xff, 0xfe], "T", [0]), "a.txt: is UTF-16, not UTF-8"],
    ["a picture", bytes([0x89], "PNG\r\n", [0x1a, 0x0a, 0]), "a.txt: is no text: byte 9 is zero"],
  ] as const)("%s", ([, input, message]) => {
    expect(() => decode(input, "a.txt")).toThrow(InputError);
    expect(() => decode(input, "a.txt")).toThrow(message);
  });
});
