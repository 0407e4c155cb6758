import fc from "fast-check";
import { expect, test } from "vitest";
import { cypherLiteral, fitsCypher } from "./cypher-literal.ts";
import { hostileText } from "./testing/hostile.ts";

/**
 * What Neo4j makes of a literal: `\uXXXX` is replaced first, wherever it stands, then strings are read, and those joined by + are one.
 * Undefined where anything stands outside of them.
 */
function evaluated(literal: string): string | undefined {
  const replaced = literal.replace(/\\u([0-9a-f]{4})/gi, (_, code) => String.fromCharCode(Number.parseInt(code, 16)));
  if (!/^'(?:[^'\\]|\\[\s\S])*'(?: \+ '(?:[^'\\]|\\[\s\S])*')*$/.test(replaced)) return undefined;
  const strings = replaced.match(/'(?:[^'\\]|\\[\s\S])*'/g) ?? [];
  const escapes: Record<string, string> = { n: "\n", r: "\r", t: "\t" };
  return strings.map((one) => one.slice(1, -1).replace(/\\([\s\S])/g, (_, c) => escapes[c] ?? c)).join("");
}

test.for([
  [{ name: "O'Neill", aliases: [] }, "{name: 'O\\'Neill', aliases: []}"],
  [["a", 1, true], "['a', 1, true]"],
  [undefined, "null"],
  [{ a: undefined, b: -0.5 }, "{b: -0.5}"],
  ["\\u0027", "'\\\\' + 'u0027'"],
] as const)("%j stands as %s", ([value, text]) => expect(cypherLiteral(value)).toBe(text));

test("no text of a stranger ends its string, and what fits comes back as it was", () => {
  fc.assert(
    fc.property(hostileText(), (text) => {
      const value = evaluated(cypherLiteral(text));
      expect(value).toBeDefined();
      expect(value === text).toBe(fitsCypher(text));
    }),
  );
});
