import type { Transform } from "node:stream";
import { createGunzip, createInflateRaw } from "node:zlib";

/** Something that expands without end is an attack, or broken: text never does by more than this. */
const MOST_EXPANSION = 250;

/** Little files may expand as they like. */
const ALWAYS_ALLOWED = 64 * 1024 * 1024;

/** Packed data that can't be unpacked, or not to their end. What came before has been given. */
export class PackedError extends Error {
  override readonly name = "PackedError";
}

/** The content of gzipped data, in pieces. */
export function gunzip(packed: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer> {
  return unpack(packed, createGunzip());
}

/** The content of deflated data, as they stand in a zip. */
export function inflate(packed: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer> {
  return unpack(packed, createInflateRaw());
}

/**
 * A piece goes in only when all that the last one gave has been taken: so memory stays bounded, and nothing that stands before a fault is
 * lost, as it would be in a stream's buffer.
 *
 * @throws {PackedError} The data are cut off or damaged, or expand as nobody's data do.
 */
async function* unpack(packed: AsyncIterable<Uint8Array>, stream: Transform): AsyncGenerator<Buffer> {
  let pieces: Buffer[] = [];
  let failure: NodeJS.ErrnoException | undefined;
  let bytesIn = 0;
  let bytesOut = 0;
  stream.on("data", (piece: Buffer) => pieces.push(piece));
  stream.on("error", (error) => {
    failure = error;
  });
  const closed = new Promise<void>((resolve) => stream.once("close", resolve));
  const take = () => {
    const taken = pieces;
    pieces = [];
    bytesOut += taken.reduce((sum, { length }) => sum + length, 0);
    if (bytesOut > ALWAYS_ALLOWED && bytesOut > bytesIn * MOST_EXPANSION) {
      throw new PackedError(
        `expands to more than ${MOST_EXPANSION} times its size, as a zip bomb does. Unpack it yourself if you trust it.`,
      );
    }
    return taken;
  };
  try {
    for await (const piece of packed) {
      bytesIn += piece.length;
      await Promise.race([new Promise((resolve) => stream.write(piece, resolve)), closed]);
      yield* take();
      if (failure) break;
    }
    stream.end();
    await closed;
    yield* take();
  } finally {
    stream.destroy();
  }
  if (failure?.code === "Z_BUF_ERROR")
    throw new PackedError("is cut off: the packed data end too early. Fetch it again.", { cause: failure });
  if (failure)
    throw new PackedError(`is damaged: the packed data can't be read on (${failure.message}). Fetch it again.`, {
      cause: failure,
    });
}
