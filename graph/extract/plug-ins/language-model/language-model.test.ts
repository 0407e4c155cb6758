import { beforeAll, describe, expect, test } from "vitest";
import { ACTORS, CLAIMS, MET, PARTIES, TEXT } from "../../../../scripts/testing/claims.ts";
import { completion } from "../../../../scripts/testing/model-server.ts";
import { modelUnderTest, readWith } from "../../../../scripts/testing/model-under-test.ts";
import { unsupported } from "../../../evidence.ts";
import { English } from "../../text/index.ts";
import { languageModel } from "./language-model.ts";

beforeAll(() => English.load(), 60_000);

describe("a model that answers as it should", () => {
  test("gives records with ids, offsets, dates and spans that are worked out here", async () => {
    const { file, rejected } = await readWith(await modelUnderTest((response) => completion(response, CLAIMS)));
    expect(rejected).toEqual([]);
    expect(file.actors.map(({ id, name }) => [id, name])).toEqual([
      ["Q3052772", "Emmanuel Macron"],
      ["Q567", "Angela Merkel"],
    ]);
    expect(file.meetings).toMatchObject([
      {
        form: "meeting",
        status: "held",
        date: "2019-01-22",
        dateBasis: "resolved",
        place: "Aachen",
        participants: [
          { actor: "Q567", side: 1 },
          { actor: "Q3052772", side: 2 },
        ],
        evidence: [{ quote: MET.quote, start: 0, end: MET.quote.length }],
      },
    ]);
    expect(file.stances).toMatchObject([
      { holder: "Q567", target: { actor: "Q3052772" }, act: "support", words: "praised", polarity: 1 },
    ]);
    expect(unsupported(file, new Map([["a", TEXT]]))).toEqual([]);
  });

  test("is asked with a schema, the article as data, the key as a header, and nothing else", async () => {
    const server = await modelUnderTest((response) => completion(response, CLAIMS), { key: "secret-key" });
    await readWith(server);
    const [asked] = server.asked ?? [];
    expect(asked?.path).toBe("/v1/chat/completions");
    expect(asked?.headers.authorization).toBe("Bearer secret-key");
    expect(asked?.body).toMatchObject({
      model: "test",
      temperature: 0,
      response_format: { type: "json_schema", json_schema: { strict: true } },
    });
    expect(JSON.stringify(asked?.body)).not.toContain("secret-key");
    expect(asked?.body.messages[1]?.content).toContain(`=====\n${TEXT}\n=====`);
  });

  test("gives the same file for the same answer", async () => {
    const server = await modelUnderTest((response) => completion(response, CLAIMS));
    expect((await readWith(server)).file).toEqual((await readWith(server)).file);
  });

  test("says what it has spent, and what that costs", async () => {
    const server = await modelUnderTest((response) => completion(response, CLAIMS), {
      price: { input: 1, output: 10 },
    });
    await readWith(server);
    expect(server.model.spent).toEqual({ requests: 1, inputTokens: 100, outputTokens: 10, cost: 0.0002 });
  });

  test("an answer in a code block, behind thoughts, without the keys that may be null, is understood", async () => {
    const { when: _when, ...bare } = {
      ...MET,
      participants: PARTIES.map(({ name, words }) => ({ name, words })),
      more: 1,
    };
    const answer = `<think>{ hm }</think>\n\`\`\`json\n${JSON.stringify({ actors: ACTORS, contacts: [bare] })}\n\`\`\``;
    const { file, rejected } = await readWith(await modelUnderTest((response) => completion(response, answer)));
    expect(rejected).toEqual([]);
    expect(file.meetings).toMatchObject([{ participants: [{ actor: "Q567" }, { actor: "Q3052772" }] }]);
    expect(file.meetings[0]?.date).toBeUndefined();
  });

  test("an article without sentences isn't asked about", async () => {
    const server = await modelUnderTest((response) => completion(response, CLAIMS));
    expect((await readWith(server, { id: "a", text: " \n" })).file.documents).toHaveLength(1);
    expect(server.model.spent.requests).toBe(0);
  });
});

describe("options that don't fit together are refused", () => {
  const web = globalThis;
  test.for([
    ["no address", { baseUrl: "localhost" }, /is no (?:web )?address/],
    ["another kind of address", { baseUrl: "file:///etc" }, /is no web address/],
    [
      "a password in the address",
      { baseUrl: "https://me:secret@example.org/v1" },
      /^The address of example\.org carries a name or password/,
    ],
    ["a key in the clear", { baseUrl: "http://example.org/v1", key: "k" }, /would go to example\.org in the clear/],
    ["a limit of cost without a price", { limits: { cost: 1 } }, /takes the price/],
    ["a limit of nothing", { limits: { requests: 0 } }, /has to be a number above 0/],
    ["no number of retries", { retries: Number.NaN }, /retries has to be a number, 0 or more/],
    ["a key with a line break", { key: "secret\nkey" }, /^The key has spaces, line breaks/],
    ["no time", { timeout: 0 }, /timeout has to be a number above 0/],
  ] as const)("%s", ([, options, message]) => {
    expect(() => languageModel({ web, model: "test", ...options })).toThrow(message);
  });

  test("a server of one's own needs neither a key nor https", () => {
    expect(languageModel({ web, model: "test", baseUrl: "http://192.168.0.7:8080/v1" }).spent.requests).toBe(0);
    expect(languageModel({ web, model: "test", baseUrl: "http://localhost:8080/v1", key: "k" }).spent.requests).toBe(0);
  });
});
