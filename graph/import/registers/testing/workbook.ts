/** Workbooks for tests, as small as spreadsheets make them. */
import { strToU8, zipSync } from "fflate";

/** A number shown by a format, or text. */
export type Cell = string | { number: number; style: number } | undefined;

/** Styles of cells: 0 plain, 1 a date, 2 five digits with zeros in front. */
const STYLES =
  '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="00000"/></numFmts>' +
  '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/></cellXfs></styleSheet>';

/** The bytes of a workbook with these sheets. */
export function workbook(sheets: Readonly<Record<string, readonly (readonly Cell[])[]>>): Uint8Array {
  const strings: string[] = [];
  const names = Object.keys(sheets);
  const parts = names.map((name, index) => [`xl/worksheets/sheet${index + 1}.xml`, sheet(sheets[name] ?? [], strings)]);
  const tabs = names.map((name, index) => `<sheet name="${name}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`);
  const links = names.map(
    (_, index) =>
      `<Relationship Id="rId${index + 1}" Type="http://x/worksheet" Target="worksheets/sheet${index + 1}.xml"/>`,
  );
  const files: Record<string, string> = {
    "[Content_Types].xml": "<Types/>",
    "xl/workbook.xml": `<workbook xmlns:r="http://r"><sheets>${tabs.join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships>${links.join("")}</Relationships>`,
    "xl/styles.xml": STYLES,
    ...Object.fromEntries(parts),
    "xl/sharedStrings.xml": `<sst>${strings.map((text) => `<si><t>${text}</t></si>`).join("")}</sst>`,
  };
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
}

function sheet(rows: readonly (readonly Cell[])[], strings: string[]): string {
  const xml = rows.map((cells, row) => {
    const inside = cells.map((cell, column) => cellXml(cell, `${String.fromCharCode(65 + column)}${row + 1}`, strings));
    return `<row r="${row + 1}">${inside.join("")}</row>`;
  });
  return `<worksheet><sheetData>${xml.join("")}</sheetData></worksheet>`;
}

function cellXml(cell: Cell, reference: string, strings: string[]): string {
  if (cell === undefined) return "";
  if (typeof cell !== "string") return `<c r="${reference}" s="${cell.style}"><v>${cell.number}</v></c>`;
  return `<c r="${reference}" t="s"><v>${strings.push(cell) - 1}</v></c>`;
}
