import fc from "fast-check";
import { expect, test } from "vitest";
import { imported } from "./testing/imported.ts";

const GEXF = `<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://www.gexf.net/1.2draft" version="1.2" xmlns:viz="http://www.gexf.net/1.2draft/viz">
  <meta><description>Talks</description></meta>
  <graph mode="dynamic" timeformat="date" defaultedgetype="undirected">
    <attributes class="node">
      <attribute id="0" title="Type" type="string"><default>person</default></attribute>
      <attribute id="1" title="Country" type="string"/>
    </attributes>
    <attributes class="edge"><attribute id="0" title="relation" type="string"/></attributes>
    <nodes>
      <node id="1" label="Ann Lee &amp; Co"><attvalues><attvalue for="0" value="company"/></attvalues></node>
      <node id="2" label="Oleh Bilyy">
        <attvalues><attvalue for="1" value="Ukraine"/></attvalues>
        <viz:position x="1.5" y="-2" z="0"/>
        <nodes><node id="3" label="Inner Person"/></nodes>
      </node>
      <node label="nameless"/>
    </nodes>
    <edges>
      <edge id="a" source="1" target="2" label="met" start="2025-05-18" end="2025-05-18"/>
      <edge id="b" source="2" target="3">
        <attvalues><attvalue for="0" value="opposes"/></attvalues>
        <spells><spell start="2024-01-01" end="2024-01-31"/><spell start="2025-01-01" end="2025-01-31"/></spells>
      </edge>
      <edge id="c" source="1" target="3" label="owns"/>
      <edge id="d" source="1" target="9" label="met"/>
      <edge id="e" source="1" target="1" label="met"/>
      <edge id="f" source="1" target="2" label="met" start="yesterday"/>
      <edge id="g" source="1"/>
    </edges>
  </graph>
</gexf>`;

test("nodes become actors with their type and country, defaults and inner nodes included", async () => {
  const { file } = await imported("gexf", GEXF);
  expect(file.actors).toEqual([
    { id: "ann-lee-co", name: "Ann Lee & Co", type: "organization", aliases: [] },
    { id: "inner-person", name: "Inner Person", type: "person", aliases: [] },
    { id: "oleh-bilyy", name: "Oleh Bilyy", type: "person", aliases: [], country: "UKR" },
  ]);
  expect(file.description).toBe("Talks");
});

test("positions are kept, turned to a screen's", async () => {
  expect((await imported("gexf", GEXF)).file.layout).toEqual({ "oleh-bilyy": [1.5, 2] });
});

test("an edge that says so becomes a contact or stance with its date, and the edge is its evidence", async () => {
  const { file } = await imported("gexf", GEXF, { document: { title: "Talks 2025" } });
  expect(file.meetings).toEqual([
    {
      id: "meeting-2025-05-18-ann-lee-co-oleh-bilyy",
      form: "meeting",
      status: "held",
      date: "2025-05-18",
      dateBasis: "stated",
      participants: [{ actor: "ann-lee-co" }, { actor: "oleh-bilyy" }],
      evidence: [{ document: "talks-2025", row: "a" }],
    },
  ]);
  expect(file.documents).toEqual([{ id: "talks-2025", kind: "dataset", title: "Talks 2025" }]);
});

test("an edge with two spells is told twice", async () => {
  const { file } = await imported("gexf", GEXF);
  expect(file.stances.map(({ act, date }) => [act, date])).toEqual([
    ["reject", "2024-01-01/2024-01-31"],
    ["reject", "2025-01-01/2025-01-31"],
  ]);
});

test("what becomes no record is rejected, with its line and the reason", async () => {
  const { rejects, tally } = await imported("gexf", GEXF);
  expect(rejects).toEqual([
    { line: 17, reason: "a node without an id" },
    { line: 25, reason: '"owns" is neither a contact nor a stance', row: "c" },
    { line: 27, reason: "joins a node with itself", row: "e" },
    { line: 28, reason: "its date can't be read", row: "f" },
    { line: 29, reason: "an edge without two ends" },
    { line: 26, reason: "an end is no node of this file", row: "d" },
  ]);
  expect(tally.rows).toBe(11);
});

test("whoever imports can say what edges mean that don't say it; those that do keep their meaning", async () => {
  const { file } = await imported("gexf", GEXF, { edge: "planned call" });
  expect(file.meetings.map(({ form, status }) => `${form} ${status}`).toSorted()).toEqual([
    "call planned",
    "meeting held",
  ]);
});

test("a time that is a mere number is no date, unless it is a year", async () => {
  const edge = (start: string) => `<edge id="e" source="1" target="2" label="met" start="${start}"/>`;
  const graph = (start: string) =>
    `<gexf><graph><nodes><node id="1"/><node id="2"/></nodes><edges>${edge(start)}</edges></graph></gexf>`;
  expect((await imported("gexf", graph("17.5"))).file.meetings[0]).not.toHaveProperty("date");
  expect((await imported("gexf", graph("2005.0"))).file.meetings[0]).toMatchObject({ date: "2005" });
});

test("it doesn't matter in what pieces the text comes", async () => {
  const whole = await imported("gexf", GEXF);
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 200 }), async (size) => {
      const pieces = Array.from({ length: Math.ceil(GEXF.length / size) }, (_, at) =>
        GEXF.slice(at * size, (at + 1) * size),
      );
      expect(await imported("gexf", pieces)).toMatchObject({ file: whole.file, rejects: whole.rejects });
    }),
    { numRuns: 20 },
  );
});

test("where the XML breaks off, what came before is kept and the end is told", async () => {
  const { file, rejects } = await imported("gexf", GEXF.slice(0, GEXF.indexOf('<edge id="c"')));
  expect(file.meetings).toHaveLength(1);
  expect(file.actors).toHaveLength(3);
  expect(rejects.at(-1)?.reason).toMatch(/^The XML is broken: /);
});

test.for([
  ['<!DOCTYPE gexf [<!ENTITY x SYSTEM "file:///etc/passwd">]>', "&x;"],
  ['<!DOCTYPE gexf [<!ENTITY a "ha"><!ENTITY b "&a;&a;"><!ENTITY c "&b;&b;">]>', "&c;"],
  ['<!DOCTYPE gexf SYSTEM "http://evil.example/gexf.dtd">', ""],
  ["", "&unknown;"],
] as const)("entities of the document's own are refused: %s", async ([doctype, entity]) => {
  const text = `<?xml version="1.0"?>${doctype}<gexf><graph><nodes><node id="1" label="${entity}"/></nodes></graph></gexf>`;
  const { file, rejects } = await imported("gexf", text);
  expect(file.actors).toEqual([]);
  expect(rejects).toHaveLength(1);
});

test("nesting without end is refused", async () => {
  const { rejects } = await imported("gexf", "<gexf>".repeat(100_000));
  expect(rejects[0]?.reason).toMatch(/nested more than/);
});

test("whatever is cut, doubled or turned in a file, it ends in sound records and counted rejects", async () => {
  const at = fc.integer({ min: 0, max: GEXF.length });
  await fc.assert(
    fc.asyncProperty(at, at, fc.string({ unit: "binary", maxLength: 5 }), async (from, to, text) => {
      const { tally } = await imported("gexf", GEXF.slice(0, from) + text + GEXF.slice(to), { edge: "meeting" });
      expect(tally.rows).toBe(tally.used + [...tally.rejected.values()].reduce((sum, count) => sum + count, 0));
    }),
    { numRuns: 200 },
  );
});
