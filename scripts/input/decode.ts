import { InputError } from "./input-error.ts";

/**
 * The text of a file's bytes, without a byte order mark.
 *
 * @throws {InputError} The bytes are nothing, no text, or in another encoding than UTF-8.
 */
export function decode(bytes: Uint8Array, source: string): string {
  if (startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0xfe, 0xff)) {
    throw new InputError(source, "is UTF-16, not UTF-8. Save it as UTF-8.");
  }
  const zero = bytes.indexOf(0);
  if (zero >= 0) throw new InputError(source, `is no text: byte ${zero + 1} is zero. Give it as plain text in UTF-8.`);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (cause) {
    const at = faultyByte(bytes);
    const line = bytes.subarray(0, at).filter((byte) => byte === 10).length + 1;
    const byte = bytes[at]?.toString(16).toUpperCase().padStart(2, "0");
    throw new InputError(
      source,
      `is not UTF-8: line ${line} holds the byte 0x${byte}, as in Windows-1252 or another old encoding. Save it as UTF-8.`,
      { cause },
    );
  }
}

function startsWith(bytes: Uint8Array, ...start: number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

/** The first byte that is part of no character: what a decoder that forgives replaces by U+FFFD. */
function faultyByte(bytes: Uint8Array): number {
  const forgiven = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
  for (let at = forgiven.indexOf("\uFFFD"); at >= 0; at = forgiven.indexOf("\uFFFD", at + 1)) {
    const byte = Buffer.byteLength(forgiven.slice(0, at));
    // The text may hold a U+FFFD of its own.
    if (!startsWith(bytes.subarray(byte), 0xef, 0xbf, 0xbd)) return byte;
  }
  return bytes.length - 1;
}
