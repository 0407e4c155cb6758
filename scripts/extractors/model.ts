import { type LanguageModelOptions, languageModel } from "../../graph/extract/index.ts";
import type { LoadedExtractor } from "./loaded-extractor.ts";
import { OptionError } from "./option-error.ts";
import type { ExtractorChoice } from "./options.ts";

const OPENAI = /^https:\/\/api\.openai\.com(?:[:/]|$)/;

/**
 * The key for an address, from the environment alone. OPENAI_API_KEY is OpenAI's, and goes nowhere else.
 *
 * @example
 *
 * ```ts
 * keyFor("http://localhost:8080/v1", { OPENAI_API_KEY: "sk-…" }); // undefined
 * ```
 */
export function keyFor(baseUrl: string | undefined, environment: NodeJS.ProcessEnv): string | undefined {
  const own = environment.ACTOR_GRAPH_API_KEY?.trim();
  if (own) return own;
  return baseUrl === undefined || OPENAI.test(baseUrl) ? environment.OPENAI_API_KEY?.trim() || undefined : undefined;
}

/** The language model that was chosen. */
export function openModel(choice: ExtractorChoice, environment: NodeJS.ProcessEnv): LoadedExtractor {
  const { model, baseUrl, maxRequests, maxTokens, maxCost, concurrency, timeout, retries } = choice;
  const { partTokens, answerTokens, price, parameters } = choice;
  if (model === undefined) throw new OptionError("--extractor openai needs --model, the name of the model.");
  const key = keyFor(baseUrl, environment);
  if (key === undefined && (baseUrl === undefined || OPENAI.test(baseUrl)))
    throw new OptionError(
      "OpenAI wants a key. Put it into the environment as ACTOR_GRAPH_API_KEY, or give --base-url.",
    );
  const options: LanguageModelOptions = {
    web: globalThis,
    model,
    limits: given({ requests: maxRequests, tokens: maxTokens, cost: maxCost }),
    ...given({ baseUrl, key, concurrency, timeout, retries, partTokens, answerTokens, price, parameters }),
  };
  try {
    const extractor = languageModel(options);
    return {
      extract: (article, more) => extractor.extract(article, more),
      concurrency: extractor.concurrency ?? 1,
      spending: () => {
        const { requests, inputTokens, outputTokens, cost } = extractor.spent;
        const money = cost === undefined ? "" : `, ${Math.round(cost * 10_000) / 10_000} in cost`;
        return `${requests} ${requests === 1 ? "request" : "requests"}, ${inputTokens} tokens in, ${outputTokens} out${money}`;
      },
    };
  } catch (error) {
    // The model's own options don't fit together.
    if (error instanceof TypeError) throw new OptionError(error.message, { cause: error });
    throw error;
  }
}

/** What was given, without what wasn't. */
function given<Options extends object>(
  options: Options,
): { [Key in keyof Options]?: Exclude<Options[Key], undefined> } {
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined)) as never;
}
