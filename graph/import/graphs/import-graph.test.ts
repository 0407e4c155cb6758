import { createReadStream, existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { checkGraphFile } from "../../graph-file.ts";
import { collect } from "../records.ts";
import { Tally } from "../rejects.ts";
import { type GraphFormat, GraphOptionError, importGraph } from "./import-graph.ts";
import { imported } from "./testing/imported.ts";

const SHARED = new URL("../../../../shared/data/graphs/", import.meta.url);

const edges = (...rows: string[]) => ["source,target,type,date", ...rows].join("\n");

test("two edges of one day between the same two are two reports of one contact", async () => {
  const { file } = await imported(
    "edges",
    edges("Lee,Bilyy,met,2025-05-18", "Bilyy,Lee,meeting,2025-05-18", "Lee,Bilyy,met,2025-05-19"),
  );
  expect(file.meetings.map(({ date, evidence }) => [date, evidence.length])).toEqual([
    ["2025-05-18", 2],
    ["2025-05-19", 1],
  ]);
});

test("what is done by the target is told of the target", async () => {
  const { file } = await imported("edges", edges("Lee,Bilyy,supported by,"));
  expect(file.stances).toMatchObject([{ holder: "bilyy", target: { actor: "lee" }, words: "supported by" }]);
});

test("a contact is no stance, however often they meet", async () => {
  const { file } = await imported("edges", edges("Lee,Bilyy,met,", "Lee,Bilyy,call,"));
  expect(file.stances).toEqual([]);
});

test("an option that means nothing is an error that says what would", () => {
  expect(() => importGraph("gexf", [], { edge: "friendship" }, new Tally())).toThrow(GraphOptionError);
  expect(() => importGraph("gexf", [], { edge: "member of" }, new Tally())).toThrow(/Name a contact/);
});

test.for([
  ["gexf", "divided-they-blog.gexf", "20249 rows: 1224 used, 19025 rejected"],
  ["graphology", "euroSIS.json", "8809 rows: 1285 used, 7524 rejected"],
  ["ftm", "zala.entities.ftm.json", "91 rows: 61 used, 30 rejected"],
  ["ftm", "parteispenden.entities.ftm.json", "475 rows: 96 used, 379 rejected"],
] as const)("%s %s: every row is used or a counted reject", async ([format, name, sums], { skip }) => {
  const url = new URL(name, SHARED);
  if (!existsSync(url)) skip(`../shared/data/graphs/${name} is not there`);
  const tally = new Tally();
  const text = createReadStream(url, "utf8") as AsyncIterable<string>;
  const file = checkGraphFile(await collect(importGraph(format as GraphFormat, text, {}, tally)));
  expect(`${tally}`.startsWith(sums), `${tally}`).toBe(true);
  if (name.endsWith(".gexf")) expect(Object.keys(file.layout ?? {})).toHaveLength(1224);
  if (format === "ftm") expect(tally.rows).toBe(readFileSync(url, "utf8").trimEnd().split("\n").length);
});
