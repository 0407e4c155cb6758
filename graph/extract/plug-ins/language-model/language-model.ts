/**
 * A language model as an extractor
 * ================================
 *
 * Any model behind an address that speaks as OpenAI's chat completions do: a service, or a server of one's own (llama.cpp, vLLM, Ollama …). The
 * model is asked for claims; what stands in the article becomes a record, the rest is rejected and told.
 */
import type { ActorGraphFile } from "../../../schema.ts";
import type { Article } from "../../article.ts";
import { documentOf } from "../../document.ts";
import { read } from "../../reading.ts";
import { English } from "../../text/index.ts";
import type { Extractor, ExtractorOptions } from "../extractor.ts";
import type { Stretch } from "../folded-text.ts";
import { shown } from "../shown.ts";
import type { Reject } from "../supported.ts";
import { chatAddress, soundKey } from "./address.ts";
import type { Limits, Price, Spent } from "./budget.ts";
import { Chat, type Session } from "./chat.ts";
import { Claims } from "./claims.ts";
import { claimsOf } from "./claims-of.ts";
import { AnswerError, LimitError, ServiceError, UnfinishedError, type Unread } from "./errors.ts";
import { jsonSchema } from "./json-schema.ts";
import { halves, parts } from "./parts.ts";
import { messages } from "./prompt.ts";
import { type Answered, recordsOf } from "./records.ts";
import type { Web } from "./web.ts";

export interface LanguageModelOptions {
  /** What opens connections and tells time: `globalThis`, in a page, a worker or Node. */
  web: Web;
  /** The model's name, as the server calls it. */
  model: string;
  /** Where the server is; https://api.openai.com/v1 unless told. */
  baseUrl?: string;
  /** What the server knows you by. Read it from the environment, never write it down. */
  key?: string;
  /** Seconds until an answer must have come; 120 unless told. */
  timeout?: number;
  /** How often a request is sent again that failed for a passing reason; 4 times unless told. */
  retries?: number;
  /** How many requests are under way at a time, whatever the number of articles; 4 unless told. */
  concurrency?: number;
  /** How long a part of an article may be that is read at once, in tokens; 3000 unless told. */
  partTokens?: number;
  /** How long an answer may be, in tokens; 4096 unless told. */
  answerTokens?: number;
  /** What may be asked and spent in all. No limits unless told. */
  limits?: Limits;
  /** What a million tokens cost: needed for a limit of cost, and for telling the cost. */
  price?: Price;
  /** Further parameters of a request, which win over ours; null leaves one of ours out: `{ reasoning_effort: "low" }`. */
  parameters?: Readonly<Record<string, unknown>>;
}

/** An extractor that tells what it has spent. */
export interface LanguageModel extends Extractor {
  readonly spent: Spent;
}

const SCHEMA = jsonSchema(Claims);

/** A useless answer is asked for once more. */
const ASKED = 2;

/** Who talks without end about the eighth of a part will do so about less. */
const MOST_CUTS = 3;

/** How many names of the whole article a part of it is given along. */
const MOST_NAMES = 80;

/**
 * A language model as an extractor. Its `extract` throws an `UnfinishedError` when parts of an article could not be read; what the others gave is in
 * the error's `partial`.
 *
 * @throws {TypeError} The options don't fit together.
 *
 * @example
 *
 * ```js
 * import { languageModel } from "actor-graph/graph/extract";
 *
 * const model = languageModel({
 *   web: globalThis,
 *   model: "qwen3",
 *   baseUrl: "http://localhost:11434/v1",
 *   limits: { requests: 100 },
 * });
 * const file = await model.extract({ text, published: "2025-05-19" }, { onReject: console.warn });
 * console.log(model.spent); // { requests: 1, inputTokens: 1204, outputTokens: 310 }
 * ```
 */
