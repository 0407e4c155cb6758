import { expect, test } from "vitest";
import { graphAddress } from "./address.ts";
import { fileName } from "./download.ts";

test.for([
  ["", "sample.graph.json"],
  ["?src=", "sample.graph.json"],
  ["?src=talks.graph.json", "talks.graph.json"],
  ["?src=https%3A%2F%2Fexample.org%2Fa.graph.json", "https://example.org/a.graph.json"],
])("the page at %s shows %s", ([query, address]) => {
  expect(graphAddress(query ?? "")).toBe(address);
});

test.for([
  ["Who is talking to whom", "who-is-talking-to-whom.graph.json"],
  ["Élysée / Kyjiw", "elysee-kyjiw.graph.json"],
  ["../../etc", "etc.graph.json"],
  ["…", "actors.graph.json"],
  [undefined, "actors.graph.json"],
])("a graph called %s is taken home as %s", ([title, name]) => {
  expect(fileName(title)).toBe(name);
});
