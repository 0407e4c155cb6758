import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { parseGraphFile } from "../../graph/graph-file.ts";
import { workbook } from "../../graph/import/registers/testing/workbook.ts";
import { runActorGraph } from "../testing/run-command.ts";

const folder = mkdtempSync(join(tmpdir(), "actor-graph-registers-"));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const SHEET = "Gastgeber;Gast;Tag\nAngela Merkel;Emmanuel Macron;13.05.2020\nAngela Merkel;Acme GmbH;14.05.2020\n";
const MAPPING = "who: Gastgeber\nwhom: Gast\nwhen: { column: Tag, order: day-first }\n";

const slow = { timeout: 60_000 };

test("a sheet with a mapping becomes a graph file, in which the well-known have their ids", slow, async () => {
  const { code, stdout, stderr } = await runActorGraph(
    ["import", file("treffen.csv", SHEET), "--mapping", file("my.yaml", MAPPING)],
    folder,
  );
  expect(code).toBe(0);
  expect(stderr).toContain("register: 2 rows, 2 used, 0 rejected");
  const graph = parseGraphFile(stdout);
  expect(graph.documents).toEqual([{ id: "treffen", kind: "register", title: "treffen" }]);
  expect(graph.actors.map(({ id }) => id).toSorted()).toEqual(["Q3052772", "Q567", "acme-gmbh"]);
});

test("a preview is a mapping that can be saved and given back", slow, async () => {
  const sheet = file("meetings.csv", "Minister,Date,Stakeholder\nJane Roe,2021-05-21,Acme Ltd\n");
  const preview = await runActorGraph(["import", sheet, "--preview"], folder);
  expect(preview.stdout).toContain("# who: “Minister”, since its header says so");
  expect(preview.stdout).toContain("# row 2: meeting, held, 2021-05-21");
  const again = await runActorGraph(["import", sheet, "--mapping", file("saved.yaml", preview.stdout)], folder);
  expect(parseGraphFile(again.stdout).meetings).toHaveLength(1);
});

test("a workbook needs no mapping where its header tells", slow, async () => {
  const path = file(
    "returns.xlsx",
    workbook({
      Meetings: [
        ["Minister", "Date", "Name of organisation"],
        ["Jane Roe", { number: 44_337, style: 1 }, "Acme Ltd"],
      ],
    }),
  );
  const { stdout } = await runActorGraph(["import", path], folder);
  expect(parseGraphFile(stdout).meetings[0]).toMatchObject({ date: "2021-05-21" });
});

test.for([
  ["who: Host\nwhom: Gast\nwhen: Tag\n", /lacks columns of the mapping[\s\S]*who: “Host”/],
  ["who: Gastgeber\n", /no column mapping[\s\S]*when/],
  ["who: [", /no YAML/],
] as const)("a mapping that doesn't fit is a clear error: %j", slow, async ([mapping, message]) => {
  const { code, stderr } = await runActorGraph(
    ["import", file("treffen.csv", SHEET), "--mapping", file("bad.yaml", mapping)],
    folder,
  );
  expect(code).toBe(1);
  expect(stderr).toMatch(message);
});
