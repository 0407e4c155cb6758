/**
 * Read
 * ====
 *
 * JSON, one JSON a line, tab-separated values, and our sample articles with their front matter.
 */
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Article } from "../../graph/extract/article.ts";

// The files' shapes are described, and trusted, by the data sets that ask for them: their READMEs say what stands in them.
export async function readJson<Shape>(path: string): Promise<Shape> {
  return JSON.parse(await readFile(path, "utf8")) as Shape;
}

export async function readJsonLines<Row>(path: string): Promise<Row[]> {
  const text = await readFile(path, "utf8");
  return text
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => JSON.parse(line) as Row);
}

/** Rows by the names in the header line. */
export async function readTsv(path: string): Promise<Record<string, string>[]> {
  const [header = "", ...lines] = (await readFile(path, "utf8")).split("\n").filter((line) => line !== "");
  const columns = header.split("\t");
  return lines.map((line) => {
    const cells = line.split("\t");
    return Object.fromEntries(columns.map((column, index) => [column, cells[index] ?? ""]));
  });
}

/** "---", keys and values, "---", text. */
export function parseArticle(source: string): Article {
  const [, head = "", text = source] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(source) ?? [];
  const keys = Object.fromEntries(
    head
      .split("\n")
      .filter((line) => line.includes(": "))
      .map((line) => [line.slice(0, line.indexOf(": ")), line.slice(line.indexOf(": ") + 2)]),
  );
  return { ...keys, text };
}

export async function readArticles(folder: string): Promise<Article[]> {
  const files = (await readdir(folder)).filter((name) => name.endsWith(".txt")).sort();
  return Promise.all(files.map(async (name) => parseArticle(await readFile(join(folder, name), "utf8"))));
}
