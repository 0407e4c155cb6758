import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { checkGraphFile } from "../../graph/graph-file.ts";
import { collect } from "../../graph/import/records.ts";
import { Tally } from "../../graph/import/rejects.ts";
import type { ActorGraphFile } from "../../graph/schema.ts";
import { formatOf } from "./choose-format.ts";
import { openSources } from "./source.ts";

/** Real data sets, which are not in the repository: their licences differ. */
const DATA = fileURLToPath(new URL("../../../shared/data/", import.meta.url));

const onData = test.skipIf(!existsSync(DATA));

const ICEWS14 = ["entity2id", "relation2id", "train", "valid", "test"].map((name) => `icews14/${name}.txt`);
const GDELT_DAYS = ["20151027220000-insight", "20180101000000", "20191024143000"].map(
  (name) => `gdelt/${name}.export.CSV`,
);
const WITH_MENTIONS = ["events", "eventsT", "events1", "mentions", "mentionsT"].map(
  (name) => `gdelt/spark-gdelt/${name}.csv`,
);

interface Imported {
  graph: ActorGraphFile;
  tally: Tally;
  /** Lines of the files that aren't empty. */
  lines: number;
}

async function imported(paths: readonly string[]): Promise<Imported> {
  const open = async () =>
    (
      await Promise.all(
        paths.map((path) => openSources(`${DATA}${path}`, (fault) => expect.unreachable(fault.message))),
      )
    ).flat();
  const sources = await open();
  const [format] = sources.map((source) => formatOf(source));
  const tally = new Tally();
  const graph = await collect(format?.read(sources, {}, tally) ?? []);
  let lines = 0;
  for (const { text } of await open()) {
    let whole = "";
    for await (const piece of text) whole += piece;
    lines += whole.split("\n").filter((line) => line !== "").length;
  }
  return { graph, tally, lines };
}

/** Rows are ids in GDELT and ICEWS, lines of their document in a benchmark. */
function rowsIn({ meetings, stances }: ActorGraphFile): Set<string> {
  return new Set(
    [...meetings, ...stances].flatMap(({ evidence }) => evidence.flatMap((one) => ("row" in one ? one.row : []))),
  );
}

onData("the 22,130 contact rows of ICEWS14 are 10,970 contacts", async () => {
  const { graph } = await imported(ICEWS14);
  const held = graph.meetings.filter(({ status }) => status === "held");
  expect(held).toHaveLength(10_970);
  expect(held.flatMap(({ evidence }) => evidence)).toHaveLength(22_130 - 1);
  expect(held.filter(({ form }) => form === "visit")).toHaveLength(4251);
});

onData("three days of GDELT tell no contact twice", async () => {
  const { graph } = await imported(GDELT_DAYS);
  const said = graph.meetings.map(({ form, status, date, participants }) => {
    const roles = participants.some(({ role }) => role === "mediator") ? "mediated" : "";
    return [form, status, roles, date, ...participants.map(({ actor }) => actor).toSorted()].join(" ");
  });
  expect(said.length).toBeGreaterThan(400);
  expect(new Set(said).size).toBe(said.length);
});

onData.for([
  ["ICEWS14", ICEWS14, 7128 + 230],
  ["ICEWS", ["icews-native/events.2018.sample.tab"], 1],
  ["GDELT", GDELT_DAYS, 0],
  ["GDELT with mentions", WITH_MENTIONS, 0],
] as const)("every row of %s is evidence or a counted reject", async ([, paths, others]) => {
  const { graph, tally, lines } = await imported(paths);
  expect(checkGraphFile(graph)).toBeDefined();
  expect(tally.rows).toBe(lines - others);
  expect(tally.used + [...tally.rejected.values()].reduce((sum, count) => sum + count, 0)).toBe(tally.rows);
  expect(rowsIn(graph).size).toBeGreaterThan(0);
  expect(tally.used).toBeGreaterThan(0);
});

onData("what is used stands in the evidence, row by row", async () => {
  for (const paths of [["icews-native/events.2018.sample.tab"], GDELT_DAYS]) {
    const { graph, tally } = await imported(paths);
    expect(rowsIn(graph).size).toBe(tally.used);
  }
});

onData("mentions that come without their events are rejected, each", async () => {
  const { tally, lines } = await imported(["gdelt/gdeltpyr/mentionssamp.csv"]);
  expect([tally.used, tally.rows]).toEqual([0, lines - 1]);
});
