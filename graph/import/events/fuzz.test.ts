import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkGraphFile } from "../../graph-file.ts";
import { collect } from "../records.ts";
import { Tally } from "../rejects.ts";
import { detectEvents, importGdelt, importIcews, importPhoenix, importPolecat, importQuadruples } from "./index.ts";
import { gdelt, ICEWS_HEADER, icews, mention, POLECAT_HEADER, phoenix, polecat } from "./testing/rows.ts";
import type { TextFile } from "./text-file.ts";

const code = fc.constantFrom("010", "036", "040", "042", "043", "045", "111", "164", "x", "");
const name = fc.oneof(
  fc.constantFrom("France", "Germany", "Police (India)", "__proto__", "constructor", "trigger"),
  fc.string(),
);
const id = fc.integer({ min: 1, max: 9 }).map(String);
const date = fc.constantFrom("20180101", "20171231", "20180132");
const isoDate = fc.constantFrom("2018-01-01", "2017-12-31", "2018-13-01");

const FORMATS = {
  gdelt: {
    read: importGdelt,
    header: undefined,
    row: fc
      .record({
        id,
        date,
        code,
        source: fc.tuple(fc.constantFrom("FRA", "GOV", "MNC", "1"), name, fc.constantFrom("FRA", "")),
      })
      .map(gdelt),
  },
  mentions: {
    read: importGdelt,
    header: undefined,
    row: fc.record({ event: id, url: fc.webUrl(), confidence: name }).map(mention),
  },
  icews: {
    read: importIcews,
    header: ICEWS_HEADER,
    row: fc.record({ id, date: isoDate, code, source: name, target: name, intensity: name }).map(icews),
  },
  polecat: {
    read: importPolecat,
    header: POLECAT_HEADER,
    row: fc
      .record({
        id,
        date: isoDate,
        type: fc.constantFrom("CONSULT", "AGREE", "AID", "x"),
        actor: name,
        actorRaw: name,
        recipient: name,
      })
      .map(polecat),
  },
  phoenix: {
    read: importPhoenix,
    header: undefined,
    row: fc
      .record({ id, date, code, source: fc.tuple(name, fc.constantFrom("FRA", "GOV", "")).map((pair) => [...pair]) })
      .map(phoenix),
  },
  quadruples: {
    read: (files: readonly TextFile[], tally: Tally) => importQuadruples(files, tally, { since: "2014-01-01" }),
    header: "France\tConsult\tGermany\t0",
    row: fc
      .tuple(name, fc.constantFrom("Consult", "Make a visit", "Bake"), name, fc.oneof(isoDate, fc.nat().map(String)))
      .map((cells) => cells.join("\t")),
  },
} as const;

/** A row with something done to it, or any text at all. */
const spoilt = (row: fc.Arbitrary<string>) =>
  fc.oneof(
    { weight: 6, arbitrary: row },
    { weight: 1, arbitrary: fc.tuple(row, fc.nat(200)).map(([text, at]) => text.slice(0, at)) },
    {
      weight: 1,
      arbitrary: fc
        .tuple(row, fc.nat(60), fc.string())
        .map(([text, at, more]) => text.slice(0, at) + more + text.slice(at)),
    },
    { weight: 1, arbitrary: fc.string() },
  );

const isRow = (line: string) => line.replace(/\r$/, "") !== "";

describe.for(Object.keys(FORMATS) as (keyof typeof FORMATS)[])("%s", (format) => {
  const { read, header, row } = FORMATS[format];
  const rows = fc.array(spoilt(row), { maxLength: 12 });
  const text = (lines: string[]) => [...(header === undefined ? [] : [header]), ...lines].join("\n");
  const file = (whole: string, pieces: string[] = [whole]) => ({ name: "icews/file.tab", head: whole, text: pieces });

  test("whatever comes, every row is used or rejected, and what comes out is sound", async () => {
    await fc.assert(
      fc.asyncProperty(rows, async (lines) => {
        const whole = text(lines);
        const tally = new Tally();
        const graph = await collect(read([file(whole)], tally));
        expect(checkGraphFile(graph)).toBeDefined();
        const isHeader = header !== undefined && format !== "quadruples" ? 1 : 0;
        expect(tally.rows).toBe(whole.split("\n").filter(isRow).length - isHeader);
        const told = new Set([...graph.meetings, ...graph.stances].flatMap(({ evidence }) => evidence));
        expect(told.size === 0).toBe(tally.used === 0);
      }),
    );
  });

  test("the same text in other pieces is the same graph", async () => {
    await fc.assert(
      fc.asyncProperty(rows, fc.nat(300), async (lines, at) => {
        const whole = text(lines);
        const pieces = [whole.slice(0, at), whole.slice(at)];
        expect(await collect(read([file(whole, pieces)], new Tally()))).toEqual(
          await collect(read([file(whole)], new Tally())),
        );
      }),
    );
  });
});

test("any text is taken for a format or for none", () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (head, name) => {
      expect(["string", "undefined"]).toContain(typeof detectEvents(head, name));
    }),
  );
});
