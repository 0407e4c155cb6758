import { expect, test } from "vitest";
import { imported } from "./testing/imported.ts";

const head =
  '<?xml version="1.0"?><graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:y="http://www.yworks.com/xml/graphml">';

test("NetworkX's files: keys of nodes and edges, defaults, several in a graph's data", async () => {
  const { file } = await imported(
    "graphml",
    `${head}
  <key id="d0" for="node" attr.name="name" attr.type="string"/>
  <key id="d1" for="edge" attr.name="relation" attr.type="string"><default>supports</default></key>
  <key id="d2" for="edge" attr.name="date" attr.type="string"/>
  <graph edgedefault="directed">
    <node id="n0"><data key="d0">Ann Lee</data></node>
    <node id="n1"><data key="d0">Oleh Bilyy</data></node>
    <edge source="n0" target="n1"><data key="d2">2025</data></edge>
    <edge source="n1" target="n0"><data key="d1">visited</data></edge>
  </graph></graphml>`,
  );
  expect(file.stances).toMatchObject([
    { holder: "ann-lee", target: { actor: "oleh-bilyy" }, act: "support", words: "supports", date: "2025" },
  ]);
  expect(file.meetings).toMatchObject([
    {
      form: "visit",
      participants: [
        { actor: "oleh-bilyy", role: "guest" },
        { actor: "ann-lee", role: "host" },
      ],
      evidence: [{ document: "graph", row: "edge 2" }],
    },
  ]);
});

test("yEd's files: labels and places in its own graphics, nodes in groups", async () => {
  const { file } = await imported(
    "graphml",
    `${head}
  <key id="g" for="node" yfiles.type="nodegraphics"/><key id="h" for="edge" yfiles.type="edgegraphics"/>
  <graph id="G" edgedefault="directed">
    <node id="n0"><data key="g"><y:ShapeNode><y:Geometry x="10" y="20" width="30"/><y:NodeLabel>Ann Lee</y:NodeLabel></y:ShapeNode></data>
      <graph id="n0:"><node id="n0::n0"><data key="g"><y:ShapeNode><y:NodeLabel>Oleh Bilyy</y:NodeLabel></y:ShapeNode></data></node>
        <edge id="e0" source="n0" target="n0::n0"><data key="h"><y:PolyLineEdge><y:EdgeLabel>phone call</y:EdgeLabel></y:PolyLineEdge></data></edge></graph>
    </node>
  </graph></graphml>`,
  );
  expect(file.actors.map(({ name }) => name)).toEqual(["Ann Lee", "Oleh Bilyy"]);
  expect(file.layout).toEqual({ "ann-lee": [10, 20] });
  expect(file.meetings).toMatchObject([{ form: "call" }]);
});

test("edges may come before their nodes", async () => {
  const { file, tally } = await imported(
    "graphml",
    `${head}<key id="l" for="all" attr.name="label"/><graph>
      <edge id="e" source="a" target="b"><data key="l">met</data></edge><node id="a"/><node id="b"/></graph></graphml>`,
  );
  expect(file.meetings).toHaveLength(1);
  expect(`${tally}`).toBe("3 rows: 3 used, 0 rejected");
});

test("a hyperedge that says so is one contact of all its ends", async () => {
  const { file, rejects } = await imported(
    "graphml",
    `${head}<key id="l" for="all" attr.name="label"/><graph><node id="a"/><node id="b"/><node id="c"/>
      <hyperedge id="h1"><endpoint node="a"/><endpoint node="b"/><endpoint node="c"/><data key="l">Summit of the three</data></hyperedge>
      <hyperedge id="h2"><endpoint node="a"/><endpoint node="b"/><data key="l">Championship</data></hyperedge>
    </graph></graphml>`,
  );
  expect(file.meetings).toMatchObject([
    { form: "summit", participants: [{ actor: "a" }, { actor: "b" }, { actor: "c" }] },
  ]);
  expect(rejects).toMatchObject([{ reason: "takes part in an event that may be no contact", row: "h2" }]);
});
