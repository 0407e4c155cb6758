import { type Command, InvalidArgumentError } from "commander";

/** Which extractor is to be used, and how: what `addExtractorOptions` lets one say. */
export interface ExtractorChoice {
  /** "openai", or the path of a module; our own unless told. */
  extractor?: string;
  model?: string;
  baseUrl?: string;
  concurrency?: number;
  timeout?: number;
  retries?: number;
  partTokens?: number;
  answerTokens?: number;
  maxRequests?: number;
  maxTokens?: number;
  maxCost?: number;
  price?: { input: number; output: number };
  parameters?: Record<string, unknown>;
}

/** Lets a command be told which extractor to use. */
export function addExtractorOptions(command: Command): Command {
  return command
    .optionsGroup("Another extractor:")
    .option(
      "--extractor <which>",
      "a module that exports an extractor or a finder of actors, or “openai”: a language model",
    )
    .optionsGroup("A language model (--extractor openai; its key is read from ACTOR_GRAPH_API_KEY):")
    .option("--model <name>", "its name, as the server calls it")
    .option("--base-url <address>", "where the server is (default: https://api.openai.com/v1)")
    .option("--max-requests <n>", "stop before more requests than this", whole)
    .option("--max-tokens <n>", "stop before more tokens than this, of questions and answers together", whole)
    .option("--max-cost <amount>", "stop before more cost than this, by --price", positive)
    .option("--price <in,out>", "what a million tokens of questions and of answers cost, as 0.15,0.6", parsePrice)
    .option("--concurrency <n>", "how many requests are under way at a time (default: 4)", whole)
    .option("--timeout <seconds>", "until an answer must have come (default: 120)", positive)
    .option("--retries <n>", "how often a request is sent again that failed for a passing reason (default: 4)", count)
    .option("--part-tokens <n>", "how long a part of an article is that is read at once (default: 3000)", whole)
    .option("--answer-tokens <n>", "how long an answer may be (default: 4096)", whole)
    .option(
      "--parameters <json>",
      'more for the request, as {"reasoning_effort": "low"}; null leaves one out',
      parseParameters,
    );
}

function count(text: string): number {
  const number = Number(text);
  if (text.trim() === "" || !Number.isInteger(number) || number < 0)
    throw new InvalidArgumentError("Expected a whole number, 0 or more.");
  return number;
}

function whole(text: string): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1) throw new InvalidArgumentError("Expected a whole number, 1 or more.");
  return number;
}

function positive(text: string): number {
  const number = Number(text);
  if (!Number.isFinite(number) || number <= 0) throw new InvalidArgumentError("Expected a number above 0.");
  return number;
}

function parsePrice(text: string): { input: number; output: number } {
  const parts = text.split(",").map((part) => (part.trim() === "" ? Number.NaN : Number(part)));
  const [input = Number.NaN, output = Number.NaN] = parts;
  if (parts.length !== 2 || !(input >= 0 && output >= 0))
    throw new InvalidArgumentError("Expected two numbers such as 0.15,0.6.");
  return { input, output };
}

function parseParameters(text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === "object" && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
  } catch {
    // Told below.
  }
  throw new InvalidArgumentError('Expected a JSON object such as {"reasoning_effort": "low"}.');
}
