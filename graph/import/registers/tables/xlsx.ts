/**
 * Workbooks
 * =========
 *
 * The sheets of an .xlsx (or .xlsm) as rows of text. Dates are ISO dates, codes keep the zeros that their format shows, formulas are what
 * they came to.
 */
import { DecodeUTF8 } from "fflate";
import { RegisterError } from "../errors.ts";
import { DAYS_TO_1904, type NumberFormat, numberFormat, serialDate } from "./number-format.ts";
import type { Row, Sheet } from "./row.ts";
import { type XmlHandler, XmlReader } from "./xml-events.ts";
import { Zip } from "./zip.ts";

/** The last column that a spreadsheet has, XFD. */
const MOST_COLUMNS = 16_384;

/** What cells refer to. */
interface Book {
  strings: string[];
  formats: NumberFormat[];
  from1904: boolean;
}

/**
 * The sheets, in the order of their tabs; empty ones and charts left out.
 *
 * @throws {RegisterError} The workbook is damaged, or no workbook.
 */
export function xlsx(bytes: Uint8Array): Sheet[] {
  const zip = new Zip(bytes);
  if (!zip.has("xl/workbook.xml")) {
    throw new RegisterError(
      "This is a zip archive, but no .xlsx workbook. Unpack it, or save the sheet as .xlsx or CSV.",
    );
  }
  const targets = targetsOf(zip);
  const tabs: { name: string; path: string }[] = [];
  let from1904 = false;
  read(zip, "xl/workbook.xml", {
    open(element, attributes) {
      if (element === "workbookPr") from1904 = ["1", "true"].includes(attributes.date1904 ?? "");
      const path = targets.get(attributes["r:id"] ?? "");
      if (element === "sheet" && path !== undefined) tabs.push({ name: attributes.name ?? "", path });
    },
  });
  const book: Book = { strings: stringsOf(zip), formats: formatsOf(zip), from1904 };
  return tabs
    .filter(({ path }) => zip.has(path))
    .map(({ name, path }) => ({ name, rows: rowsOf(zip, path, book) }))
    .filter(({ rows }) => rows.length > 0);
}

/** Which file holds what the workbook refers to. */
function targetsOf(zip: Zip): Map<string, string> {
  const targets = new Map<string, string>();
  read(zip, "xl/_rels/workbook.xml.rels", {
    open(element, { Id, Target = "", Type = "" }) {
      if (element !== "Relationship" || Id === undefined || !Type.endsWith("/worksheet")) return;
      targets.set(Id, Target.startsWith("/") ? Target.slice(1) : `xl/${Target}`);
    },
  });
  return targets;
}

function stringsOf(zip: Zip): string[] {
  const strings: string[] = [];
  if (!zip.has("xl/sharedStrings.xml")) return strings;
  let text = "";
  let inText = false;
  let phonetic = false;
  read(zip, "xl/sharedStrings.xml", {
    open(element) {
      if (element === "si") text = "";
      else if (element === "rPh") phonetic = true;
      else if (element === "t") inText = !phonetic;
    },
    text: (piece) => {
      if (inText) text += piece;
    },
    close(element) {
      if (element === "t") inText = false;
      else if (element === "rPh") phonetic = false;
      else if (element === "si") strings.push(text);
    },
  });
  return strings;
}

/** The number format of each cell style, in order. */
function formatsOf(zip: Zip): NumberFormat[] {
  const formats: NumberFormat[] = [];
  if (!zip.has("xl/styles.xml")) return formats;
  const codes = new Map<number, string>();
  let inStyles = false;
  read(zip, "xl/styles.xml", {
    open(element, { numFmtId, formatCode }) {
      if (element === "numFmt") codes.set(Number(numFmtId), formatCode ?? "");
      else if (element === "cellXfs") inStyles = true;
      else if (element === "xf" && inStyles) formats.push(numberFormat(Number(numFmtId), codes.get(Number(numFmtId))));
    },
    close(element) {
      if (element === "cellXfs") inStyles = false;
    },
  });
  return formats;
}

function rowsOf(zip: Zip, path: string, book: Book): Row[] {
  const rows: Row[] = [];
  let cells: string[] = [];
  let line = 0;
  let column = 0;
  let value = "";
  let inValue = false;
  let type = "n";
  let style = 0;
  read(zip, path, {
    open(element, { r, t, s }) {
      if (element === "row") {
        line = r === undefined ? line + 1 : Number(r);
        cells = [];
        column = 0;
      } else if (element === "c") {
        column = r === undefined ? column + 1 : columnOf(r);
        value = "";
        type = t ?? "n";
        style = Number(s ?? 0);
      } else if (element === "v" || element === "t") inValue = true;
    },
    text: (piece) => {
      if (inValue) value += piece;
    },
    close(element) {
      if (element === "v" || element === "t") inValue = false;
      else if (element === "row") rows.push({ line, cells });
      else if (element === "c" && column > 0 && column <= MOST_COLUMNS) {
        while (cells.length < column) cells.push("");
        cells[column - 1] = cellText(value, type, style, book);
      }
    },
  });
  return rows.filter(({ cells }) => cells.some((cell) => cell.trim() !== ""));
}

function cellText(value: string, type: string, style: number, { strings, formats, from1904 }: Book): string {
  if (type === "s") return strings[Number(value)] ?? "";
  if (type === "b") return value === "1" ? "TRUE" : "FALSE";
  if (type === "e") return "";
  if (type !== "n") return value;
  const format = formats[style];
  if (value === "" || format === undefined) return value;
  if (format.kind === "date") return serialDate(Number(value) + (from1904 ? DAYS_TO_1904 : 0)) ?? value;
  return /^\d+$/.test(value) ? value.padStart(format.pad, "0") : value;
}

/** `columnOf("AB12")` is 28. */
function columnOf(reference: string): number {
  let column = 0;
  for (const letter of /^[A-Z]{1,3}/.exec(reference)?.[0] ?? "") column = column * 26 + letter.charCodeAt(0) - 64;
  return column;
}

function read(zip: Zip, path: string, handler: Partial<XmlHandler>): void {
  const nothing = () => {};
  const reader = new XmlReader({ open: nothing, text: nothing, close: nothing, ...handler });
  const decoder = new DecodeUTF8((text) => reader.write(text));
  zip.unpack(path, (piece, last) => decoder.push(piece, last));
  reader.close();
}
