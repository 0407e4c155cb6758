import { expect, test } from "vitest";
import { adapted, bodyOf, FIRST_DIALECT, type Question } from "./dialect.ts";

const QUESTION: Question = { model: "m", messages: [], schema: { type: "string" }, tokens: 9, parameters: {} };

test.for([
  [
    "Unsupported parameter: 'max_tokens' is not supported with this model. Use 'max_completion_tokens' instead.",
    { length: "max_completion_tokens" },
  ],
  ["Unsupported value: 'temperature' does not support 0 with this model.", { temperature: false }],
  ["extra fields not permitted: seed", { seed: false }],
  ["response_format type json_schema is not supported", { format: "json_object" }],
  ["Invalid API key", undefined],
  ["", undefined],
] as const)("after %j it is asked in another way, or not again", ([complaint, change]) => {
  expect(adapted(FIRST_DIALECT, complaint)).toEqual(change && { ...FIRST_DIALECT, ...change });
});

test("no complaint is answered for ever", () => {
  let dialect = FIRST_DIALECT;
  let changes = 0;
  for (const complaint of ["response_format", "temperature", "seed", "max_completion_tokens"])
    for (let next = adapted(dialect, complaint); next; next = adapted(dialect, complaint)) {
      dialect = next;
      changes++;
    }
  expect(changes).toBe(5);
  expect(bodyOf(QUESTION, dialect)).toEqual({ model: "m", messages: [], max_completion_tokens: 9 });
});

test("parameters of one's own win, and null leaves one out", () => {
  const parameters = { temperature: null, seed: 7, reasoning_effort: "low" };
  expect(bodyOf({ ...QUESTION, parameters }, { ...FIRST_DIALECT, format: "text" })).toEqual({
    model: "m",
    messages: [],
    max_tokens: 9,
    seed: 7,
    reasoning_effort: "low",
  });
});
