import { inflateSync } from "node:zlib";
import { expect, test } from "vitest";
import { palettePng } from "./palette-png.ts";

/** The colours of a PNG file with a palette and without filters. */
function read(png: Uint8Array): { width: number; height: number; colours: string[] } {
  const file = Buffer.from(png);
  const chunks = new Map<string, Buffer>();
  for (let at = 8; at < file.length; ) {
    const length = file.readUInt32BE(at);
    chunks.set(file.toString("latin1", at + 4, at + 8), file.subarray(at + 8, at + 8 + length));
    at += length + 12;
  }
  const [header, palette, data] = ["IHDR", "PLTE", "IDAT"].map((type) => chunks.get(type) ?? Buffer.alloc(0));
  if (!header || !palette || !data) throw new Error("A chunk is missing.");
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  const rows = inflateSync(data);
  const colours = Array.from({ length: width * height }, (_, at) => {
    const index = rows[Math.floor(at / width) * (width + 1) + 1 + (at % width)] ?? 0;
    return palette.toString("hex", 3 * index, 3 * index + 3);
  });
  return { width, height, colours };
}

test("few colours stay exactly what they were", () => {
  const colours = ["10161d", "62a8f0", "ffffff", "10161d", "111111", "62a8f0"];
  const rgba = Uint8Array.from(colours.flatMap((colour) => [...Buffer.from(`${colour}ff`, "hex")]));
  expect(read(palettePng({ width: 3, height: 2, rgba }))).toEqual({ width: 3, height: 2, colours });
});

test("of many colours the commonest stay, and the others come near", () => {
  const [width, height] = [64, 64];
  const rgba = new Uint8Array(4 * width * height);
  for (let at = 0; at < width * height; at++) {
    const ground = at % 2 === 0;
    rgba.set(ground ? [16, 22, 29, 255] : [at % 256, (at * 7) % 256, (at * 13) % 256, 255], 4 * at);
  }
  const { colours } = read(palettePng({ width, height, rgba }));
  expect(new Set(colours).size).toBeLessThanOrEqual(256);
  expect(colours[0]).toBe("10161d");
  const off = colours.map((colour, at) =>
    Math.max(...Buffer.from(colour, "hex").map((value, channel) => Math.abs(value - (rgba[4 * at + channel] ?? 0)))),
  );
  expect(off.reduce((sum, one) => sum + one, 0) / off.length).toBeLessThan(20);
});
