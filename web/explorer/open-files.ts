/**
 * Files that the reader picked or dropped: graph files, or articles as text.
 */
import type { Article } from "../../graph/extract/article.ts";
import { parseGraphFile } from "../../graph/graph-file.ts";
import type { ActorGraphFile } from "../../graph/schema.ts";
import { faultOf } from "../fault.ts";

interface Reads {
  read(article: Article, notice: (words: string) => void): Promise<ActorGraphFile>;
}

/** A file that could not be opened; the message names it. */
export class OpenFileError extends Error {
  override readonly name = "OpenFileError";
}

const TEXT = /\.(txt|md|text|markdown)$/i;
const JSON_FILE = /\.json$/i;
/** "2025-05-19-calls.txt": many people name their articles so. */
const DATED = /^(\d{4}-\d{2}-\d{2})[-_. ]*/;

/** The one article among the files, if all there is is one article. */
export async function soleArticle(files: readonly File[]): Promise<Article | undefined> {
  const [file] = files;
  return file && files.length === 1 && TEXT.test(file.name) ? articleOf(file) : undefined;
}

/**
 * The graph of each file, in turn.
 *
 * @param notice told what should be known of how an article was read
 */
export async function openFiles(
  files: readonly File[],
  reader: Reads,
  progress: (words: string) => void,
  notice: (words: string) => void,
): Promise<ActorGraphFile[]> {
  const graphs: ActorGraphFile[] = [];
  for (const [place, file] of files.entries()) {
    progress(files.length > 1 ? `Reading ${place + 1} of ${files.length}: ${file.name}` : `Reading ${file.name} …`);
    graphs.push(await graphOf(file, reader, notice));
  }
  return graphs;
}

async function graphOf(file: File, reader: Reads, notice: (words: string) => void): Promise<ActorGraphFile> {
  if (TEXT.test(file.name)) return reader.read(await articleOf(file), notice);
  if (!JSON_FILE.test(file.name)) {
    throw new OpenFileError(
      `"${file.name}" is neither a graph file (.graph.json) nor a text (.txt, .md). Open one of those.`,
    );
  }
  try {
    return parseGraphFile(await file.text());
  } catch (error) {
    throw new OpenFileError(faultOf(error, `"${file.name}"`).sentence);
  }
}

async function articleOf(file: File): Promise<Article> {
  const name = file.name.replace(TEXT, "");
  const published = DATED.exec(name)?.[1];
  const title = name.replace(DATED, "").replace(/[-_]+/g, " ").trim();
  return {
    text: await file.text(),
    ...(title && { title: title.charAt(0).toUpperCase() + title.slice(1) }),
    ...(published && { published }),
  };
}
