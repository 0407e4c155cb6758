/**
 * Zip
 * ===
 *
 * The files in an archive, each to be read by itself and in pieces. What is needed of the format (APPNOTE 6.3: stored and deflated files,
 * also beyond 4 GB), and no more; no file is ever written.
 */
import { createReadStream } from "node:fs";
import { type FileHandle, open } from "node:fs/promises";
import { inflate, PackedError } from "./inflate.ts";

/** A file in an archive. */
export interface ZipEntry {
  name: string;
  content(): AsyncIterable<Uint8Array>;
}

const END = 0x06054b50;
const END_64 = 0x06064b50;
const LOCATOR_64 = 0x07064b50;
const DIRECTORY = 0x02014b50;
const LOCAL = 0x04034b50;

const END_SIZE = 22;
const LOCATOR_SIZE = 20;
const LOCAL_SIZE = 30;
const DIRECTORY_SIZE = 46;
const LONGEST_COMMENT = 0xffff;
const MOST_DIRECTORY = 64 * 1024 * 1024;

/** What stands in a 32-bit field whose value is in the extra field. */
const ELSEWHERE = 0xffffffff;

const STORED = 0;
const DEFLATED = 8;
const ENCRYPTED = 1;

/**
 * The files of an archive, in its order. Folders are none.
 *
 * @throws {PackedError} It isn't whole: the directory at its end is missing or broken.
 */
export async function zipEntries(path: string): Promise<ZipEntry[]> {
  const file = await open(path);
  try {
    const directory = await readDirectory(file);
    const entries: ZipEntry[] = [];
    for (let at = 0; at + DIRECTORY_SIZE <= directory.length && directory.readUInt32LE(at) === DIRECTORY; ) {
      const nameLength = directory.readUInt16LE(at + 28);
      const extraLength = directory.readUInt16LE(at + 30);
      const nameAt = at + DIRECTORY_SIZE;
      const name = directory.toString("utf8", nameAt, nameAt + nameLength);
      const extra = directory.subarray(nameAt + nameLength, nameAt + nameLength + extraLength);
      const entry = {
        flags: directory.readUInt16LE(at + 8),
        method: directory.readUInt16LE(at + 10),
        ...sizes(directory.subarray(at, nameAt), extra),
      };
      if (!name.endsWith("/")) entries.push({ name, content: () => contentOf(path, entry) });
      at = nameAt + nameLength + extraLength + directory.readUInt16LE(at + 32);
    }
    return entries;
  } finally {
    await file.close();
  }
}

async function readDirectory(file: FileHandle): Promise<Buffer> {
  const { size } = await file.stat();
  const tail = await readAt(file, Math.max(0, size - END_SIZE - LONGEST_COMMENT), size);
  let at = tail.length - END_SIZE;
  while (at >= 0 && tail.readUInt32LE(at) !== END) at--;
  if (at < 0) throw cutOff();
  let length = tail.readUInt32LE(at + 12);
  let start = tail.readUInt32LE(at + 16);
  if (at >= LOCATOR_SIZE && tail.readUInt32LE(at - LOCATOR_SIZE) === LOCATOR_64) {
    const end = await readAt(file, Number(tail.readBigUInt64LE(at - LOCATOR_SIZE + 8)), size, 56);
    if (end.length < 56 || end.readUInt32LE(0) !== END_64) throw cutOff();
    length = Number(end.readBigUInt64LE(40));
    start = Number(end.readBigUInt64LE(48));
  }
  if (length > MOST_DIRECTORY || start + length > size) throw cutOff();
  return readAt(file, start, size, length);
}

function cutOff(): PackedError {
  return new PackedError("is no whole zip: the list of files at its end is missing. Fetch it again.");
}

async function readAt(file: FileHandle, start: number, size: number, length = size - start): Promise<Buffer> {
  if (!(start >= 0 && start <= size)) throw cutOff();
  const { buffer, bytesRead } = await file.read(Buffer.alloc(Math.min(length, size - start)), 0, undefined, start);
  return buffer.subarray(0, bytesRead);
}

interface Packed {
  flags: number;
  method: number;
  /** Of the packed data. */
  size: number;
  /** Where the local header stands. */
  offset: number;
}

/** Sizes beyond 4 GB stand in the extra field with the id 1: those that are needed, in this order. */
function sizes(header: Buffer, extra: Buffer): Pick<Packed, "size" | "offset"> {
  const fields = [header.readUInt32LE(24), header.readUInt32LE(20), header.readUInt32LE(42)];
  for (let at = 0; at + 4 <= extra.length; at += 4 + extra.readUInt16LE(at + 2)) {
    if (extra.readUInt16LE(at) !== 1) continue;
    let value = at + 4;
    for (const [index, field] of fields.entries()) {
      if (field !== ELSEWHERE || value + 8 > extra.length) continue;
      fields[index] = Number(extra.readBigUInt64LE(value));
      value += 8;
    }
  }
  const [, size = 0, offset = 0] = fields;
  return { size, offset };
}

async function* contentOf(path: string, { flags, method, size, offset }: Packed): AsyncGenerator<Uint8Array> {
  if (flags & ENCRYPTED) throw new PackedError("is encrypted. Unpack it yourself.");
  if (method !== STORED && method !== DEFLATED)
    throw new PackedError(`is packed by method ${method}, which isn't known here. Unpack it yourself.`);
  const start = await startOf(path, offset);
  if (size === 0) return;
  const packed = createReadStream(path, { start, end: start + size - 1 });
  if (method === STORED) yield* packed;
  else yield* inflate(packed);
}

/** The local header has a name and an extra field of its own before the data. */
async function startOf(path: string, offset: number): Promise<number> {
  const file = await open(path);
  try {
    const { size } = await file.stat();
    const header = await readAt(file, offset, size, LOCAL_SIZE);
    if (header.length < LOCAL_SIZE || header.readUInt32LE(0) !== LOCAL) throw cutOff();
    return offset + LOCAL_SIZE + header.readUInt16LE(26) + header.readUInt16LE(28);
  } finally {
    await file.close();
  }
}
