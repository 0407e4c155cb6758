import { parquetMetadata, parquetReadObjects } from "hyparquet";
import { expect, test } from "vitest";
import type { Exported } from "./exported.ts";
import { toParquet } from "./parquet.ts";
import { everything } from "./testing/everything.ts";
import { HOSTILE, hostileFile } from "./testing/hostile.ts";

function tableOf({ files }: Exported, part: string): ArrayBuffer {
  const [chunk] = [...(files.find((file) => file.part === part)?.chunks ?? [])] as Uint8Array[];
  if (!chunk) throw new Error(`no ${part}`);
  return chunk.slice().buffer as ArrayBuffer;
}

const read = (exported: Exported, part: string) => parquetReadObjects({ file: tableOf(exported, part) });

test("each table is a file with a row for each record", async () => {
  const exported = toParquet(everything());
  const contacts = await read(exported, "contacts");
  expect(contacts).toHaveLength(3);
  expect(contacts[0]).toEqual({
    id: "talks-1",
    form: "talks",
    status: "held",
    date: "2025-05-18",
    date_basis: "resolved",
    time: "17:00+02:00",
    place: "Geneva",
    issues: "issue-truce",
    cameo: "046",
    confidence: 0.9,
  });
});

test("what a record doesn't say is null, and a code is text", async () => {
  const [, second] = await read(toParquet(everything()), "contacts");
  expect(second).toMatchObject({ place: null, cameo: null, confidence: null });
});

test("a table that is larger than a row group has several", async () => {
  const file = everything();
  const [first] = file.documents;
  if (!first) throw new Error("no document");
  const documents = Array.from({ length: 60_001 }, (_, number) => ({ ...first, id: `d${number}` }));
  const table = tableOf(toParquet({ ...file, documents }), "documents");
  const { num_rows, row_groups } = parquetMetadata(table);
  expect(num_rows).toBe(60_001n);
  expect(row_groups.length).toBeGreaterThan(1);
  const rows = await parquetReadObjects({ file: table, rowStart: 59_999, rowEnd: 60_001, columns: ["id"] });
  expect(rows).toEqual([{ id: "d59999" }, { id: "d60000" }]);
});

test.for(HOSTILE)("%j comes back as it was, but for halves of characters", async (text) => {
  const [row] = await read(toParquet(hostileFile(text)), "actors");
  // The reader takes a byte order mark off the front of a text.
  expect(row?.name).toBe(text.replace(/\p{Surrogate}/gu, "\uFFFD").replace(/^\uFEFF/, ""));
});
