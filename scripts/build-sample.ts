/**
 * The sample
 * ==========
 *
 * The articles in `scripts/sample`, read into one graph: what `npm start` shows.
 */
import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { formatGraphFile } from "../graph/graph-file.ts";
import { merge } from "../graph/merge.ts";
import type { ActorGraphFile } from "../graph/schema.ts";
import { graphOf } from "./commands/graph-of.ts";
import { withLayout } from "./commands/with-layout.ts";
import { readArticle } from "./input/article.ts";

const ARTICLES = fileURLToPath(new URL("sample/", import.meta.url));

/** Where the explorer page finds it: Vite serves what stands in `web/public` beside the page. */
const SAMPLE = fileURLToPath(new URL("../web/public/sample.graph.json", import.meta.url));

/** Reads the sample articles, writes their graph where the explorer page finds it, and returns it. */
export async function buildSample(): Promise<ActorGraphFile> {
  const files = readdirSync(ARTICLES).filter((name) => name.endsWith(".txt"));
  if (files.length === 0) throw new Error(`There are no articles (*.txt) in ${relative(".", ARTICLES)}.`);
  const graphs: ActorGraphFile[] = [];
  for (const name of files.sort()) graphs.push(await graphOf(await readArticle(join(ARTICLES, name)), name));
  const file = withLayout({
    ...merge(graphs),
    title: "Talks on the war in Ukraine, May to August 2025",
    description: "Read from eight short articles that were written as a sample.",
    licence: "CC0-1.0",
  });
  mkdirSync(dirname(SAMPLE), { recursive: true });
  writeFileSync(SAMPLE, formatGraphFile(file));
  return file;
}
