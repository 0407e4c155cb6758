import type { Article } from "../../graph/extract/article.ts";
import { InputError } from "./input-error.ts";

const FIELDS = ["id", "title", "url", "publisher", "published"] as const;

type Field = (typeof FIELDS)[number];

const FENCE = /^---[ \t]*\r?\n/;
const END = /^---[ \t]*(?:\r?\n|$)/m;
const LINE = /^(\w+)[ \t]*:[ \t]*(.*)$/;

/**
 * An article whose text may begin with what is known about it:
 *
 * ```
 * ---
 * title: Trump calls Putin and Zelenskyy
 * published: 2025-05-19
 * ---
 * WASHINGTON — U.S. President Donald Trump spoke by telephone …
 * ```
 *
 * The article's text, and with it every offset in its records, begins after the second `---` line.
 *
 * @throws {InputError} The front matter doesn't end, or holds a line that can't be understood.
 */
export function parseFrontMatter(file: string, source: string): Article {
  const fence = FENCE.exec(file)?.[0];
  if (fence === undefined) return { text: file };
  const rest = file.slice(fence.length);
  const end = END.exec(rest);
  // A text that merely opens with a rule says nothing of the form "title: …" after it.
  const first = rest.split(/\r?\n/).find((line) => !isBlank(line)) ?? "";
  if (!LINE.test(first) && end?.index !== 0) return { text: file };
  if (end === null) throw new InputError(source, 'line 1: the front matter has no end. Close it with a line "---".');
  const known: Partial<Record<Field, string>> = {};
  for (const [index, line] of rest.slice(0, end.index).split(/\r?\n/).entries()) {
    if (isBlank(line)) continue;
    const [, name = "", value = ""] = LINE.exec(line) ?? [];
    if (!isField(name)) {
      const what = name === "" ? "is not of the form name: value" : `has the unknown name ${name}`;
      throw new InputError(source, `line ${index + 2}: the front matter ${what}. Known names: ${FIELDS.join(", ")}.`);
    }
    const unquoted = value.trim().replace(/^(["'])(.*)\1$/, "$2");
    if (unquoted !== "") known[name] = unquoted;
  }
  return { ...known, text: rest.slice(end.index + end[0].length) };
}

function isBlank(line: string): boolean {
  return line.trim() === "" || line.startsWith("#");
}

function isField(name: string): name is Field {
  return (FIELDS as readonly string[]).includes(name);
}
