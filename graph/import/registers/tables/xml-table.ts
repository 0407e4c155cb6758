/**
 * XML as a table
 * ==============
 *
 * The elements that repeat are the rows; what is in them, by its path, are the columns: "country", "country@id",
 * "entities/entity/name". What a row has several times stands in one cell, a line each.
 */
import { RegisterError } from "../errors.ts";
import type { Row, Table } from "./row.ts";
import { XmlReader } from "./xml-events.ts";

/** Deeper than any register is. */
const DEEPEST = 100;

/**
 * The table of an XML text. Where the XML breaks off, so does the table.
 *
 * @param element The name of the elements that are rows; found out unless given.
 * @throws {RegisterError} There are no rows.
 */
export function xmlTable(text: string, element?: string): Table {
  const name = element ?? rowElement(text);
  const columns = new Map<string, number>();
  const rows: Row[] = [];
  const fault = walk(text, rowReader(name, columns, rows));
  if (rows.length === 0) {
    throw new RegisterError(fault ?? `The XML holds no <${name}>. Say in the mapping which element is a row.`);
  }
  return { header: [...columns.keys()], above: [], rows, ...(fault !== undefined && { fault }) };
}

interface Walker {
  open(path: readonly string[], attributes: Readonly<Record<string, string>>, line: number): void;
  close(path: readonly string[], text: string): void;
}

/** Goes through all elements with the path to each from the root, and the text of those that hold words of their own. */
function walk(text: string, { open, close }: Walker): string | undefined {
  const path: string[] = [];
  const contents: { text: string; own: boolean }[] = [];
  const reader = new XmlReader({
    open(name, attributes, line) {
      if (path.push(name) > DEEPEST) throw new RegisterError(`The XML is nested more than ${DEEPEST} deep.`, line);
      contents.push({ text: "", own: false });
      open(path, attributes, line);
    },
    text(piece) {
      const content = contents.at(-1);
      if (content === undefined) return;
      content.text += piece;
      content.own ||= /\S/.test(piece);
    },
    close() {
      const content = contents.pop();
      const outer = contents.at(-1);
      // An element inside a sentence, such as <em>, is part of the sentence.
      const isInline = outer?.own === true;
      if (content && isInline) outer.text += content.text;
      close(path, content?.own && !isInline ? content.text.replace(/\s+/g, " ").trim() : "");
      path.pop();
    },
  });
  try {
    reader.write(text);
    reader.close();
    return undefined;
  } catch (cause) {
    if (cause instanceof RegisterError) return cause.message;
    throw cause;
  }
}

/**
 * The element that is a row: going down from the root, the first that comes several times in one; or the first that holds several different
 * ones, which is a single row. Should that be the root, the first that comes several times anywhere.
 */
function rowElement(text: string): string {
  const counts = new Map<string, number>();
  const inside = new Map<string, Set<string>>();
  const fault = walk(text, {
    open(path) {
      const key = path.join("/");
      counts.set(key, (counts.get(key) ?? 0) + 1);
      const outer = path.slice(0, -1).join("/");
      inside.set(outer, (inside.get(outer) ?? new Set()).add(key));
    },
    close: () => {},
  });
  const [root = ""] = inside.get("") ?? [];
  const found = rowBelow(root, inside, counts);
  const row = found === root ? shallowestRepeated(counts) : found;
  if (row === undefined) throw new RegisterError(fault ?? "The XML holds no rows.");
  return row.slice(row.lastIndexOf("/") + 1);
}

function rowBelow(
  path: string,
  inside: ReadonlyMap<string, ReadonlySet<string>>,
  counts: ReadonlyMap<string, number>,
): string {
  const children = [...(inside.get(path) ?? [])];
  const [only, other] = children;
  const repeated = mostOften(children, counts);
  if (repeated !== undefined) return repeated;
  return only !== undefined && other === undefined && inside.has(only) ? rowBelow(only, inside, counts) : path;
}

function shallowestRepeated(counts: ReadonlyMap<string, number>): string | undefined {
  const repeated = [...counts].filter(([, count]) => count > 1).map(([path]) => path);
  const depth = (path: string) => path.split("/").length;
  const shallowest = Math.min(...repeated.map(depth));
  return mostOften(
    repeated.filter((path) => depth(path) === shallowest),
    counts,
  );
}

function mostOften(paths: readonly string[], counts: ReadonlyMap<string, number>): string | undefined {
  const count = (path: string) => counts.get(path) ?? 0;
  return paths.filter((path) => count(path) > 1).toSorted((a, b) => count(b) - count(a))[0];
}

function rowReader(element: string, columns: Map<string, number>, rows: Row[]): Walker {
  let start = 0;
  let row: { line: number; cells: string[] } | undefined;
  const put = (column: string, value: string) => {
    if (row === undefined || value === "") return;
    if (!columns.has(column)) columns.set(column, columns.size);
    const at = columns.get(column) ?? 0;
    while (row.cells.length <= at) row.cells.push("");
    row.cells[at] = row.cells[at] ? `${row.cells[at]}\n${value}` : value;
  };
  return {
    open(path, attributes, line) {
      if (row === undefined) {
        if (path.at(-1) !== element) return;
        row = { line, cells: [] };
        start = path.length;
      }
      const inside = path.slice(start).join("/");
      for (const [name, value] of Object.entries(attributes)) put(`${inside}@${name}`, value);
    },
    close(path, text) {
      if (row === undefined) return;
      if (path.length > start) put(path.slice(start).join("/"), text);
      else {
        rows.push(row);
        row = undefined;
      }
    },
  };
}
