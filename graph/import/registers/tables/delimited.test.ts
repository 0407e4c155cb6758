import fc from "fast-check";
import { expect, test } from "vitest";
import { delimited } from "./delimited.ts";

const cells = (text: string, delimiter?: string) => delimited(text, delimiter).rows.map((row) => row.cells);

test.for([
  ["who,whom\nMerkel,Macron", ","],
  ["who;whom\nMerkel;Macron", ";"],
  ["who\twhom\nMerkel\tMacron", "\t"],
  ["who|whom\nMerkel|Macron", "|"],
] as const)("%j is parted at its delimiter", ([text]) => {
  expect(cells(text)).toEqual([
    ["who", "whom"],
    ["Merkel", "Macron"],
  ]);
});

test("the delimiter is the one at which rows have the same width, not the one that stands most often", () => {
  expect(cells("who;whom\nMerkel;Macron, Conte, Rutte\nXi;Putin, Modi")[2]).toEqual(["Xi", "Putin, Modi"]);
});

test("a first line sep=; says what the delimiter is, and is no row", () => {
  expect(cells("sep=;\nwho;whom, too")).toEqual([["who", "whom, too"]]);
});

test("quotes hold delimiters, line breaks and quotes", () => {
  expect(cells('"Merkel, Angela","""Mutti""\nor Angie"')).toEqual([["Merkel, Angela", '"Mutti"\nor Angie']]);
});

test("what stands behind a closing quote belongs to the cell, and a quote inside of one is a quote", () => {
  expect(cells('"Merkel" (CDU),the "Chancellor"')).toEqual([["Merkel (CDU)", 'the "Chancellor"']]);
});

test("an empty quoted cell is empty", () => {
  expect(cells('"",x')).toEqual([["", "x"]]);
});

test("line numbers count line breaks inside of quotes, whatever ends a line", () => {
  expect(delimited('a,b\r\n"x\r\ny",z\r\nlast,one').rows.map(({ line }) => line)).toEqual([1, 2, 4]);
});

test("a quote that never closes ends the table, and what came before is kept", () => {
  const { rows, fault } = delimited('a,b\nc,"d\ne,f');
  expect(rows.map((row) => row.cells)).toEqual([["a", "b"]]);
  expect(fault).toBe("A quote opens in line 2 and doesn't close");
});

test("whatever is written comes back", () => {
  const cell = fc.string();
  fc.assert(
    fc.property(
      fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1 }),
      fc.constantFrom(",", ";", "\t"),
      (rows, delimiter) => {
        const text = rows.map((row) => row.map((one) => `"${one.replaceAll('"', '""')}"`).join(delimiter)).join("\n");
        expect(cells(text, delimiter)).toEqual(rows);
      },
    ),
  );
});

test("no text is too odd to be parted", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('"', ",", ";", "\n", "\r", "a", " ") }), (text) => {
      expect(delimited(text).rows.every(({ cells: row }) => row.length > 0)).toBe(true);
    }),
  );
});

test("a long text takes time in proportion", () => {
  const line = `${"x".repeat(50)},${'"y, z"'},w\n`;
  expect(delimited(line.repeat(50_000)).rows).toHaveLength(50_000);
}, 5000);
