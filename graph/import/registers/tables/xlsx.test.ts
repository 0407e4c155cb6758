import fc from "fast-check";
import { strToU8, zipSync } from "fflate";
import { expect, test } from "vitest";
import { RegisterError } from "../errors.ts";
import { workbook } from "../testing/workbook.ts";
import { xlsx } from "./xlsx.ts";

const MEETINGS = workbook({
  Notes: [["What counts as a meeting"]],
  Meetings: [
    ["Minister", "Date", "Code"],
    ["Jane Roe", { number: 44_337, style: 1 }, { number: 42, style: 2 }],
    [undefined, "Nil return"],
  ],
});

test("sheets come with their names, rows with their numbers, and cells as text", () => {
  expect(xlsx(MEETINGS)).toEqual([
    { name: "Notes", rows: [{ line: 1, cells: ["What counts as a meeting"] }] },
    {
      name: "Meetings",
      rows: [
        { line: 1, cells: ["Minister", "Date", "Code"] },
        { line: 2, cells: ["Jane Roe", "2021-05-21", "00042"] },
        { line: 3, cells: ["", "Nil return"] },
      ],
    },
  ]);
});

test("text with formats inside, text beside the cell and errors are read", () => {
  const sheet =
    '<worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><r><t>Jane </t></r><r><t>Roe</t></r></is></c>' +
    '<c r="B1" t="str"><f>A1</f><v>Roe &amp; Co</v></c><c r="C1" t="e"><v>#REF!</v></c><c r="D1" t="b"><v>1</v></c></row></sheetData></worksheet>';
  const bytes = zipSync({
    "xl/workbook.xml": strToU8(
      '<x:workbook xmlns:x="x" xmlns:r="r"><x:sheets><x:sheet name="S" r:id="a"/></x:sheets></x:workbook>',
    ),
    "xl/_rels/workbook.xml.rels": strToU8('<R><Relationship Id="a" Type="t/worksheet" Target="/xl/s.xml"/></R>'),
    "xl/s.xml": strToU8(sheet),
  });
  expect(xlsx(bytes)[0]?.rows).toEqual([{ line: 1, cells: ["Jane Roe", "Roe & Co", "", "TRUE"] }]);
});

test("a zip that is no workbook says what to do", () => {
  expect(() => xlsx(zipSync({ "a.txt": strToU8("a") }))).toThrow(/no \.xlsx workbook/);
});

test("a workbook that is cut off anywhere is an error of its own kind", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: MEETINGS.length - 1 }), (length) => {
      expect(() => xlsx(MEETINGS.subarray(0, length))).toThrow(RegisterError);
    }),
    { numRuns: 50 },
  );
});

test("a workbook with damaged bytes is an error of its own kind, or still readable", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: MEETINGS.length - 1 }), fc.integer({ min: 1, max: 255 }), (at, change) => {
      const bytes = Uint8Array.from(MEETINGS);
      bytes[at] = (bytes[at] ?? 0) ^ change;
      try {
        expect(Array.isArray(xlsx(bytes))).toBe(true);
      } catch (error) {
        expect(error).toBeInstanceOf(RegisterError);
      }
    }),
    { numRuns: 200 },
  );
});

test("a zip bomb is refused before it fills the memory", () => {
  const blanks = strToU8(`<R>${" ".repeat(64 * 1024 * 1024)}</R>`);
  const bomb = zipSync({ "xl/workbook.xml": strToU8("<w/>"), "xl/_rels/workbook.xml.rels": blanks }, { level: 9 });
  expect(bomb.length).toBeLessThan(100_000);
  expect(() => xlsx(bomb)).toThrow(/No spreadsheet does/);
});

test("entities in a workbook's XML are refused", () => {
  const bytes = zipSync({
    "xl/workbook.xml": strToU8('<!DOCTYPE w [<!ENTITY x SYSTEM "file:///etc/passwd">]><w>&x;</w>'),
    "xl/_rels/workbook.xml.rels": strToU8("<R/>"),
  });
  expect(() => xlsx(bytes)).toThrow(/refused/);
});
