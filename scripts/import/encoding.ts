/** How a file's bytes are to be read as text. */
export type Encoding = "utf-8" | "utf-16le" | "utf-16be" | "windows-1252";

/**
 * The encoding of a file that begins so: what its byte order mark says, else UTF-8, else the old encoding of Western Windows; undefined for
 * what is no text.
 *
 * @example
 *
 * ```ts
 * encodingOf(Buffer.from("café")); // "utf-8"
 * encodingOf(Buffer.from("café", "latin1")); // "windows-1252"
 * ```
 */
export function encodingOf(head: Uint8Array): Encoding | undefined {
  if (head[0] === 0xff && head[1] === 0xfe) return "utf-16le";
  if (head[0] === 0xfe && head[1] === 0xff) return "utf-16be";
  if (head.includes(0)) return undefined;
  try {
    // As a part of a longer text: its last character may be cut in two.
    new TextDecoder("utf-8", { fatal: true }).decode(head, { stream: true });
    return "utf-8";
  } catch {
    return "windows-1252";
  }
}

/** The text of bytes, in pieces, without a byte order mark. What is no character comes as U+FFFD. */
export async function* decoded(bytes: AsyncIterable<Uint8Array>, encoding: Encoding): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding);
  for await (const piece of bytes) {
    const text = decoder.decode(piece, { stream: true });
    if (text !== "") yield text;
  }
  const rest = decoder.decode();
  if (rest !== "") yield rest;
}
