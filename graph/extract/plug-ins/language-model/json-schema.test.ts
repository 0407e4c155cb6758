import { toJsonSchema } from "@valibot/to-json-schema";
import * as v from "valibot";
import { expect, test } from "vitest";
import { Claims } from "./claims.ts";
import { type JsonSchema, jsonSchema } from "./json-schema.ts";

test("the schema of claims is the one that valibot's own converter makes", () => {
  const { $schema: _, ...theirs } = toJsonSchema(Claims);
  expect(jsonSchema(Claims)).toEqual(theirs);
});

test("every object of it has all its keys and no others, as servers that hold a model to a schema want it", () => {
  const objects: JsonSchema[] = [];
  JSON.stringify(jsonSchema(Claims), (_, value) => {
    if (value?.type === "object") objects.push(value);
    return value;
  });
  expect(objects.length).toBeGreaterThan(5);
  for (const object of objects) {
    expect(object).toMatchObject({ additionalProperties: false });
    if ("properties" in object) expect(object.required).toEqual(Object.keys(object.properties));
  }
});

test("a schema of another kind is refused", () => {
  expect(() => jsonSchema(v.strictObject({ when: v.date() }))).toThrow("No JSON Schema is known for valibot's date");
});
