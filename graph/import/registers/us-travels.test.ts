import { existsSync, readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { checkGraphFile } from "../../graph-file.ts";
import { collect } from "../records.ts";
import { Tally } from "../rejects.ts";
import { readRegisters } from "./index.ts";

/** Not in the repository. */
const DATA = "../shared/data/us-travels";

const here = test.skipIf(!existsSync(DATA));

here(
  "every trip of the travels is a visit, as a sheet and as XML, and half of them tell of who was met",
  async () => {
    const folders = ["president-travels", "secretary-travels"].map((name) => `${DATA}/${name}`);
    const files = folders.flatMap((folder) => readdirSync(folder).map((name) => `${folder}/${name}`));
    const xml = files.map((path) => ({ input: readFileSync(path), document: { id: path } }));
    const sheet = [{ input: readFileSync(`${DATA}/us-travels.derived.csv`) }];
    const [fromXml, fromSheet] = [new Tally(), new Tally()];
    const graph = checkGraphFile(await collect(readRegisters(xml, {}, fromXml)));
    const same = await collect(readRegisters(sheet, {}, fromSheet));
    expect(`${fromXml}`).toBe("4271 rows: 4271 used, 0 rejected");
    expect(`${fromSheet}`).toBe("4271 rows: 4271 used, 0 rejected");
    expect(graph.meetings.length).toBe(same.meetings.length);
    const visits = graph.meetings.filter(({ form }) => form === "visit");
    const rows = new Set(visits.flatMap(({ evidence }) => evidence.map((one) => ("row" in one ? one.row : ""))));
    expect(rows.size).toBe(4271);
    const met = graph.meetings.filter(({ form }) => form === "meeting");
    expect(met.length).toBeGreaterThan(4500);
  },
  60_000,
);
