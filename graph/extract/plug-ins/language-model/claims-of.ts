/**
 * Claims in an answer
 * ===================
 *
 * Servers that hold a model to the schema are few. What surrounds the JSON is taken away, keys that are missing where null is allowed are null, and
 * a claim that isn't as asked for goes alone.
 */
import * as v from "valibot";
import { shown } from "../shown.ts";
import type { Reject } from "../supported.ts";
import { Claims } from "./claims.ts";
import { AnswerError } from "./errors.ts";

/**
 * The claims of a model's answer.
 *
 * @param reject called with each claim that isn't as asked for
 *
 * @throws {AnswerError} There are no claims to be found in it.
 */
export function claimsOf(content: string, reject: Reject): Claims {
  const answer = objectOf(content);
  const { actors, contacts, stances } = Claims.entries;
  if (!Object.keys(Claims.entries).some((key) => Array.isArray(answer[key])))
    throw new AnswerError(
      `The model answers with JSON that has no actors, contacts or stances: ${shown(answer)}. Try another model.`,
    );
  const list = <Schema extends v.GenericSchema>(key: string, item: Schema): v.InferOutput<Schema>[] => {
    const claims = answer[key] ?? [];
    if (!Array.isArray(claims)) {
      reject(NOT_AS_ASKED, `${key}: ${shown(claims)}`);
      return [];
    }
    return claims.flatMap((claim) => {
      const parsed = v.safeParse(item, completed(item, claim));
      if (parsed.success) return [parsed.output];
      const where = v.getDotPath(parsed.issues[0]);
      reject(NOT_AS_ASKED, `${key}${where ? `, ${where}` : ""}: ${shown(claim)}`);
      return [];
    });
  };
  return {
    actors: list("actors", actors.item),
    contacts: list("contacts", contacts.item),
    stances: list("stances", stances.item),
  };
}

const NOT_AS_ASKED = "the claim has not the form that was asked for";

/** The JSON object of an answer, which may come in a code block, or behind what the model thought. */
function objectOf(content: string): Record<string, unknown> {
  const bare = content.replace(/^\s*<think>[\s\S]*?<\/think>/, "");
  const json = bare.slice(bare.indexOf("{"), bare.lastIndexOf("}") + 1);
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (cause) {
    const what = bare.trim() === "" ? "nothing" : `no JSON: ${shown(bare)}`;
    throw new AnswerError(`The model answers with ${what}. Try another model, or smaller parts.`, { cause });
  }
  return value as Record<string, unknown>;
}

/** A claim without keys that weren't asked for, and with null for those that may be. */
function completed(schema: v.GenericSchema, value: unknown): unknown {
  if (schema.type === "nullable") {
    return value === undefined || value === null
      ? null
      : completed((schema as v.NullableSchema<v.GenericSchema, undefined>).wrapped, value);
  }
  if (schema.type === "array" && Array.isArray(value)) {
    return value.map((item) => completed((schema as v.ArraySchema<v.GenericSchema, undefined>).item, item));
  }
  if (schema.type !== "strict_object" || typeof value !== "object" || value === null) return value;
  const { entries } = schema as v.StrictObjectSchema<Record<string, v.GenericSchema>, undefined>;
  return Object.fromEntries(
    Object.entries(entries).map(([key, entry]) => [key, completed(entry, (value as Record<string, unknown>)[key])]),
  );
}
