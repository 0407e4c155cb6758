import { expect, test } from "vitest";
import { actor, document, meeting } from "../testing/records.ts";
import { areRecordLines, readRecordLines } from "./record-lines.ts";
import type { RecordLine } from "./records.ts";
import { Tally } from "./rejects.ts";

const LINES: RecordLine[] = [
  { document: document("a") },
  { actor: actor("lee") },
  { actor: actor("bob") },
  { meeting: meeting(["lee", "bob"]) },
];

async function read(lines: readonly string[]): Promise<{ records: RecordLine[]; tally: Tally }> {
  const tally = new Tally();
  const records: RecordLine[] = [];
  for await (const record of readRecordLines([lines.join("\n")], tally)) records.push(record);
  return { records, tally };
}

test("records that were written a line each are read back", async () => {
  const { records, tally } = await read(LINES.map((line) => JSON.stringify(line)));
  expect(records).toEqual(LINES);
  expect(tally.used).toBe(4);
});

test.for([
  ["no JSON", "{"],
  ["no record: no document, actor, issue, meeting or stance as the schema has them", '{"actor": {"id": "lee"}}'],
  [
    "a record of an actor or issue that no line before it tells of",
    JSON.stringify({ meeting: meeting(["lee", "zoe"]) }),
  ],
  [
    "a record with evidence from a document that no line before it tells of, or with offsets that can't be",
    JSON.stringify({ meeting: meeting(["lee", "bob"], { evidence: [{ document: "b", row: "1" }] }) }),
  ],
] as const)("%s: rejected, and the rest is read", async ([reason, line]) => {
  const { records, tally } = await read([...LINES.map((one) => JSON.stringify(one)), line, ""]);
  expect(records).toEqual(LINES);
  expect([...tally.rejected]).toEqual([[reason, 1]]);
});

test.for([
  ['{"actor":{"id":"lee"}}', true],
  ['\n{ "meeting": {', true],
  ['{"format": "actor-graph/1"}', false],
  ['{"id": "1", "actor": "Lee"}', false],
] as const)("%s", ([head, are]) => {
  expect(areRecordLines(head)).toBe(are);
});
