/**
 * A chat completion
 * =================
 *
 * What of a server's answer counts: the text, how it ended, and what it took.
 */
import * as v from "valibot";
import { shown } from "../shown.ts";
import type { Usage } from "./budget.ts";
import { ServiceError } from "./errors.ts";
import { PassingError, type Posted } from "./post.ts";

const Count = v.pipe(v.number(), v.finite(), v.minValue(0));

/** Servers differ in what else they send, so nothing else is asked for. */
const Completion = v.object({
  choices: v.pipe(
    v.array(
      v.object({
        finish_reason: v.nullish(v.string()),
        message: v.object({ content: v.nullish(v.string()), refusal: v.nullish(v.string()) }),
      }),
    ),
    v.minLength(1),
  ),
  usage: v.fallback(v.nullish(v.object({ prompt_tokens: Count, completion_tokens: Count })), undefined),
});

export interface Completed {
  content: string;
  /** It ends because it may not be longer. */
  isCut: boolean;
  /** Why the model doesn't answer, in its words or the server's. */
  refusal?: string;
  /** As far as the server says. */
  usage?: Usage;
}

/**
 * What a server answered with status 200.
 *
 * @throws {PassingError} It is no JSON: something broke off on the way.
 * @throws {ServiceError} It is no chat completion.
 */
export function completionOf({ headers, text }: Posted, host: string): Completed {
  const type = headers.get("content-type") ?? "";
  if (!/json/i.test(type)) {
    const told = type === "" ? "no content type" : shown(type);
    throw new ServiceError(
      `${host} answers with ${told}, not with JSON. Is the base address right? It mostly ends in /v1.`,
    );
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw new PassingError(`${host} answers with JSON that breaks off or is none. Try again later.`, {
      cause,
      isPaid: true,
    });
  }
  const parsed = v.safeParse(Completion, value);
  if (parsed.success) return completed(parsed.output);
  throw new ServiceError(
    `${host} answers with JSON that is no chat completion: ${shown(value)}. Is it a chat completions address?`,
  );
}

function completed({ choices, usage }: v.InferOutput<typeof Completion>): Completed {
  const [{ finish_reason: end, message }] = choices as [(typeof choices)[number]];
  const refusal =
    message.refusal || (end === "content_filter" ? "the server's filter held the answer back" : undefined);
  return {
    content: message.content ?? "",
    isCut: end === "length",
    ...(refusal && { refusal }),
    ...(usage && { usage: { input: usage.prompt_tokens, output: usage.completion_tokens } }),
  };
}
