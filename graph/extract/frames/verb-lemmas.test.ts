import { expect, test } from "vitest";
import { verbLemmas } from "./verb-lemmas.ts";

test("a verb is found by its lemma, whatever particle or preposition the table writes behind it", () => {
  expect(verbLemmas("meet call_off side_with lash_out_at")).toEqual(["meet", "call", "side", "lash"]);
});

test("a row of nouns alone has none", () => {
  expect(verbLemmas(undefined)).toEqual([]);
});
