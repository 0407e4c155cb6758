import { MultiGraph } from "graphology";
import { expect, test } from "vitest";
import { toGraphologyJson } from "./graphology-json.ts";
import { everything } from "./testing/everything.ts";
import { HOSTILE, hostileFile } from "./testing/hostile.ts";
import { textOf } from "./testing/text-of.ts";

const read = (text: string) => MultiGraph.from(JSON.parse(text));

test("graphology opens it: contacts undirected, stances directed", () => {
  const graph = read(textOf(toGraphologyJson(everything())));
  expect(graph.order).toBe(8);
  expect(graph.undirectedSize).toBe(7);
  expect(graph.directedSize).toBe(2);
  expect(graph.getAttribute("credit")).toBe("The desk");
  expect(graph.getNodeAttribute("Q1", "aliases")).toEqual(["A. Lee", "Lee | Ann"]);
});

test("an empty graph is sound JSON", () => {
  const graph = read(textOf(toGraphologyJson({ ...everything(), actors: [], issues: [], meetings: [], stances: [] })));
  expect(graph.order).toBe(0);
});

test.for(HOSTILE)("%j comes back as it was", (text) => {
  const graph = read(textOf(toGraphologyJson(hostileFile(text))));
  expect(graph.getNodeAttribute("Q1", "label")).toBe(text);
  expect(graph.getAttribute("title")).toBe(text);
});
