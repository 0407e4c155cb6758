import fc from "fast-check";
import { expect, test } from "vitest";
import { textOf } from "./text-of.ts";

const utf8 = (text: string) => new TextEncoder().encode(text);

test("UTF-8 is read with and without its mark", () => {
  expect(textOf(utf8("Erdoğan"))).toBe("Erdoğan");
  expect(textOf(utf8("\uFEFFErdoğan"))).toBe("Erdoğan");
});

test("what isn't UTF-8 is Windows-1252", () => {
  expect(textOf(Uint8Array.of(0x43, 0xf4, 0x74, 0x65, 0x20, 0x80, 0x20, 0x93))).toBe("Côte € “");
});

test("UTF-16 is read in both byte orders", () => {
  expect(textOf(Uint8Array.of(0xff, 0xfe, 0x47, 0x00, 0x11, 0x01))).toBe("Gđ");
  expect(textOf(Uint8Array.of(0xfe, 0xff, 0x00, 0x47, 0x01, 0x11))).toBe("Gđ");
});

test("a character that is cut off makes it no UTF-8", () => {
  expect(textOf(Uint8Array.of(0x61, 0xc3))).toBe("aÃ");
});

test("any text comes back from its UTF-8", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      expect(textOf(utf8(text))).toBe(new TextDecoder().decode(utf8(text)));
    }),
  );
});

test("any bytes are some text", () => {
  fc.assert(fc.property(fc.uint8Array(), (bytes) => typeof textOf(bytes) === "string"));
});
