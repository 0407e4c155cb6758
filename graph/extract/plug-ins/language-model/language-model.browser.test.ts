import { afterEach, expect, test, vi } from "vitest";
import { ARTICLE, CLAIMS } from "../../../../scripts/testing/claims.ts";
import { languageModel } from "./language-model.ts";

afterEach(() => vi.unstubAllGlobals());

const model = (answer: (address: string) => Response | Promise<Response>) => {
  vi.stubGlobal("fetch", async (address: string) => answer(address));
  return languageModel({ web: globalThis, model: "m", baseUrl: "http://localhost:8080/v1", retries: 0 });
};

test("a page reads an article with a language model", async () => {
  const asked: string[] = [];
  const extractor = model((address) => {
    asked.push(address);
    return Response.json({ choices: [{ finish_reason: "stop", message: { content: JSON.stringify(CLAIMS) } }] });
  });
  expect((await extractor.extract(ARTICLE)).meetings).toHaveLength(1);
  expect(asked).toEqual(["http://localhost:8080/v1/chat/completions"]);
}, 60_000);

test("a page isn't sent on to another host either, though it may not see where to", async () => {
  const extractor = model(() => Object.defineProperty(Response.error(), "type", { value: "opaqueredirect" }));
  await expect(extractor.extract(ARTICLE)).rejects.toThrow("localhost:8080 sends requests on. They aren't");
}, 60_000);
