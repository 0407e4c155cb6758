import { afterEach } from "vitest";
import type { Article, LanguageModel, LanguageModelOptions, Rejection } from "../../graph/extract/index.ts";
import { languageModel } from "../../graph/extract/index.ts";
import { ARTICLE } from "./claims.ts";
import { type Answer, type ModelServer, modelServer } from "./model-server.ts";

/** A language model behind a server that answers as a test wants it; gone when the test is over. */
export interface ModelUnderTest extends ModelServer {
  model: LanguageModel;
}

let servers: ModelServer[] = [];

afterEach(async () => {
  for (const server of servers) await server.close();
  servers = [];
});

export async function modelUnderTest(
  answer: Answer,
  options: Partial<LanguageModelOptions> = {},
): Promise<ModelUnderTest> {
  const server = await modelServer(answer);
  servers.push(server);
  return {
    ...server,
    model: languageModel({ web: fast(globalThis), model: "test", baseUrl: server.baseUrl, ...options }),
  };
}

/** A clock on which waiting takes a hundredth of the time, but for time-outs. */
function fast(web: typeof globalThis): LanguageModelOptions["web"] {
  return {
    fetch: web.fetch,
    AbortController: web.AbortController,
    TextDecoder: web.TextDecoder,
    URL: web.URL,
    setTimeout: (run, milliseconds) => web.setTimeout(run, milliseconds >= 100_000 ? milliseconds : milliseconds / 100),
    clearTimeout: web.clearTimeout,
  };
}

/** What an extractor makes of an article, and what of its claims was rejected. */
export async function readWith({ model }: ModelUnderTest, article: Article = ARTICLE) {
  const rejected: Rejection[] = [];
  const file = await model.extract(article, { onReject: (rejection) => rejected.push(rejection) });
  return { file, rejected, reasons: rejected.map(({ reason }) => reason) };
}
