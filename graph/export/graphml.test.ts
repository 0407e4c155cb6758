import { MultiGraph } from "graphology";
import { parse } from "graphology-graphml";
import { expect, test } from "vitest";
import { toGraphml } from "./graphml.ts";
import { everything } from "./testing/everything.ts";
import { HOSTILE, hostileFile } from "./testing/hostile.ts";
import { textOf } from "./testing/text-of.ts";

const read = (text: string) => parse(MultiGraph, text);

test("graphology's own reader finds nodes and edges with their columns", () => {
  const graph = read(textOf(toGraphml(everything())));
  expect(graph.order).toBe(8);
  expect(graph.size).toBe(9);
  expect(graph.getNodeAttributes("Q1")).toMatchObject({
    label: "Ann Lee",
    type: "person",
    country: "FRA",
    x: 0,
    y: -12.5,
  });
  const [edge] = graph.edges("Q142", "crowd");
  expect(graph.getEdgeAttributes(edge)).toMatchObject({ kind: "against", act: "reject", polarity: -1 });
});

test("the graph keeps its title and story", () => {
  const text = textOf(toGraphml(everything()));
  expect(text).toContain('<data key="g_title">Talks &amp; &quot;letters&quot;</data>');
  expect(text).toContain('<data key="g_story">[{&quot;header&quot;');
});

test("only a document that no record rests on is lost", () => {
  expect(toGraphml(everything()).lost).toEqual(["1 document that no record rests on"]);
});

test.for(HOSTILE)("%j ends no element and begins none", (text) => {
  const graph = read(textOf(toGraphml(hostileFile(text))));
  expect(graph.order).toBe(8);
  expect(graph.size).toBe(9);
});
