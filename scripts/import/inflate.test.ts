import { deflateRawSync, gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { gunzip, inflate, PackedError } from "./inflate.ts";

/** Text that doesn't pack well, so that it takes many pieces. */
const TEXT = Buffer.from(
  Array.from({ length: 60_000 }, (_, index) => Math.imul(index, 2654435761).toString(36)).join("\n"),
);

async function* pieces(data: Uint8Array, size = 10_000): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < data.length; at += size) yield data.subarray(at, at + size);
}

/** All that is given before the end or the fault, and the fault. */
async function taken(content: AsyncIterable<Buffer>): Promise<{ data: Buffer; fault?: unknown }> {
  const all: Buffer[] = [];
  try {
    for await (const piece of content) all.push(piece);
    return { data: Buffer.concat(all) };
  } catch (fault) {
    return { data: Buffer.concat(all), fault };
  }
}

test("gzipped and deflated data are unpacked", async () => {
  expect(await taken(gunzip(pieces(gzipSync(TEXT))))).toEqual({ data: TEXT });
  expect(await taken(inflate(pieces(deflateRawSync(TEXT))))).toEqual({ data: TEXT });
});

test("parts gzipped one after another are one", async () => {
  const { data } = await taken(gunzip(pieces(Buffer.concat([gzipSync("one\n"), gzipSync("two\n")]))));
  expect(data.toString()).toBe("one\ntwo\n");
});

test("of data that are cut off everything before the cut is given, and then the fault told", async () => {
  const packed = gzipSync(TEXT);
  const { data, fault } = await taken(gunzip(pieces(packed.subarray(0, packed.length / 2))));
  expect(fault).toBeInstanceOf(PackedError);
  expect(data.length).toBeGreaterThan(TEXT.length * 0.4);
  expect(TEXT.subarray(0, data.length)).toEqual(data);
});

test("damaged data are told of", async () => {
  const packed = Buffer.from(gzipSync(TEXT));
  packed.fill(0xff, 40_000, 40_100);
  const { data, fault } = await taken(gunzip(pieces(packed)));
  expect(fault).toBeInstanceOf(PackedError);
  expect(data.length).toBeGreaterThan(0);
});

test("no data at all are told of", async () => {
  expect((await taken(gunzip(pieces(Buffer.alloc(0))))).fault).toBeInstanceOf(PackedError);
});

test("a bomb is told of long before it has gone off", async () => {
  const bomb = gzipSync(Buffer.alloc(200 * 1024 * 1024));
  const { data, fault } = await taken(gunzip(pieces(bomb)));
  expect((fault as Error).message).toContain("zip bomb");
  expect(data.length).toBeLessThan(100 * 1024 * 1024);
});

test("a fault in what is read ends it", async () => {
  const broken = async function* () {
    yield gzipSync(TEXT).subarray(0, 1000);
    throw new Error("the disk is gone");
  };
  expect((await taken(gunzip(broken()))).fault).toEqual(new Error("the disk is gone"));
});
