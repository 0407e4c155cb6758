/**
 * Pictures of few colours
 * =======================
 *
 * PNG files with a palette: a screenshot, mostly flat, takes less than half the room so.
 */
import { crc32, deflateSync } from "node:zlib";

/** A picture by pixel: red, green, blue and alpha in turn. */
export interface Pixels {
  width: number;
  height: number;
  rgba: Uint8Array;
}

const MOST_COLOURS = 256;

/** Colours that agree in so many leading bits of each channel are taken for one where there are too many. */
const BITS = 5;

/** A PNG file of opaque pixels in the 256 colours that stand best for all of theirs. */
export function palettePng({ width, height, rgba }: Pixels): Uint8Array {
  const { palette, indexOf } = quantized(rgba);
  const rows = new Uint8Array((width + 1) * height);
  for (let y = 0; y < height; y++) {
    // Each row begins with its filter: 0, none.
    for (let x = 0; x < width; x++) rows[y * (width + 1) + 1 + x] = indexOf(rgba, 4 * (y * width + x));
  }
  const header = new Uint8Array(13);
  new DataView(header.buffer).setUint32(0, width);
  new DataView(header.buffer).setUint32(4, height);
  // Eight bits a pixel, by palette.
  header.set([8, 3, 0, 0, 0], 8);
  return Buffer.concat([
    Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk("IHDR", header),
    chunk("PLTE", Uint8Array.from(palette.flat())),
    chunk("IDAT", deflateSync(rows, { level: 9 })),
    chunk("IEND", new Uint8Array()),
  ]);
}

type Colour = readonly [red: number, green: number, blue: number];

function quantized(rgba: Uint8Array) {
  const exact = new Map<number, { count: number; colour: Colour }>();
  for (let at = 0; at < rgba.length; at += 4) {
    const key = keyOf(rgba, at, 8);
    const known = exact.get(key);
    if (known) known.count++;
    else exact.set(key, { count: 1, colour: [rgba[at] ?? 0, rgba[at + 1] ?? 0, rgba[at + 2] ?? 0] });
  }
  const bits = exact.size > MOST_COLOURS ? BITS : 8;
  // Of those taken for one, the commonest stands for all: grounds and strokes keep their exact colour.
  const buckets = new Map<number, { count: number; colour: Colour }>();
  for (const { count, colour } of [...exact.values()].sort((a, b) => b.count - a.count)) {
    const key = keyOf(colour, 0, bits);
    const bucket = buckets.get(key);
    if (bucket) bucket.count += count;
    else buckets.set(key, { count, colour });
  }
  const palette = chosen([...buckets.values()]);
  const indices = new Map([...buckets].map(([key, { colour }]) => [key, nearest(palette, colour)]));
  return { palette, indexOf: (colours: Uint8Array, at: number) => indices.get(keyOf(colours, at, bits)) ?? 0 };
}

/** As many colours as there may be: one after the other that which is worst off without a place of its own. */
function chosen(colours: readonly { count: number; colour: Colour }[]): Colour[] {
  const waiting = colours.map((one) => ({ ...one, off: Number.MAX_VALUE }));
  const palette: Colour[] = [];
  while (palette.length < Math.min(MOST_COLOURS, colours.length)) {
    const next = waiting.reduce((worst, one) => (one.count * one.off > worst.count * worst.off ? one : worst));
    palette.push(next.colour);
    for (const one of waiting) one.off = Math.min(one.off, distance(one.colour, next.colour));
  }
  return palette;
}

const distance = ([r, g, b]: Colour, [red, green, blue]: Colour) => (r - red) ** 2 + (g - green) ** 2 + (b - blue) ** 2;

function keyOf(colours: ArrayLike<number>, at: number, bits: number): number {
  const part = (channel: number) => (colours[at + channel] ?? 0) >> (8 - bits);
  return (part(0) << (2 * bits)) | (part(1) << bits) | part(2);
}

function nearest(palette: readonly Colour[], colour: Colour): number {
  let [best, least] = [0, Number.POSITIVE_INFINITY];
  for (const [index, one] of palette.entries()) {
    const off = distance(one, colour);
    if (off < least) [best, least] = [index, off];
  }
  return best;
}

function chunk(type: string, data: Uint8Array): Uint8Array {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(data.length, 0);
  framed.set(body, 4);
  framed.writeUInt32BE(crc32(body), body.length + 4);
  return framed;
}
