/**
 * A register's tables
 * ===================
 *
 * Whatever the file is, by its first bytes: a workbook, XML, or delimited text. A register is read as a whole: what a date means is told by
 * all of its column, and who a name is by all rows.
 */
import { RegisterError } from "./errors.ts";
import type { Mapping } from "./mapping.ts";
import { delimited } from "./tables/delimited.ts";
import type { Sheet, Table } from "./tables/row.ts";
import { textOf } from "./tables/text-of.ts";
import { xlsx } from "./tables/xlsx.ts";
import { xmlTable } from "./tables/xml-table.ts";
import { isZip } from "./tables/zip.ts";

export type RegisterInput = string | Uint8Array | AsyncIterable<string | Uint8Array> | Iterable<string | Uint8Array>;

/** No register of contacts is longer; event data is, and has its own importers. */
const LARGEST = 256 * 1024 * 1024;

/** How workbooks of before 2007 and password-protected ones begin. */
const OLD_OFFICE = [0xd0, 0xcf, 0x11, 0xe0];

/**
 * The tables of a register: its sheets, whose headers are yet to be found, or the table of an XML file.
 *
 * @throws {RegisterError} It is too large, damaged, or of a kind that isn't read.
 */
export async function readSource(input: RegisterInput, rows?: Mapping["rows"]): Promise<(Sheet | Table)[]> {
  return tablesOf(await gather(input), rows);
}

/** The same of a whole file at once. */
export function tablesOf(whole: string | Uint8Array, rows: Mapping["rows"] = {}): (Sheet | Table)[] {
  if (typeof whole !== "string") {
    if (isZip(whole)) return xlsx(whole);
    if (OLD_OFFICE.every((byte, index) => whole[index] === byte)) {
      throw new RegisterError("This is an old .xls workbook, or one with a password. Save it as .xlsx or CSV.");
    }
  }
  const text = typeof whole === "string" ? whole.replace(/^\uFEFF/, "") : textOf(whole);
  if (text.trim() === "") throw new RegisterError("The register is empty. There is nothing to read.");
  if (text.includes("\0")) throw new RegisterError("This is no text and no .xlsx workbook. Save it as .xlsx or CSV.");
  return /^\s*</.test(text) ? [xmlTable(text.trimStart(), rows.element)] : [delimited(text, rows.delimiter)];
}

async function gather(input: RegisterInput): Promise<string | Uint8Array> {
  if (typeof input === "string" || input instanceof Uint8Array) return input;
  const texts: string[] = [];
  const bytes: Uint8Array[] = [];
  let size = 0;
  for await (const piece of input) {
    size += piece.length;
    if (size > LARGEST)
      throw new RegisterError(`The register is larger than ${LARGEST / 1024 / 1024} MB. Split it by years.`);
    if (typeof piece === "string") texts.push(piece);
    else bytes.push(piece);
  }
  if (bytes.length === 0) return texts.join("");
  const whole = new Uint8Array(size);
  let at = 0;
  for (const piece of bytes) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
