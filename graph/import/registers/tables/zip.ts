/**
 * Zip archives
 * ============
 *
 * What a workbook is packed in. Entries come out piece by piece, and never more than a workbook can hold: an archive of a few kilobytes
 * can say that it holds terabytes.
 */
import { Inflate, strFromU8 } from "fflate";
import { RegisterError } from "../errors.ts";

/** Nothing that people made is longer unpacked … */
const LARGEST = 512 * 1024 * 1024;

/** … and what is packed a thousandfold was packed to do harm, once it is larger than this. */
const SMALL = 32 * 1024 * 1024;
const TIGHTEST = 300;

/** So many packed bytes are unpacked at once; they become 16 MB at most. */
const STEP = 16_384;

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const STORED = 0;
const DEFLATED = 8;

interface Entry {
  method: number;
  packed: Uint8Array;
}

/** Whether bytes begin as a zip archive does. */
export function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;
}

export class Zip {
  readonly #entries = new Map<string, Entry>();

  /** @throws {RegisterError} The archive is cut off or damaged. */
  constructor(bytes: Uint8Array) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    try {
      const end = endOfDirectory(view);
      let at = view.getUint32(end + 16, true);
      for (let left = view.getUint16(end + 10, true); left > 0; left--) {
        if (view.getUint32(at, true) !== DIRECTORY_ENTRY) throw damaged();
        const [name, extra, comment] = [28, 30, 32].map((field) => view.getUint16(at + field, true)) as [
          number,
          number,
          number,
        ];
        const size = view.getUint32(at + 20, true);
        const local = view.getUint32(at + 42, true);
        const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
        if (start + size > bytes.length) throw damaged();
        this.#entries.set(strFromU8(bytes.subarray(at + 46, at + 46 + name)), {
          method: view.getUint16(at + 10, true),
          packed: bytes.subarray(start, start + size),
        });
        at += 46 + name + extra + comment;
      }
    } catch (cause) {
      throw cause instanceof RegisterError ? cause : damaged();
    }
  }

  has(name: string): boolean {
    return this.#entries.has(name);
  }

  /**
   * Unpacks an entry, piece by piece.
   *
   * @throws {RegisterError} There is no such entry, it is damaged, or would never end.
   */
  unpack(name: string, take: (piece: Uint8Array, last: boolean) => void): void {
    const entry = this.#entries.get(name);
    if (entry === undefined)
      throw new RegisterError(`The workbook lacks its part ${name}. Save it again as .xlsx or CSV.`);
    const { method, packed } = entry;
    if (method === STORED) take(packed, true);
    else if (method === DEFLATED) inflate(name, packed, take);
    else throw new RegisterError(`The workbook is packed in a way (${method}) that workbooks aren't. Save it again.`);
  }
}

function inflate(name: string, packed: Uint8Array, take: (piece: Uint8Array, last: boolean) => void): void {
  let size = 0;
  const inflating = new Inflate((piece, last) => {
    size += piece.length;
    if (size > LARGEST || (size > SMALL && size > packed.length * TIGHTEST)) {
      throw new RegisterError(`${name} unpacks to more than ${Math.floor(size / 1e6)} MB. No spreadsheet does.`);
    }
    take(piece, last);
  });
  try {
    for (let at = 0; at < packed.length; at += STEP) {
      inflating.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
    }
  } catch (cause) {
    throw cause instanceof RegisterError ? cause : damaged();
  }
}

/** The directory's end stands at the end, behind it at most a comment of 65,535 bytes. */
function endOfDirectory(view: DataView): number {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 65_557); at--) {
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at;
  }
  throw damaged();
}

function damaged(): RegisterError {
  return new RegisterError("The workbook is cut off or damaged. Fetch it again, or save it again as .xlsx or CSV.");
}
