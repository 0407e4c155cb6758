import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fitsXml } from "../../export/escape-xml.ts";
import { exportFormat } from "../../export/formats.ts";
import { everything } from "../../export/testing/everything.ts";
import { HOSTILE, hostileFile, hostileText } from "../../export/testing/hostile.ts";
import { textOf } from "../../export/testing/text-of.ts";
import { checkGraphFile, formatGraphFile } from "../../graph-file.ts";
import type { ActorGraphFile } from "../../schema.ts";
import { graphFiles } from "../../testing/arbitrary.ts";
import { readRecordLines } from "../record-lines.ts";
import { collect } from "../records.ts";
import { Tally } from "../rejects.ts";
import { type GraphFormat, importGraph } from "./import-graph.ts";

const FORMATS = ["gexf", "graphml", "graphology", "cytoscape"] as const;

async function thereAndBack(
  format: GraphFormat,
  file: ActorGraphFile,
): Promise<{ back: ActorGraphFile; tally: Tally }> {
  const exported = await exportFormat(format)?.export(file);
  if (!exported) throw new Error(`no format ${format}`);
  const tally = new Tally();
  const back = await collect(importGraph(format, [textOf(exported)], {}, tally));
  return { back: checkGraphFile(back), tally };
}

/** What the format is said to keep. */
function kept(file: ActorGraphFile, format: GraphFormat): ActorGraphFile {
  const evidence = [
    ...file.meetings.flatMap((one) => [...one.evidence, ...(one.history ?? []).map((report) => report.evidence)]),
    ...file.stances.flatMap((one) => one.evidence),
  ];
  const told = new Set(evidence.map(({ document }) => document));
  const { title, licence, credit, story, ...rest } = file;
  const about = { title, licence, credit, story };
  const said = Object.fromEntries(Object.entries(about).filter(([, value]) => value !== undefined));
  return { ...rest, ...(format !== "gexf" && said), documents: file.documents.filter(({ id }) => told.has(id)) };
}

describe.for(FORMATS)("%s, there and back", (format) => {
  test("everything that a graph file can have is what it was", async () => {
    const { back, tally } = await thereAndBack(format, everything());
    expect(formatGraphFile(back)).toBe(formatGraphFile(kept(everything(), format)));
    expect(tally.rejected.size).toBe(0);
  });

  test("any sound file is what it was", async () => {
    await fc.assert(
      fc.asyncProperty(graphFiles(), async (file) => {
        const { back } = await thereAndBack(format, file);
        expect(formatGraphFile(back)).toBe(formatGraphFile(kept(file, format)));
      }),
      { numRuns: 60 },
    );
  });

  test("texts of strangers are what they were", async () => {
    const isXml = format === "gexf" || format === "graphml";
    const texts = hostileText().filter((text) => !isXml || fitsXml(text));
    await fc.assert(
      fc.asyncProperty(texts, async (text) => {
        const { back } = await thereAndBack(format, hostileFile(text));
        expect(formatGraphFile(back)).toBe(formatGraphFile(kept(hostileFile(text), format)));
      }),
      { numRuns: 60 },
    );
  });

  test.for(HOSTILE)("with %j in every place every record comes back", async (text) => {
    const { back, tally } = await thereAndBack(format, hostileFile(text));
    expect(tally.rejected.size).toBe(0);
    expect(back.meetings).toHaveLength(3);
    expect(back.stances).toHaveLength(2);
  });
});

test("written a record a line, it is what it was as well", async () => {
  const exported = await exportFormat("graphml")?.export(everything());
  if (!exported) throw new Error("no format");
  const lines: string[] = [];
  for await (const line of importGraph("graphml", [textOf(exported)], {}, new Tally()))
    lines.push(JSON.stringify(line));
  const back = await collect(readRecordLines([lines.join("\n")], new Tally()));
  expect(formatGraphFile(back)).toBe(formatGraphFile(kept(everything(), "graphml")));
});

test("a contact that lost one of its pairs on the way is still one contact", async () => {
  const exported = await exportFormat("graphology")?.export(everything());
  if (!exported) throw new Error("no format");
  const graph = JSON.parse(textOf(exported));
  graph.edges = graph.edges.filter(({ key }: { key: string }) => key !== "talks-1~oleh-bilyy~Q1");
  const { meetings } = await collect(importGraph("graphology", [JSON.stringify(graph)], {}, new Tally()));
  const talks = meetings.find(({ id }) => id === "talks-1");
  expect(talks?.participants.map(({ actor }) => actor)).toEqual(["oleh-bilyy", "Q1", "council", "ministry"]);
  // The evidence stood on the edge that is gone: what is left is that this graph says so.
  expect(talks?.evidence).toEqual([{ document: "graph", row: "talks-1~oleh-bilyy~council" }]);
});

test("a record whose cells somebody changed into nonsense is rejected, and says why", async () => {
  const exported = await exportFormat("gexf")?.export(everything());
  if (!exported) throw new Error("no format");
  const text = textOf(exported).replace('for="status" value="refused"', 'for="status" value="maybe"');
  const tally = new Tally();
  const { meetings } = await collect(importGraph("gexf", [text], {}, tally));
  expect(meetings).toHaveLength(2);
  const [reason] = tally.rejected.keys();
  expect(reason).toMatch(/^status: /);
});
