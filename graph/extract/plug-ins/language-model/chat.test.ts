import { beforeAll, describe, expect, test } from "vitest";
import { ARTICLE, CLAIMS } from "../../../../scripts/testing/claims.ts";
import { type Answer, completion, json, modelServer } from "../../../../scripts/testing/model-server.ts";
import { modelUnderTest, readWith } from "../../../../scripts/testing/model-under-test.ts";
import { English } from "../../text/index.ts";
import { UnfinishedError } from "./errors.ts";

beforeAll(() => English.load(), 60_000);

describe("a server that doesn't answer as it should", () => {
  const good: Answer = (response) => completion(response, CLAIMS);
  /** First these answers, then good ones. */
  const first =
    (...bad: Answer[]): Answer =>
    (response, index, asked) =>
      (bad[index] ?? good)(response, index, asked);

  test.for([
    [
      "429 with Retry-After",
      (response) => json(response, { error: { message: "Slow down" } }, 429, { "Retry-After": "2" }),
    ],
    ["500", (response) => json(response, { error: "Oops" }, 500)],
    ["503 with a page", (response) => response.writeHead(503, { "Content-Type": "text/html" }).end("<h1>Busy</h1>")],
    ["a dropped connection", (response) => response.destroy()],
    [
      "a connection that is dropped within the answer",
      (response) => {
        response.writeHead(200, { "Content-Type": "application/json", "Content-Length": "500" });
        response.write('{"choices": [', () => response.destroy());
      },
    ],
    ["JSON that breaks off", (response) => json(response, '{"choices": [{"message": {"content": "{')],
    ["no answer in time", () => {}],
    ["claims that break off", (response) => completion(response, '{"actors": [{"name"')],
    ["no claims", (response) => completion(response, { answer: 42 })],
    ["nothing", (response) => completion(response, "")],
  ] as [string, Answer][])("after %s it is asked again", async ([name, bad]) => {
    const timeout = name === "no answer in time" ? 50 : 120;
    const server = await modelUnderTest(first(bad), { timeout });
    const { file } = await readWith(server);
    expect(file.meetings).toHaveLength(1);
    expect(server.asked).toHaveLength(2);
    expect(server.model.spent.requests).toBe(2);
  });

  test("as long as the server asks for is waited, and no longer", async () => {
    const server = await modelUnderTest(first((response) => json(response, {}, 429, { "Retry-After": "20" })));
    const before = performance.now();
    await readWith(server);
    // On the clock of the test: 20 s take 0.2 s.
    expect(performance.now() - before).toBeGreaterThanOrEqual(190);
  });

  test.for([
    [
      "500 again and again",
      (response) => json(response, { error: { message: "Oops." } }, 500),
      "answers with status 500: Oops. Try again later.",
      3,
    ],
    ["no answer in time, ever", () => {}, "gave no answer within 5 s", 3],
    [
      "a wrong key",
      (response) => json(response, { error: { message: "Incorrect API key provided: secret-key" } }, 401),
      "status 401: Incorrect API key provided: [key]. Check the key.",
      1,
    ],
    [
      "a model that there isn't",
      (response) => json(response, { error: { message: "No such model" } }, 404),
      "status 404: No such model. Check the base address",
      1,
    ],
    [
      "no money left",
      (response) => json(response, { error: { message: "Quota", code: "insufficient_quota" } }, 429),
      "status 429: Quota.",
      1,
    ],
    ["an hour to wait", (response) => json(response, {}, 429, { "Retry-After": "3600" }), "asks to wait 3600 s", 1],
    [
      "a page",
      (response) => response.writeHead(200, { "Content-Type": "text/html" }).end("<p>Welcome</p>"),
      "answers with text/html, not with JSON",
      1,
    ],
    ["other JSON", (response) => json(response, { hello: "world" }), "no chat completion", 1],
    ["an answer without end", (response) => json(response, `"${"x".repeat(5_000_000)}"`), "more than 4 MB", 1],
    [
      "a refusal",
      (response) => completion(response, "", { refusal: "I can't help with that." }),
      "refuses to answer: I can't help with that.",
      1,
    ],
    [
      "a filter",
      (response) => completion(response, "", { finish_reason: "content_filter" }),
      "filter held the answer back",
      1,
    ],
    ["JSON that never ends", (response) => completion(response, '{"actors": ['), "answers with no JSON", 2],
    ["something else again and again", (response) => completion(response, "[1, 2]"), "answers with no JSON", 2],
  ] as [string, Answer, string, number][])("%s is an error that says so", async ([, bad, message, requests]) => {
    const timeout = message.includes("5 s") ? 5 : 120;
    const server = await modelUnderTest(bad, { retries: 2, key: "secret-key", timeout });
    const error = await server.model.extract(ARTICLE).then(
      () => undefined,
      (error: unknown) => error,
    );
    expect(error).toBeInstanceOf(UnfinishedError);
    expect((error as UnfinishedError).message).toContain(message);
    expect((error as UnfinishedError).message).not.toContain("secret-key");
    expect((error as UnfinishedError).partial).toBeUndefined();
    expect(server.asked).toHaveLength(requests);
  });

  test("a redirect isn't followed: another host never sees the key", async () => {
    const other = await modelServer(good);
    const server = await modelUnderTest(
      (response) => response.writeHead(307, { Location: `${other.baseUrl}/chat/completions` }).end(),
      { key: "secret-key" },
    );
    await expect(server.model.extract(ARTICLE)).rejects.toThrow(
      /sends requests on to http:\/\/127\.0\.0\.1:\d+\/v1\/chat\/completions\. They aren't/,
    );
    expect(other.asked).toEqual([]);
    await other.close();
  });

  test("nobody at the address is an error that says so", async () => {
    const server = await modelUnderTest(good, { retries: 1 });
    await server.close();
    await expect(server.model.extract(ARTICLE)).rejects.toThrow(/can't be reached: .*ECONNREFUSED.* Check the address/);
  });

  test("what a server doesn't take, it isn't asked for again", async () => {
    const server = await modelUnderTest((response, _, { body }) => {
      const complain = (message: string) => json(response, { error: { message } }, 400);
      if ("max_tokens" in body) complain("Unsupported parameter: use 'max_completion_tokens' instead of 'max_tokens'.");
      else if ("temperature" in body) complain("Unsupported value: 'temperature' does not support 0.");
      else if (body.response_format?.type === "json_schema") complain("response_format.type must be json_object");
      else completion(response, CLAIMS);
    });
    await readWith(server);
    expect(server.asked).toHaveLength(4);
    await readWith(server);
    expect(server.asked).toHaveLength(5);
    // Who isn't held to the schema is told it.
    expect(server.asked[4]?.body.messages[0]?.content).toContain('"additionalProperties":false');
  });
});
