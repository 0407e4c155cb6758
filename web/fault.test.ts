import { expect, test } from "vitest";
import { GraphFileError } from "../graph/errors.ts";
import { faultOf } from "./fault.ts";
import { SourceError } from "./source.ts";

test("one fault in a file is told with its place and what to do", () => {
  const error = new GraphFileError([{ path: "meetings.0.date", message: 'Expected a date but received "May"' }]);
  expect(faultOf(error, '"talks.graph.json"')).toEqual({
    sentence:
      '"talks.graph.json" cannot be shown: meetings.0.date: Expected a date but received "May". Correct it and open the file again.',
    places: [],
  });
});

test("of several faults the first is told, the others are counted and listed", () => {
  const issues = ["documents", "actors", "issues"].map((path) => ({ path, message: "Missing" }));
  const { sentence, places } = faultOf(new GraphFileError(issues), "The graph in this page");
  expect(sentence).toBe(
    "The graph in this page cannot be shown: documents: Missing (and 2 more). Correct it and open the file again.",
  );
  expect(places).toEqual(issues);
});

test("a file that could not be got is told in its own words", () => {
  expect(faultOf(new SourceError("Not there. Check the address."), "x").sentence).toBe("Not there. Check the address.");
});

test("whatever is thrown is told", () => {
  expect(faultOf("out of memory", "x").sentence).toBe("out of memory");
});
