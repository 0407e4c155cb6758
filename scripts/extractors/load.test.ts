import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Rejection } from "../../graph/extract/index.ts";
import { InputError } from "../input/input-error.ts";
import { loadExtractor } from "./load.ts";
import { keyFor } from "./model.ts";
import { OptionError } from "./option-error.ts";

const ARTICLE = { id: "a", text: "kd lang met Angela Merkel." };

const FILE = `{
  format: "actor-graph/1", documents: [{ id: "a", kind: "article" }], issues: [], stances: [],
  actors: [{ id: "a1", name: "kd lang", type: "person", aliases: [] }, { id: "a2", name: "Angela Merkel", type: "person", aliases: [] }],
  meetings: ["kd lang met Angela Merkel.", "kd lang met Xi Jinping....."].map((quote, index) => ({
    id: "m" + index, form: "meeting", status: "held", participants: [{ actor: "a1" }, { actor: "a2" }],
    evidence: [{ document: "a", quote, start: 0, end: quote.length }],
  })),
}`;

const MODULES: Record<string, string> = {
  "default.mjs": `export default { extract: async () => (${FILE}) };`,
  "named.mjs": `export const extract = async () => (${FILE}); export const names = async () => [];`,
  "class.mjs": `class Mine { answer = ${FILE}; async extract() { return this.answer; } } export default new Mine();`,
  "common.cjs": `module.exports = { extract: async () => (${FILE}) };`,
  "finder.mjs": `export default { find: () => [{ name: "kd lang", type: "PER" }, { name: "Putin", type: "PER" }] };`,
  "empty.mjs": "export const answer = 42;",
  "null.mjs": "export default null;",
  "broken.mjs": "export default {",
};

let folder: string;
const at = (name: string) => join(folder, name);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "actor-graph-extractors-"));
  for (const [name, text] of Object.entries(MODULES)) writeFileSync(at(name), text);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function read(path: string) {
  const extractor = await loadExtractor({ extractor: path }, {});
  const rejected: Rejection[] = [];
  const file = await extractor.extract(ARTICLE, { onReject: (rejection) => rejected.push(rejection) });
  return { extractor, meetings: file.meetings.length, reasons: rejected.map(({ reason }) => reason) };
}

describe("a module", () => {
  test.for(["default.mjs", "named.mjs", "class.mjs", "common.cjs"])(
    "%s is an extractor whose records are checked",
    async (name) => {
      const { extractor, meetings, reasons } = await read(at(name));
      expect(meetings).toBe(1);
      expect(reasons).toEqual(["the record has no support in the article"]);
      expect(extractor.names === undefined).toBe(name !== "named.mjs");
    },
  );

  test("that finds actors finds them for our own extraction, and for names", async () => {
    const { extractor, meetings, reasons } = await read(at("finder.mjs"));
    expect(meetings).toBe(1);
    expect(reasons).toEqual(["the name is not in the text"]);
    expect(await extractor.names?.("kd lang sang.")).toMatchObject([{ start: 0, end: 7, type: "person" }]);
  }, 60_000);

  test.for([
    ["empty.mjs", "exports nothing that reads articles. Export an extractor"],
    ["null.mjs", "exports nothing that reads articles. Export an extractor"],
    ["broken.mjs", "can't be loaded: "],
    ["gone.mjs", "can't be loaded: "],
  ] as const)("%s can't be used, and is told why", async ([name, message]) => {
    const loading = loadExtractor({ extractor: at(name) }, {});
    await expect(loading).rejects.toThrow(InputError);
    await expect(loading).rejects.toThrow(`${name}: ${message}`);
  });
});

test("our own extraction is meant unless told", async () => {
  const own = await loadExtractor({}, {});
  expect((await own.extract({ text: "Angela Merkel met Emmanuel Macron." })).meetings).toHaveLength(1);
});

describe("a language model", () => {
  const local = { extractor: "openai", model: "m", baseUrl: "http://localhost:1/v1" };

  test.for([
    [{ extractor: "openai" }, "--extractor openai needs --model"],
    [{ extractor: "openai", model: "m" }, "OpenAI wants a key"],
    [{ ...local, baseUrl: "here" }, '"here" is no address'],
    [{ ...local, maxCost: 1 }, "takes the price of a million tokens"],
    [{ model: "m" }, "--model is for a language model. Add --extractor openai."],
    [{ extractor: "./mine.js", maxRequests: 3 }, "--max-requests is for a language model"],
  ] as const)("%j doesn't fit together", async ([choice, message]) => {
    const loading = loadExtractor(choice, {});
    await expect(loading).rejects.toThrow(OptionError);
    await expect(loading).rejects.toThrow(message);
  });

  test("a key in the clear is refused, and not shown", async () => {
    const loading = loadExtractor(
      { ...local, baseUrl: "http://example.org/v1" },
      { ACTOR_GRAPH_API_KEY: "secret-key" },
    );
    await expect(loading).rejects.toThrow(OptionError);
    await expect(loading).rejects.not.toThrow("secret-key");
  });

  test("says what it has spent", async () => {
    expect((await loadExtractor(local, {})).spending?.()).toBe("0 requests, 0 tokens in, 0 out");
    const priced = { ...local, price: { input: 1, output: 2 } };
    expect((await loadExtractor(priced, {})).spending?.()).toBe("0 requests, 0 tokens in, 0 out, 0 in cost");
  });
});

test.for([
  [undefined, { OPENAI_API_KEY: "openai" }, "openai"],
  ["https://api.openai.com/v1", { OPENAI_API_KEY: "openai" }, "openai"],
  ["https://api.openai.com/v1", { OPENAI_API_KEY: "openai", ACTOR_GRAPH_API_KEY: "own" }, "own"],
  ["https://api.openai.com.example.org/v1", { OPENAI_API_KEY: "openai" }, undefined],
  ["https://example.org/v1?https://api.openai.com", { OPENAI_API_KEY: "openai" }, undefined],
  ["https://example.org/v1", { ACTOR_GRAPH_API_KEY: " own\n" }, "own"],
  ["http://localhost:8080/v1", { ACTOR_GRAPH_API_KEY: "" }, undefined],
] as const)("to %s goes, of %j, the key %s", ([baseUrl, environment, key]) => {
  expect(keyFor(baseUrl, environment)).toBe(key);
});
