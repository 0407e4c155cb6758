/** One line of a stream: its number, counted from 1, and its bytes, without those that end it. */
export interface Line {
  number: number;
  /** Undefined where the line is longer than is allowed. */
  bytes: Buffer | undefined;
}

const NEWLINE = 10;
const RETURN = 13;

/**
 * The lines of a stream, holding one in memory at a time. A line of more than `limit` bytes is passed over and comes
 * without its bytes, so that one broken line can't fill the memory. Bytes, not text: whether they are UTF-8 is to be
 * told for each line by itself.
 *
 * @example
 *
 * ```ts
 * for await (const { number, bytes } of lines(process.stdin)) …
 * ```
 */
export async function* lines(stream: AsyncIterable<Buffer>, limit = 32 * 1024 * 1024): AsyncGenerator<Line> {
  let number = 0;
  let parts: Buffer[] = [];
  let length = 0;
  const add = (part: Buffer) => {
    length += part.length;
    if (length > limit) parts = [];
    else parts.push(part);
  };
  const take = (): Line => {
    number += 1;
    const bytes = length > limit ? undefined : withoutReturn(Buffer.concat(parts));
    parts = [];
    length = 0;
    return { number, bytes };
  };
  for await (const chunk of stream) {
    let from = 0;
    for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, from)) {
      add(chunk.subarray(from, end));
      yield take();
      from = end + 1;
    }
    if (from < chunk.length) add(chunk.subarray(from));
  }
  if (length > 0) yield take();
}

function withoutReturn(line: Buffer): Buffer {
  return line.at(-1) === RETURN ? line.subarray(0, -1) : line;
}
