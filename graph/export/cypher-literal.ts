/**
 * Cypher literals
 * ===============
 *
 * Names and quotes of strangers in a statement, so that none of them ends its string and goes on as a command.
 */
import { wellFormed } from "./well-formed.ts";

export type CypherValue =
  | string
  | number
  | boolean
  | undefined
  | readonly CypherValue[]
  | { [key: string]: CypherValue };

/**
 * A value as it stands in a statement. Keys are those of our records, never a stranger's.
 *
 * @example
 *
 * ```ts
 * cypherLiteral({ name: "O'Neill", aliases: [] }); // "{name: 'O\\'Neill', aliases: []}"
 * ```
 */
export function cypherLiteral(value: CypherValue): string {
  if (typeof value === "string") return quoted(value);
  if (Array.isArray(value)) return `[${value.map((one: CypherValue) => cypherLiteral(one)).join(", ")}]`;
  if (typeof value !== "object") return String(value ?? null);
  const entries = Object.entries(value).filter(([, one]) => one !== undefined);
  return `{${entries.map(([key, one]) => `${key}: ${cypherLiteral(one)}`).join(", ")}}`;
}

const ESCAPES: Record<string, string> = { "'": "\\'", "\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t" };

/**
 * A backslash and a `u` are kept apart by closing the string between them: Neo4j replaces `\uXXXX` before it looks for the end of a
 * string, so that a name with `\u0027` in it would end it, however many backslashes stand in front.
 */
function quoted(text: string): string {
  const escaped = wellFormed(text).replace(/['\\\p{Cc}]/gu, (one) => ESCAPES[one] ?? "\uFFFD");
  return `'${escaped.replaceAll("\\u", "\\' + 'u")}'`;
}

/** Whether a statement can hold every character of a text. */
export function fitsCypher(text: string): boolean {
  return !/(?![\n\r\t])[\p{Cc}\p{Surrogate}]/u.test(text);
}
