/**
 * Where a text stops being JSON
 * =============================
 *
 * `JSON.parse` says so in words that differ from engine to engine, and often without a place.
 */

/** What is wrong, and where; lines and columns count from 1. */
export interface JsonFault {
  line: number;
  column: number;
  message: string;
}

type Token = "[" | "]" | "{" | "}" | "," | ":" | "string" | "scalar" | "end";

/** "value": one has been read. "open" and "close": a list or object begins or ends. */
type Step = State | "value" | "open" | "close";

const VALUE = { "[": "open", "{": "open", string: "value", scalar: "value" } as const;

/** What may come next, in the words of the message, and where it leads. */
const STATES = {
  "a value": VALUE,
  "a value or ]": { ...VALUE, "]": "close" },
  "a key in double quotes": { string: "a colon" },
  "a key in double quotes or }": { string: "a colon", "}": "close" },
  "a colon": { ":": "a value" },
  "a comma or ]": { ",": "a value", "]": "close" },
  "a comma or }": { ",": "a key in double quotes", "}": "close" },
  "nothing more": {},
} as const satisfies Record<string, Partial<Record<Token, string>>>;
type State = keyof typeof STATES;

const WHITE = /[ \t\n\r]*/y;
const SCALAR = /(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)(?![\w.+-])/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
/** As much of an unexpected text as is worth showing. */
const SHOWN = /[\w.+-]{1,20}|./suy;

/**
 * The first fault of a text that is not JSON; undefined if it is. One walk without recursion, so that deep nesting does no harm.
 *
 * @example
 *
 * ```ts
 * jsonFault('{\n  "a" 1}'); // { line: 2, column: 7, message: "Expected a colon but found 1" }
 * ```
 */
export function jsonFault(text: string): JsonFault | undefined {
  const open: ("[" | "{")[] = [];
  let state: State = "a value";
  for (let at = endOf(WHITE, text, 0); ; at = endOf(WHITE, text, at)) {
    const { token, end, fault } = read(text, at);
    if (fault) return { ...place(text, end), message: fault };
    if (token === "end" && state === "nothing more") return undefined;
    const step: Step | undefined = (STATES[state] as Partial<Record<Token, Step>>)[token ?? "end"];
    if (!step) return { ...place(text, at), message: `Expected ${state} but found ${shown(text, at)}` };
    at = end;
    if (step === "open") {
      open.push(token as "[" | "{");
      state = token === "[" ? "a value or ]" : "a key in double quotes or }";
    } else if (step === "value" || step === "close") {
      if (step === "close") open.pop();
      const inside = open.at(-1);
      state = inside === "[" ? "a comma or ]" : inside === "{" ? "a comma or }" : "nothing more";
    } else {
      state = step;
    }
  }
}

interface Read {
  /** Undefined for what is no token. */
  token?: Token;
  end: number;
  fault?: string;
}

function read(text: string, at: number): Read {
  const character = text[at];
  if (character === undefined) return { token: "end", end: at };
  if (character === '"') return readString(text, at);
  if ("[]{},:".includes(character)) return { token: character as Token, end: at + 1 };
  const end = endOf(SCALAR, text, at);
  return end > at ? { token: "scalar", end } : { end };
}

function readString(text: string, start: number): Read {
  for (let at = start + 1; at < text.length; at++) {
    const character = text[at] as string;
    if (character === '"') return { token: "string", end: at + 1 };
    if (character < " ")
      return { end: at, fault: "Expected a line break or tab in a text to be written as \\n or \\t" };
    if (character !== "\\") continue;
    const end = endOf(ESCAPE, text, at);
    if (end === at)
      return { end: at, fault: `Expected \\n, \\t, \\", \\\\ or the like but found ${text.slice(at, at + 2)}` };
    at = end - 1;
  }
  return { end: start, fault: "Expected the text that begins here to end with a double quote" };
}

/** Where a sticky pattern that matches at `at` ends; `at` itself if it doesn't match. */
function endOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}

function shown(text: string, at: number): string {
  SHOWN.lastIndex = at;
  return SHOWN.exec(text)?.[0] ?? "the end";
}

function place(text: string, at: number): { line: number; column: number } {
  const before = text.slice(0, at);
  return { line: before.split("\n").length, column: at - before.lastIndexOf("\n") };
}
