import { expect, test } from "vitest";
import { EXPORT_FORMATS } from "../../export/formats.ts";
import { everything } from "../../export/testing/everything.ts";
import { detectGraph } from "./detect.ts";

test.for([
  ['<?xml version="1.0"?>\n<!-- <graphml> -->\n<gexf version="1.3">', "gexf"],
  ['<graphml xmlns="http://graphml.graphdrawing.org/xmlns">', "graphml"],
  ['{"attributes": {}, "nodes": [{"key": "1"}], "edges": []}', "graphology"],
  ['{"options": {}, "nodes": [], "edges": []}', "graphology"],
  ['{"format_version": "1.0", "elements": {"nodes": []}}', "cytoscape"],
  ['[{"group": "nodes", "data": {"id": "a"}}]', "cytoscape"],
  ['{"id": "x", "schema": "Person", "properties": {"name": ["A"]}}\n', "ftm"],
  ["Source,Target,Label\n", "edges"],
  ['\uFEFF"item";"itemLabel";"value"\n', "edges"],
  // A register's, and whatever else.
  ["who,whom,when\n", undefined],
  ["Minister,From,To\n", undefined],
  ["Minister,Item,Value\n", undefined],
  ['{"format": "actor-graph/1", "documents": []}', undefined],
  ['<trips><trip role="gexf"/></trips>', undefined],
  ["", undefined],
] as const)("%j is %s", ([head, format]) => expect(detectGraph(head)).toBe(format));

test("what we export as a graph is known again", async () => {
  for (const id of ["gexf", "graphml", "graphology", "cytoscape", "ftm"]) {
    const exported = await EXPORT_FORMATS.find((format) => format.id === id)?.export(everything());
    expect(detectGraph([...(exported?.files[0]?.chunks ?? [])].join("").slice(0, 65_536))).toBe(id);
  }
});
