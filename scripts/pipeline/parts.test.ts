import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { actor, document, meeting } from "../../graph/testing/records.ts";
import { OutputError } from "../output/sink.ts";
import { keyOf } from "./fingerprint.ts";
import { Parts } from "./parts.ts";
import type { Unit } from "./unit.ts";

const LINES = [
  { document: document("a") },
  { actor: actor("x") },
  { actor: actor("y") },
  { meeting: meeting(["x", "y"]) },
].map((line) => `${JSON.stringify(line)}\n`);

let folder: string;
let parts: Parts;
let faults: string[];
const hearing = { onFault: (fault: unknown) => void faults.push((fault as Error).message) };

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "actor-graph-parts-"));
  parts = new Parts(join(folder, ".actor-graph/graph"));
  faults = [];
  await parts.prepare();
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function unit(more: Partial<Unit> = {}): Unit {
  return {
    name: "rows.csv",
    fingerprint: { content: "c", options: "{}", version: "1" },
    format: "ndjson",
    async read(sink) {
      for (const line of LINES) await sink.write(line);
      return { used: 1, rejected: { "no date": 2 } };
    },
    ...more,
  };
}

test("what is read is kept with its counts, and found as it was read", async () => {
  expect(await parts.find(unit())).toBeUndefined();
  const { isWhole, ...part } = await parts.make(unit(), hearing);
  expect(isWhole).toBe(true);
  expect(part.graph.meetings).toHaveLength(1);
  expect(await parts.find(unit())).toEqual(part);
  expect(await parts.countsOf(unit())).toEqual({ used: 1, rejected: { "no date": 2 } });
});

test.for(["content", "options", "version"] as const)("with another %s it is another part", async (key) => {
  await parts.make(unit(), hearing);
  const other = unit({ fingerprint: { ...unit().fingerprint, [key]: "other" } });
  expect([await parts.has(unit()), await parts.has(other)]).toEqual([true, false]);
});

test.for([
  [
    "ended early",
    {
      read: async (sink, { onFault }) => {
        for (const line of LINES) await sink.write(line);
        onFault(new Error("cut off"));
        return { used: 1, rejected: {} };
      },
    },
    "cut off",
    1,
  ],
  ["changed meanwhile", { contentNow: async () => "d" }, "rows.csv: has changed while it was read. Build again.", 1],
  [
    "told of somebody who isn't there",
    {
      read: async (sink) => {
        for (const line of [...LINES, `${JSON.stringify({ meeting: meeting(["x", "z"]) })}\n`]) await sink.write(line);
        return { used: 2, rejected: {} };
      },
    },
    "rows.csv: records of it don't fit together: 5 rows: 4 used, 1 rejected (1 × a record of an actor or issue that no line before it tells of).",
    1,
  ],
] as const satisfies [string, Partial<Unit>, string, number][])(
  "of a source that %s nothing is kept, but what was read isn't lost",
  async ([, more, fault, meetings]) => {
    const part = await parts.make(unit(more), hearing);
    expect(part.isWhole).toBe(false);
    expect(part.graph.meetings).toHaveLength(meetings);
    expect(faults).toEqual([fault]);
    expect(readdirSync(parts.folder)).toEqual([]);
  },
);

test("of a source that can't be read nothing is kept", async () => {
  const failing = unit({ read: () => Promise.reject(new Error("no such thing")) });
  await expect(parts.make(failing, hearing)).rejects.toThrow("no such thing");
  expect(readdirSync(parts.folder)).toEqual([]);
});

test("what a run hasn't used, and what killed ones have left, goes; what it used stays", async () => {
  await parts.make(unit(), hearing);
  const next = new Parts(parts.folder);
  for (const name of ["old.ndjson", "old.ndjson.counts.json", ".x.ndjson.1.unfinished", "sources.json"]) {
    writeFileSync(join(parts.folder, name), "");
  }
  await next.find(unit());
  await next.sweep("sources.json");
  const key = keyOf(unit().fingerprint);
  expect(readdirSync(parts.folder).toSorted()).toEqual(
    [`${key}.ndjson`, `${key}.ndjson.counts.json`, "sources.json"].toSorted(),
  );
});

test("the folder of the output isn't made", async () => {
  const elsewhere = new Parts(join(folder, "none/.actor-graph/graph"));
  await expect(elsewhere.prepare()).rejects.toThrow(OutputError);
  await expect(elsewhere.prepare()).rejects.toThrow("there is no such folder. Name another file with output:.");
});
