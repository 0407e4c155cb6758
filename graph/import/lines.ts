/**
 * Lines
 * =====
 *
 * The lines of a text that comes in pieces, many at a time and never all at once.
 */

/** Lines one after another. */
export interface Lines {
  /** The number of the first of them, counted from 1. */
  number: number;
  /** Without what ends them; undefined where a line was too long to hold. */
  lines: (string | undefined)[];
}

/** No row of a table is longer; a file without line ends is. */
const LONGEST_LINE = 1_000_000;

/**
 * The lines of a text. Of one that is longer than `longest` nothing is kept but its number, so that one broken line can't fill the memory.
 *
 * @example
 *
 * ```ts
 * for await (const { number, lines } of linesOf(["a\nb", "c\n"])) …; // 1, ["a"]; 2, ["bc"]
 * ```
 */
export async function* linesOf(
  text: AsyncIterable<string> | Iterable<string>,
  longest = LONGEST_LINE,
): AsyncGenerator<Lines> {
  let number = 1;
  let rest = "";
  let tooLong = false;
  for await (const piece of text) {
    const lines: (string | undefined)[] = piece.split("\n");
    lines[0] = rest + lines[0];
    rest = lines.pop() ?? "";
    for (const [index, line = ""] of lines.entries()) {
      if ((index === 0 && tooLong) || line.length > longest) lines[index] = undefined;
      else if (line.endsWith("\r")) lines[index] = line.slice(0, -1);
    }
    if (lines.length > 0) {
      yield { number, lines };
      number += lines.length;
      tooLong = false;
    }
    if (rest.length > longest) {
      tooLong = true;
      rest = "";
    }
  }
  if (tooLong) yield { number, lines: [undefined] };
  else if (rest !== "") yield { number, lines: [rest.endsWith("\r") ? rest.slice(0, -1) : rest] };
}
