/** A stretch of text between line breaks. */
export interface Paragraph {
  start: number;
  end: number;
}

/** Lines of at least and at most so many characters may have been broken by a program rather than a writer. */
const SHORTEST = 50;
const LONGEST = 100;

/**
 * The paragraphs of a text: its lines, so that a headline stands alone. Lines that were wrapped at a width, as in mail,
 * are put together: in a block between empty lines, all but the last are of about one length and some break off in
 * mid-sentence.
 */
export function paragraphs(text: string): Paragraph[] {
  const found: Paragraph[] = [];
  let block: Paragraph[] = [];
  const close = () => {
    if (isWrapped(text, block)) found.push({ start: block[0]!.start, end: block.at(-1)!.end });
    else for (const line of block) found.push(line);
    block = [];
  };
  for (let start = 0; start <= text.length; ) {
    const end = endOfLine(text, start);
    if (isBlank(text, start, end)) close();
    else block.push({ start, end });
    start = end + (text.startsWith("\r\n", end) ? 2 : 1);
  }
  close();
  return found;
}

function endOfLine(text: string, start: number): number {
  let at = start;
  while (at < text.length && !isBreak(text.charCodeAt(at))) at++;
  return at;
}

function isBreak(code: number): boolean {
  return code === 10 || code === 13 || code === 0x2028 || code === 0x2029 || code === 12 || code === 11;
}

function isBlank(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (/\S/.test(text[at]!)) return false;
  return true;
}

function isWrapped(text: string, lines: readonly Paragraph[]): boolean {
  if (lines.length < 2) return false;
  let broken = false;
  for (const { start, end } of lines.slice(0, -1)) {
    if (end - start < SHORTEST || end - start > LONGEST) return false;
    if (/[\p{L},]\s*$/u.test(text.slice(end - 3, end))) broken = true;
  }
  return broken && lines.at(-1)!.end - lines.at(-1)!.start <= LONGEST;
}
