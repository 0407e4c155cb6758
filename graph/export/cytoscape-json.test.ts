import { expect, test } from "vitest";
import { toCytoscapeJson } from "./cytoscape-json.ts";
import { everything } from "./testing/everything.ts";
import { HOSTILE, hostileFile } from "./testing/hostile.ts";
import { textOf } from "./testing/text-of.ts";

interface Element {
  data: Record<string, unknown>;
  position?: { x: number; y: number };
}

const read = (text: string): { elements: { nodes: Element[]; edges: Element[] }; data: Record<string, unknown> } =>
  JSON.parse(text);

test("actors and issues are nodes in their places, as on a screen", () => {
  const { nodes } = read(textOf(toCytoscapeJson(everything()))).elements;
  expect(nodes).toHaveLength(8);
  expect(nodes[0]).toMatchObject({ data: { id: "Q1", name: "Ann Lee", type: "person" }, position: { x: 0, y: 12.5 } });
  expect(nodes[1]).not.toHaveProperty("position");
});

test("every edge joins two nodes, and says whether it has a direction", () => {
  const { nodes, edges } = read(textOf(toCytoscapeJson(everything()))).elements;
  const ids = new Set(nodes.map(({ data }) => data.id));
  for (const { data } of edges) expect(ids.has(data.source) && ids.has(data.target)).toBe(true);
  expect(edges.at(-1)?.data).toMatchObject({
    source: "Q142",
    target: "crowd",
    directed: true,
    interaction: "reject",
  });
});

test("the network is called by the title", () => {
  expect(read(textOf(toCytoscapeJson(everything()))).data).toMatchObject({
    name: 'Talks & "letters"',
    credit: "The desk",
  });
});

test("an edge never has the id of a node, since Cytoscape has one list of both", () => {
  const file = everything();
  const clash = { id: "call-2~Q1~Q142", name: "Odd", type: "group" as const, aliases: [] };
  const { edges } = read(textOf(toCytoscapeJson({ ...file, actors: [...file.actors, clash] }))).elements;
  expect(edges.map(({ data }) => data.id)).toContain("call-2~Q1~Q142-2");
});

test.for(HOSTILE)("%j comes back as it was", (text) => {
  const { elements, data } = read(textOf(toCytoscapeJson(hostileFile(text))));
  expect(elements.nodes[0]?.data.name).toBe(text);
  expect(data.title).toBe(text);
});
