import { expect, test } from "vitest";
import { toCypher } from "./cypher.ts";
import { everything } from "./testing/everything.ts";
import { HOSTILE, hostileFile } from "./testing/hostile.ts";
import { textOf } from "./testing/text-of.ts";

/** The statements of a script, as a shell parts them: at semicolons outside of strings. */
function statements(script: string): string[] {
  const parts = script.match(/(?:'(?:[^'\\]|\\[\s\S])*'|[^';])+;\n/g) ?? [];
  expect(parts.join("")).toBe(script);
  return parts;
}

/** Without what stands in strings, and without numbers, of which some tell how long a string is. */
const bare = (statement: string) =>
  statement.replace(/'(?:[^'\\]|\\[\s\S])*'(?: \+ '(?:[^'\\]|\\[\s\S])*')*/g, "'…'").replace(/\d+/g, "0");

test("actors, contacts and stances are nodes, joined by who took part, holds and is meant", () => {
  const script = textOf(toCypher(everything()));
  expect(script).toContain("{id: 'talks-1', form: 'talks', status: 'held', date: '2025-05-18'");
  expect(script).toContain(
    "{actor: 'Q1', contact: 'talks-1', index: 1, more: {role: 'guest', side: 2, through: 'a delegation'}}",
  );
  expect(script).toContain("MERGE (s)-[:TARGETS]->(t)");
  expect(script).toContain("more: {row: '7', status: 'planned', reported: '2025-05-17'}");
});

test("to run it twice does no harm: nothing is created but by MERGE", () => {
  for (const statement of statements(textOf(toCypher(everything())))) {
    expect(statement).toMatch(/^(?:CREATE CONSTRAINT \w+ IF NOT EXISTS|UNWIND \[)/);
    if (statement.startsWith("UNWIND")) expect(bare(statement)).toMatch(/\n\] AS row\n(?:MATCH .+ )?MERGE [^\n]+;\n$/);
  }
});

test("many records are several statements", () => {
  const file = everything();
  const documents = Array.from({ length: 1001 }, (_, number) => ({ id: `d${number}`, kind: "article" as const }));
  const script = textOf(toCypher({ ...file, documents, meetings: [], stances: [] }));
  expect(script.match(/MERGE \(n:Document/g)).toHaveLength(3);
});

test.for(HOSTILE)("%j stays inside its string", (text) => {
  const plain = statements(textOf(toCypher(hostileFile("plain")))).map(bare);
  expect(statements(textOf(toCypher(hostileFile(text)))).map(bare)).toEqual(plain);
});
