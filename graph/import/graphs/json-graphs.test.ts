import fc from "fast-check";
import { expect, test } from "vitest";
import { imported } from "./testing/imported.ts";

test("graphology's JSON: keys, attributes, positions turned to a screen's", async () => {
  const { file } = await imported(
    "graphology",
    JSON.stringify({
      attributes: {},
      nodes: [
        { key: 1, attributes: { label: "Ann Lee", x: 1, y: 2 } },
        { key: "2", attributes: { name: "Oleh Bilyy" } },
      ],
      edges: [{ source: 1, target: "2", undirected: true, attributes: { type: "meeting", year: 2025 } }],
    }),
  );
  expect(file.layout).toEqual({ "ann-lee": [1, -2] });
  expect(file.meetings).toMatchObject([{ date: "2025", evidence: [{ document: "graph", row: "edge 1" }] }]);
});

test.for([
  [
    "apart",
    {
      elements: {
        nodes: [{ data: { id: "a" } }, { data: { id: "b" } }],
        edges: [{ data: { source: "a", target: "b", interaction: "met" } }],
      },
    },
  ],
  [
    "in one list",
    { elements: [{ data: { source: "a", target: "b", label: "met" } }, { data: { id: "a" } }, { data: { id: "b" } }] },
  ],
  ["alone", [{ data: { id: "a" } }, { data: { id: "b" } }, { data: { source: "a", target: "b", type: "met" } }]],
] as const)("Cytoscape's JSON, nodes and edges %s", async ([, value]) => {
  const { file, tally } = await imported("cytoscape", JSON.stringify(value));
  expect(file.meetings).toHaveLength(1);
  expect(tally.rows).toBe(3);
});

test("Cytoscape's y grows as on a screen", async () => {
  const value = { elements: { nodes: [{ data: { id: "a" }, position: { x: 1, y: 2 } }] } };
  expect((await imported("cytoscape", JSON.stringify(value))).file.layout).toEqual({ a: [1, 2] });
});

test("ids that every object has are no trap", async () => {
  const nodes = ["__proto__", "constructor", "toString"].map((key) => ({ key, attributes: { x: 0, y: 0 } }));
  const edges = [{ source: "__proto__", target: "constructor", attributes: { label: "met" } }];
  const { file } = await imported("graphology", JSON.stringify({ nodes, edges }));
  expect(file.actors.map(({ name }) => name).toSorted()).toEqual(["__proto__", "constructor", "toString"]);
  expect(file.meetings).toHaveLength(1);
});

test("nodes with one name are two actors", async () => {
  const nodes = [
    { key: "1", attributes: { label: "Ann Lee" } },
    { key: "2", attributes: { label: "Ann Lee" } },
  ];
  const { file } = await imported("graphology", JSON.stringify({ nodes, edges: [] }));
  expect(file.actors.map(({ id }) => id)).toEqual(["ann-lee", "ann-lee-2"]);
});

test.for(["graphology", "cytoscape"] as const)("%s: JSON that breaks off is told with its line", async (format) => {
  const { rejects } = await imported(format, '{"nodes": [\n{"key": ');
  expect(rejects).toMatchObject([{ line: 2, reason: expect.stringMatching(/^The JSON is broken: /) }]);
});

test.for(["graphology", "cytoscape"] as const)(
  "%s: any JSON ends in sound records and counted rejects",
  async (format) => {
    const value = fc.oneof(
      fc.jsonValue(),
      fc.record({ nodes: fc.jsonValue(), edges: fc.jsonValue() }),
      fc.record({
        elements: fc.record({ nodes: fc.array(fc.record({ data: fc.jsonValue() })), edges: fc.jsonValue() }),
      }),
      fc.record({
        nodes: fc.array(fc.record({ key: fc.constantFrom("a", "b", 1, null, ""), attributes: fc.jsonValue() })),
        edges: fc.array(
          fc.record({
            source: fc.constantFrom("a", "b", "c"),
            target: fc.constantFrom("a", "b", 1),
            attributes: fc.record({
              record: fc.jsonValue(),
              act: fc.jsonValue(),
              evidence: fc.jsonValue(),
              label: fc.constantFrom("met", "x"),
            }),
          }),
        ),
      }),
    );
    await fc.assert(
      fc.asyncProperty(value, async (json) => {
        const { tally } = await imported(format, JSON.stringify(json));
        expect(tally.rows).toBe(tally.used + [...tally.rejected.values()].reduce((sum, count) => sum + count, 0));
      }),
      { numRuns: 200 },
    );
  },
);
