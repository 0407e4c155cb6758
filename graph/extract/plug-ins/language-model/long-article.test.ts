import { beforeAll, describe, expect, test } from "vitest";
import { ACTORS, ARTICLE, MET } from "../../../../scripts/testing/claims.ts";
import { type Answer, completion, json } from "../../../../scripts/testing/model-server.ts";
import { modelUnderTest, readWith } from "../../../../scripts/testing/model-under-test.ts";
import { English } from "../../text/index.ts";
import { LimitError, UnfinishedError } from "./errors.ts";

beforeAll(() => English.load(), 60_000);

describe("a long article", () => {
  const paragraph = (index: number) => `Angela Merkel met Emmanuel Macron in Aachen on ${index + 1} May 2019.`;
  const text = Array.from({ length: 6 }, (_, index) => paragraph(index)).join("\n\n");
  const long = { ...ARTICLE, text };
  /** Finds the contact in whatever part it is shown. */
  const finds: Answer = (response, _, { body }) => {
    const shown = body.messages[1]?.content ?? "";
    const quotes = [...shown.matchAll(/^Angela Merkel met .*$/gm)].map(([quote]) => quote);
    const contacts = quotes.map((quote) => ({ ...MET, quote, when: /on (.*)\./.exec(quote)?.[1] ?? null }));
    completion(response, { actors: ACTORS, contacts, stances: [] });
  };
  const options = { partTokens: 45, answerTokens: 50 };

  test("is read in parts, each told whom the whole names, and becomes one file", async () => {
    const server = await modelUnderTest(finds, options);
    const { file, rejected } = await readWith(server, long);
    expect(rejected).toEqual([]);
    expect(server.asked).toHaveLength(3);
    expect(server.asked[0]?.body.messages[1]?.content).toContain(
      "Named in the whole article: Angela Merkel, Emmanuel Macron",
    );
    expect(file.meetings.map(({ date }) => date)).toEqual([1, 2, 3, 4, 5, 6].map((day) => `2019-05-0${day}`));
    expect(file.actors).toHaveLength(2);
  });

  test("whose answer is cut off is asked about in halves", async () => {
    const server = await modelUnderTest((response, index, asked) => {
      if (index === 0) completion(response, '{"actors": [', { finish_reason: "length" });
      else finds(response, index, asked);
    });
    const { file } = await readWith(server, long);
    expect(server.asked).toHaveLength(3);
    expect(file.meetings).toHaveLength(6);
  });

  test("isn't asked about in ever smaller pieces, if no answer ever ends", async () => {
    const server = await modelUnderTest((response) =>
      completion(response, '{"actors": [', { finish_reason: "length" }),
    );
    await expect(server.model.extract(long)).rejects.toThrow(
      /The answer is longer than 4096 tokens\. Allow for longer answers\./,
    );
    // The whole, its halves, quarters and sixths.
    expect(server.asked).toHaveLength(11);
  });

  test("isn't asked about again in pieces, if the model only thinks", async () => {
    const server = await modelUnderTest((response) => completion(response, "", { finish_reason: "length" }));
    await expect(server.model.extract(long)).rejects.toThrow("The model thinks for 4096 tokens and hasn't answered.");
    expect(server.asked).toHaveLength(1);
  });

  test("keeps what was read when the limit of requests is reached midway", async () => {
    const server = await modelUnderTest(finds, { ...options, limits: { requests: 2 }, concurrency: 1 });
    const error = await server.model.extract(long).then(
      () => undefined,
      (error: unknown) => error as UnfinishedError,
    );
    expect(error).toBeInstanceOf(UnfinishedError);
    expect(error?.isFinal).toBe(true);
    expect(error?.cause).toBeInstanceOf(LimitError);
    expect(error?.message).toMatch(/^1 of 3 parts could not be read: The limit of 2 requests is reached: 2 are spent/);
    expect(error?.partial?.meetings).toHaveLength(4);
    expect(error?.unread).toMatchObject([{ start: text.indexOf(paragraph(4)), end: text.length }]);
    expect(server.asked).toHaveLength(2);
  });

  test.for([{ cost: 3500 }, { tokens: 3500 }])(
    "never passes a limit of %j, however many requests are under way",
    async (limits) => {
      const usage = { prompt_tokens: 1400, completion_tokens: 50 };
      const server = await modelUnderTest((response) => completion(response, { actors: ACTORS }, { usage }), {
        ...options,
        price: { input: 1_000_000, output: 1_000_000 },
        limits,
      });
      const error = await server.model.extract(long).then(
        () => undefined,
        (error: unknown) => error as UnfinishedError,
      );
      expect(error?.cause).toBeInstanceOf(LimitError);
      expect(server.asked).toHaveLength(1);
      expect(server.model.spent.cost).toBe(1450);
    },
  );

  test("keeps the other parts when one is refused", async () => {
    const server = await modelUnderTest((response, index, asked) => {
      if (asked.body.messages[1]?.content.includes("on 3 May")) completion(response, "", { refusal: "No." });
      else finds(response, index, asked);
    }, options);
    const error = await server.model.extract(long).then(
      () => undefined,
      (error: unknown) => error as UnfinishedError,
    );
    expect(error?.isFinal).toBe(false);
    expect(error?.partial?.meetings).toHaveLength(4);
    expect(server.asked).toHaveLength(3);
  });

  test("isn't asked about any more once the service is gone", async () => {
    const server = await modelUnderTest((response) => json(response, {}, 500), {
      ...options,
      retries: 1,
      concurrency: 1,
    });
    await expect(server.model.extract(long)).rejects.toThrow(/^3 of 3 parts could not be read: /);
    expect(server.asked).toHaveLength(2);
  });

  test("has no more requests under way than allowed", async () => {
    let now = 0;
    let most = 0;
    const server = await modelUnderTest(
      (response, index, asked) => {
        most = Math.max(most, ++now);
        setTimeout(() => {
          now--;
          finds(response, index, asked);
        }, 20);
      },
      { ...options, concurrency: 2 },
    );
    await readWith(server, long);
    expect(most).toBe(2);
  });
});
