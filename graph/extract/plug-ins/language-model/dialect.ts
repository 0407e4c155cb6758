/**
 * Dialects
 * ========
 *
 * Servers that speak as OpenAI's does don't take all that it takes, and its own newer models don't take what its older ones do. A request that is
 * turned down for a parameter is sent again without it.
 */
import type { JsonSchema } from "./json-schema.ts";
import type { Message } from "./prompt.ts";

/** What a server takes, as far as is known. */
export interface Dialect {
  length: "max_tokens" | "max_completion_tokens";
  format: "json_schema" | "json_object" | "text";
  temperature: boolean;
  seed: boolean;
}

export const FIRST_DIALECT: Dialect = { length: "max_tokens", format: "json_schema", temperature: true, seed: true };

const SEED = 1;

/** What is asked for, in a dialect. */
export interface Question {
  model: string;
  messages: readonly Message[];
  schema: JsonSchema;
  /** How long the answer may be. */
  tokens: number;
  /** Parameters of a server's own; null leaves one out. */
  parameters: Readonly<Record<string, unknown>>;
}

/** The body of a request. The same question always gets the same answer, as far as the server can do that. */
export function bodyOf(
  { model, messages, schema, tokens, parameters }: Question,
  { length, format, temperature, seed }: Dialect,
): Record<string, unknown> {
  const body = {
    model,
    messages,
    [length]: tokens,
    ...(temperature && { temperature: 0 }),
    ...(seed && { seed: SEED }),
    ...(format === "json_schema" && {
      response_format: { type: format, json_schema: { name: "claims", strict: true, schema } },
    }),
    ...(format === "json_object" && { response_format: { type: format } }),
    ...parameters,
  };
  return Object.fromEntries(Object.entries(body).filter(([, value]) => value !== null));
}

/**
 * What to speak after a complaint; undefined where the complaint is about something else.
 *
 * @example
 *
 * ```ts
 * adapted(FIRST_DIALECT, "Unsupported value: 'temperature' does not support 0 with this model."); // { …, temperature: false }
 * ```
 */
export function adapted(dialect: Dialect, complaint: string): Dialect | undefined {
  if (/max_completion_tokens/.test(complaint) && dialect.length === "max_tokens")
    return { ...dialect, length: "max_completion_tokens" };
  if (/\btemperature\b/i.test(complaint) && dialect.temperature) return { ...dialect, temperature: false };
  if (/\bseed\b/i.test(complaint) && dialect.seed) return { ...dialect, seed: false };
  if (/response_?format|json_?schema|structured|grammar/i.test(complaint) && dialect.format !== "text")
    return { ...dialect, format: dialect.format === "json_schema" ? "json_object" : "text" };
  return undefined;
}
