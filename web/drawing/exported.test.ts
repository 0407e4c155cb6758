import cytoscape from "cytoscape";
import { expect, test } from "vitest";
import { toCytoscapeJson } from "../../graph/export/cytoscape-json.ts";
import { everything } from "../../graph/export/testing/everything.ts";
import { textOf } from "../../graph/export/testing/text-of.ts";

test("cytoscape opens what is exported for it, each actor in its place", () => {
  const { elements, data } = JSON.parse(textOf(toCytoscapeJson(everything())));
  const graph = cytoscape({ headless: true, elements, data, layout: { name: "preset" } });
  try {
    expect(graph.nodes()).toHaveLength(8);
    expect(graph.edges()).toHaveLength(9);
    expect(graph.getElementById("Q1").position()).toEqual({ x: 0, y: 12.5 });
  } finally {
    graph.destroy();
  }
});
