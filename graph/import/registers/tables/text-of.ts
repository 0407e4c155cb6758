/**
 * Text of bytes
 * =============
 *
 * Registers come in the encodings that spreadsheets save: UTF-8, UTF-16 with its mark, and Windows-1252, in which every file can be read
 * that isn't UTF-8.
 */
import { strFromU8 } from "fflate";

/** 0x80 to 0x9F of Windows-1252; the rest is Latin-1, and so are the five bytes that stand for nothing. */
const HIGH = "€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ";

/** So many bytes are made text at once: what an array of arguments can hold. */
const STEP = 8192;

/** The text, without a byte order mark. */
export function textOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return utf16(bytes, 0);
  if (first === 0xfe && second === 0xff) return utf16(bytes, 1);
  return (isUtf8(bytes) ? strFromU8(bytes) : windows1252(bytes)).replace(/^\uFEFF/, "");
}

function windows1252(bytes: Uint8Array): string {
  return strFromU8(bytes, true).replace(
    /[\x80-\x9f]/g,
    (character) => HIGH[character.charCodeAt(0) - 0x80] ?? character,
  );
}

/** @param high Which byte of two is the high one's neighbour: 0 where the low byte comes first. */
function utf16(bytes: Uint8Array, low: 0 | 1): string {
  const parts: string[] = [];
  for (let at = 2; at + 1 < bytes.length; at += 2 * STEP) {
    const units: number[] = [];
    for (let pair = at; pair + 1 < bytes.length && pair < at + 2 * STEP; pair += 2) {
      units.push((bytes[pair + low] ?? 0) | ((bytes[pair + 1 - low] ?? 0) << 8));
    }
    parts.push(String.fromCharCode(...units));
  }
  return parts.join("");
}

function isUtf8(bytes: Uint8Array): boolean {
  for (let at = 0; at < bytes.length; ) {
    const byte = bytes[at] ?? 0;
    const more = byte < 0x80 ? 0 : byte < 0xc2 ? -1 : byte < 0xe0 ? 1 : byte < 0xf0 ? 2 : byte < 0xf5 ? 3 : -1;
    if (more < 0) return false;
    for (let next = 1; next <= more; next++) if (((bytes[at + next] ?? 0) & 0xc0) !== 0x80) return false;
    at += more + 1;
  }
  return true;
}
