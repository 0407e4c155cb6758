/**
 * Sources
 * =======
 *
 * Files that are imported: plain, gzipped, or in a zip, in whatever encoding, read in pieces. A fault on the way (the data are cut off, the
 * disk fails) ends a source early and is told at once; what came before it isn't lost.
 */
import { InputError } from "../input/input-error.ts";
import { openInput, sourceName } from "../input/read.ts";
import { decoded, type Encoding, encodingOf } from "./encoding.ts";
import { gunzip, PackedError } from "./inflate.ts";
import { zipEntries } from "./zip.ts";

/** What of a source is looked at to find out its encoding … */
const LOOKED_AT = 64 * 1024;

/** … and what is kept to find out what it is: there may be thousands of sources. */
const HEAD = 16 * 1024;

type Bytes = () => AsyncIterable<Uint8Array>;

export interface Source {
  /** The path, without .gz, and with the name in the zip: "2018.zip/events.tab". */
  name: string;
  /** How it begins. Of what is no text, whatever these bytes give as text. */
  head: string;
  /** Undefined for what is no text. */
  encoding: Encoding | undefined;
  /** All of it as text. */
  text: AsyncIterable<string>;
  /** All of it as it is, for formats that are no text: a spreadsheet. Either this or the text is read, once. */
  bytes: AsyncIterable<Uint8Array>;
}

/**
 * The sources at a path: one, or all files of a zip. A spreadsheet is a zip, too, but stays whole.
 *
 * @param onFault Hears of what ended a source early.
 * @throws {InputError} There is no such file, or not even its beginning can be read.
 */
export async function openSources(path: string, onFault: (fault: InputError) => void): Promise<Source[]> {
  if (path === "-") return [await sourceOf(sourceName(path), await replayable(await openInput(path)), onFault)];
  const plain: Bytes = () => chunks(path);
  const start = await headOf(path, plain);
  if (isGzip(start)) {
    return [await sourceOf(path.replace(/\.gz$/i, ""), () => gunzip(plain()), onFault)];
  }
  if (!isZip(start)) return [await sourceOf(path, plain, onFault)];
  const entries = await named(path, () => zipEntries(path));
  // Office files say first of what kind their parts are.
  if (entries.some(({ name }) => name === "[Content_Types].xml" || name === "mimetype")) {
    return [await sourceOf(path, plain, onFault)];
  }
  if (entries.length === 0) throw new InputError(path, "is an empty zip. There is nothing to read.");
  const sources: Source[] = [];
  for (const { name, content } of entries) {
    const bytes = isGzip(await headOf(`${path}/${name}`, content)) ? () => gunzip(content()) : content;
    sources.push(await sourceOf(`${path}/${name}`, bytes, onFault));
  }
  return sources;
}

async function sourceOf(name: string, bytes: Bytes, onFault: (fault: InputError) => void): Promise<Source> {
  const start = await headOf(name, bytes);
  if (start.length === 0) throw new InputError(name, "is empty. There is nothing to read.");
  const encoding = encodingOf(start);
  const all = () => untilFault(name, bytes, onFault);
  return {
    name,
    encoding,
    head: new TextDecoder(encoding).decode(start.subarray(0, HEAD)),
    text: { [Symbol.asyncIterator]: () => decoded(all(), encoding ?? "utf-8") },
    bytes: { [Symbol.asyncIterator]: () => all() },
  };
}

async function* chunks(path: string): AsyncGenerator<Uint8Array> {
  yield* await openInput(path);
}

/** The first bytes, as many as can be read: what is cut off later is told of when it is read. */
async function headOf(name: string, bytes: Bytes): Promise<Buffer> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  try {
    for await (const piece of bytes()) {
      pieces.push(piece);
      length += piece.length;
      if (length >= LOOKED_AT) break;
    }
  } catch (error) {
    if (length === 0 || !(error instanceof PackedError)) throw faultOf(name, error);
  }
  return Buffer.concat(pieces).subarray(0, LOOKED_AT);
}

async function* untilFault(
  name: string,
  bytes: Bytes,
  onFault: (fault: InputError) => void,
): AsyncGenerator<Uint8Array> {
  try {
    yield* bytes();
  } catch (error) {
    onFault(faultOf(name, error));
  }
}

/** Standard input comes once: its beginning is kept, and given again before the rest. */
async function replayable(stream: AsyncIterable<Uint8Array>): Promise<Bytes> {
  const iterator = stream[Symbol.asyncIterator]();
  const kept: Uint8Array[] = [];
  let length = 0;
  let ended = false;
  // Twice as much, since what is packed may be longer than what it holds, and nothing that isn't kept may be looked at.
  while (!ended && length < 2 * LOOKED_AT) {
    const { done, value } = await iterator.next();
    if (done) ended = true;
    else {
      kept.push(value);
      length += value.length;
    }
  }
  const whole: Bytes = async function* () {
    yield* kept;
    if (!ended) yield* { [Symbol.asyncIterator]: () => iterator };
  };
  const start = Buffer.concat(kept);
  if (isZip(start))
    throw new InputError(sourceName("-"), "is a zip, which can't be read from a pipe. Save it and name the file.");
  return isGzip(start) ? () => gunzip(whole()) : whole;
}

async function named<Result>(name: string, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    throw faultOf(name, error);
  }
}

function faultOf(name: string, error: unknown): InputError {
  if (error instanceof InputError) return error;
  const { message } = error as Error;
  return new InputError(name, error instanceof PackedError ? message : `can't be read on (${message}).`, {
    cause: error,
  });
}

function isGzip(start: Uint8Array): boolean {
  return start[0] === 0x1f && start[1] === 0x8b;
}

function isZip(start: Uint8Array): boolean {
  return start[0] === 0x50 && start[1] === 0x4b && start[2] === 3 && start[3] === 4;
}