export function languageModel({
  web,
  model,
  baseUrl = "https://api.openai.com/v1",
  key,
  timeout = 120,
  retries = 4,
  concurrency = 4,
  partTokens = 3000,
  answerTokens = 4096,
  limits,
  price,
  parameters = {},
}: LanguageModelOptions): LanguageModel {
  for (const [name, value] of Object.entries({ timeout, concurrency, partTokens, answerTokens }))
    if (!(value > 0)) throw new TypeError(`${name} has to be a number above 0, not ${value}.`);
  if (!(retries >= 0)) throw new TypeError(`retries has to be a number, 0 or more, not ${retries}.`);
  const address = chatAddress(web, baseUrl, key !== undefined);
  const chat = new Chat({
    web,
    address,
    key: key === undefined ? key : soundKey(key),
    timeout,
    retries,
    concurrency,
    limits,
    price,
  });

  /** The claims about a part. */
  async function ask(article: Article, part: Stretch, { names, reject, session }: Reading): Promise<Claims | "cut"> {
    for (let asked = 1; ; asked++) {
      const { content, isCut, refusal } = await chat.ask(
        ({ format }) => ({
          model,
          messages: messages(article, part, names, format === "json_schema" ? undefined : SCHEMA),
          schema: SCHEMA,
          tokens: answerTokens,
          parameters,
        }),
        session,
      );
      if (refusal !== undefined) throw new AnswerError(`The model refuses to answer: ${shown(refusal)}`);
      if (isCut && content.trim() === "")
        throw new AnswerError(
          `The model thinks for ${answerTokens} tokens and hasn't answered. Allow for longer answers.`,
        );
      if (isCut) return "cut";
      try {
        return claimsOf(content, reject);
      } catch (error) {
        if (asked === ASKED) throw error;
      }
    }
  }

  /** What comes of a part; of its halves, if the answer would be too long. */
  async function readPart(article: Article, part: Stretch, reading: Reading, cuts = 0): Promise<(Answered | Unread)[]> {
    try {
      const claims = await ask(article, part, reading);
      if (claims !== "cut") return [{ part, claims }];
      const two = cuts < MOST_CUTS ? halves(article.text, part) : undefined;
      if (!two) throw new AnswerError(`The answer is longer than ${answerTokens} tokens. Allow for longer answers.`);
      return (await Promise.all(two.map((half) => readPart(article, half, reading, cuts + 1)))).flat();
    } catch (error) {
      return [{ ...part, error }];
    }
  }

  async function extract(article: Article, { onReject }: ExtractorOptions = {}): Promise<ActorGraphFile> {
    const english = await English.load();
    const { id: document } = documentOf(article);
    const reject: Reject = (reason, what) => onReject?.({ document, reason, what });
    const all = parts(article.text, partTokens);
    const names = all.length > 1 ? namesIn(article, english) : [];
    const reading = { names, reject, session: {} };
    const outcomes = (await Promise.all(all.map((part) => readPart(article, part, reading)))).flat();
    const answers = outcomes.filter((outcome) => "claims" in outcome);
    const unread = outcomes.filter((outcome) => "error" in outcome);
    const fault = unread.find(
      ({ error }) => !(error instanceof AnswerError || error instanceof ServiceError || error instanceof LimitError),
    );
    // A mistake of ours is none of the server's.
    if (fault) throw fault.error;
    const file = answers.length > 0 || unread.length === 0 ? recordsOf(article, answers, english, reject) : undefined;
    if (unread.length > 0 || !file) throw new UnfinishedError(unread, outcomes.length, file);
    return file;
  }

  return {
    extract,
    concurrency,
    get spent() {
      return chat.spent;
    },
  };
}

/** What the parts of an article have in common while they are read. */
interface Reading {
  names: readonly string[];
  reject: Reject;
  session: Session;
}

/** The full names of persons and organisations of an article, each once. */
function namesIn({ text, published }: Article, english: English): string[] {
  const { mentions } = read(text, english, published?.slice(0, 10));
  const full = mentions.filter(({ type, name }) => /^(?:person|organization|group)$/.test(type) && name.includes(" "));
  return [...new Set(full.map(({ name }) => name))].slice(0, MOST_NAMES);
}
