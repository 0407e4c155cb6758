import { expect, test } from "vitest";
import { edgeMeaning } from "./edge-meaning.ts";

const said = (cells: Record<string, unknown>, label?: string) =>
  edgeMeaning({ cells: new Map(Object.entries(cells)), ...(label !== undefined && { label }) });

test("the label comes before the columns, and a column with a meaning before a label without", () => {
  expect(said({ type: "supports" }, "met")).toMatchObject({ meaning: { kind: "contact" }, words: "met" });
  expect(said({ Type: "criticises" }, "cites")).toMatchObject({ meaning: { act: "accuse" }, words: "criticises" });
});

test("a column of its own tells the status", () => {
  expect(said({ relation: "meeting", Status: "Canceled" }).meaning).toMatchObject({ status: "cancelled" });
});

test.for([
  [1, "support", 1],
  ["-1", "reject", -1],
  ["negative", "reject", -1],
  [-7, "reject", -1],
  ["0.5", "support", 0.5],
] as const)("the sign %j is a stance: %s %f", ([sign, act, polarity]) => {
  expect(said({ sign }).meaning).toEqual({ kind: "stance", act, polarity });
});

test.for([0, "0", "x", "", "constructor"])("the sign %j says nothing", (sign) =>
  expect(said({ sign }).meaning).toBeUndefined(),
);

test("that an edge is directed says nothing, and a weight doesn't either", () => {
  expect(said({ Type: "Undirected", weight: 5 })).toEqual({});
});

test("words without a meaning are told", () => expect(said({ kind: "ownership" })).toEqual({ words: "ownership" }));
