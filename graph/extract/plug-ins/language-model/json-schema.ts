import * as v from "valibot";

/** JSON Schema, as far as claims need it. */
export type JsonSchema =
  | {
      type: "object";
      properties: Record<string, JsonSchema>;
      required: string[];
      additionalProperties: false;
      description?: string;
    }
  | { type: "array"; items: JsonSchema; description?: string }
  | { type: "string"; enum?: readonly string[]; description?: string }
  | { type: "integer" | "number" | "null"; description?: string }
  | { anyOf: JsonSchema[]; description?: string };

/**
 * The JSON Schema of a valibot schema that is made of strict objects, arrays, picklists, nullable ones, texts and numbers. valibot's own converter
 * knows more, and is a dependency more.
 *
 * @example
 *
 * ```ts
 * jsonSchema(v.nullable(v.string())); // { anyOf: [{ type: "string" }, { type: "null" }] }
 * ```
 */
export function jsonSchema(schema: v.GenericSchema): JsonSchema {
  const description = v.getDescription(schema);
  return { ...shape(schema), ...(description !== undefined && { description }) };
}

function shape(schema: v.GenericSchema): JsonSchema {
  switch (schema.type) {
    case "strict_object": {
      const { entries } = schema as v.StrictObjectSchema<Record<string, v.GenericSchema>, undefined>;
      return {
        type: "object",
        properties: Object.fromEntries(Object.entries(entries).map(([key, value]) => [key, jsonSchema(value)])),
        required: Object.keys(entries),
        additionalProperties: false,
      };
    }
    case "array":
      return { type: "array", items: jsonSchema((schema as v.ArraySchema<v.GenericSchema, undefined>).item) };
    case "picklist":
      return { type: "string", enum: (schema as v.PicklistSchema<readonly string[], undefined>).options };
    case "nullable": {
      const { wrapped } = schema as v.NullableSchema<v.GenericSchema, undefined>;
      return { anyOf: [jsonSchema(wrapped), { type: "null" }] };
    }
    case "string":
      return { type: "string" };
    case "number":
      return { type: isInteger(schema) ? "integer" : "number" };
    default:
      throw new TypeError(`No JSON Schema is known for valibot's ${schema.type}. Add it to jsonSchema.`);
  }
}

function isInteger(schema: v.GenericSchema): boolean {
  return "pipe" in schema && (schema.pipe as { type: string }[]).some(({ type }) => type === "integer");
}
