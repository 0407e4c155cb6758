/**
 * Import
 * ======
 *
 * How many rows of event data become records, beside a bare reading of the same lines and, where it is on this machine, DuckDB's; and how
 * the memory grows with the rows, which it shouldn't.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { importGdelt, importIcews } from "../../graph/import/events/index.ts";
import { linesOf } from "../../graph/import/lines.ts";
import { Tally } from "../../graph/import/rejects.ts";
import { eventText } from "./event-rows.ts";
import { row, times, whole } from "./rows.ts";
import type { Suite } from "./suite.ts";

const SETS = { gdelt: importGdelt, icews: importIcews } as const;

type Set = keyof typeof SETS;

const NAMES = { gdelt: "GDELT", icews: "ICEWS" } as const satisfies Record<Set, string>;

/** Its command line, if somebody has it. */
const DUCKDB = "duckdb";

const FEW = 100_000;
const MANY = 1_000_000;
const VERY_MANY = 5_000_000;
const WIDTHS = [30, 12, 12, 12, 12];

async function read(set: Set, text: Iterable<string>): Promise<void> {
  for await (const _ of SETS[set]([{ name: `${set}.tab`, head: "", text }], new Tally()));
}

/** Rows that are in memory already, so that only their reading is measured; compiled code is there before the clock starts. */
const reading = (set: Set) => async (rows: number) => {
  await read(set, eventText(set, FEW));
  const pieces = [...eventText(set, rows)];
  return () => read(set, pieces);
};

const splitting = (set: Set) => async (rows: number) => {
  const pieces = [...eventText(set, rows)];
  return async () => {
    for await (const _ of linesOf(pieces));
  };
};

/** Rows that are made while they are read, so that none but those being read are in memory. */
const streaming = (set: Set) => async (rows: number) => () => read(set, eventText(set, rows));

export const importing: Suite = {
  cases: {
    gdelt: reading("gdelt"),
    icews: reading("icews"),
    "gdelt lines": splitting("gdelt"),
    "icews lines": splitting("icews"),
    "gdelt stream": streaming("gdelt"),
    "icews stream": streaming("icews"),
  },
  async *report(apart, { long }) {
    const sizes = [FEW, MANY, ...(long ? [VERY_MANY] : [])];
    const headings = sizes.map((size) => `${whole(size / 1000)}k rows`);
    yield row(["event rows to records, one core", "rows/s", ...headings], WIDTHS);
    for (const set of Object.keys(SETS) as Set[]) {
      const each = FEW / (await apart(set, FEW)).seconds;
      const peaks: string[] = [];
      for (const size of sizes) peaks.push(`+${whole((await apart(`${set} stream`, size)).memory)} MB`);
      yield row([NAMES[set], whole(each), ...peaks], WIDTHS);
      const lines = FEW / (await apart(`${set} lines`, FEW)).seconds;
      yield row(["  into lines and no further", `${whole(lines)} (${times(lines, each)})`], WIDTHS);
      const theirs = duckDb(set, FEW);
      const told = theirs === undefined ? "not on this machine" : `${whole(theirs)} (${times(theirs, each)})`;
      yield row(["  by DuckDB into a table", told], WIDTHS);
    }
  },
};

/** Rows a second by `read_csv`, however many cores it takes; undefined where there is no `duckdb`. */
function duckDb(set: Set, rows: number): number | undefined {
  const folder = mkdtempSync(join(tmpdir(), "actor-graph-bench-"));
  const query = (sql: string) => execFileSync(DUCKDB, ["-c", sql], { stdio: "pipe" });
  try {
    const file = join(folder, "rows.csv");
    writeFileSync(file, [...eventText(set, rows)].join(""));
    query("select 1");
    const begun = performance.now();
    query(`create table rows as from read_csv('${file}', delim='\t', header=false, all_varchar=true, quote='')`);
    return (rows / (performance.now() - begun)) * 1000;
  } catch {
    return undefined;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
