import { expect, test } from "vitest";
import { ACTS } from "../../schema.ts";
import { stanceConfidence } from "./confidence.ts";

test("every act has a confidence between 0 and 1", () => {
  for (const act of ACTS) {
    expect(stanceConfidence(act, "stated")).toBeGreaterThan(0);
    expect(stanceConfidence(act, "stated")).toBeLessThan(1);
  }
});

test("what is only intended is less sure than what is stated", () => {
  expect(stanceConfidence("accuse", "intended")).toBeLessThan(stanceConfidence("accuse", "stated"));
});
