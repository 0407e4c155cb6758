import type { Article } from "../../graph/extract/index.ts";
import { formatGraphFile } from "../../graph/graph-file.ts";
import { merge } from "../../graph/merge.ts";
import type { ActorGraphFile } from "../../graph/schema.ts";
import { inOrder } from "../extractors/in-order.ts";
import { readArticle } from "../input/article.ts";
import { sourceName } from "../input/read.ts";
import { complain } from "../output/complain.ts";
import { Progress } from "../output/progress.ts";
import { openSink } from "../output/sink.ts";
import { tell } from "../output/tell.ts";
import { graphOf, isFinal, partOf, type Reading } from "./graph-of.ts";
import { withLayout } from "./with-layout.ts";

export interface FileOptions {
  id?: string;
  title?: string;
  url?: string;
  publisher?: string;
  published?: string;
  output?: string;
  layout: boolean;
  debug?: boolean;
}

/** One graph of all files that can be read. */
export async function extractFiles(files: string[], options: FileOptions & Reading): Promise<void> {
  const progress = new Progress("articles", files.length);
  const graphs: ActorGraphFile[] = [];
  let begun = 0;
  let isOver = false;
  const paths = function* () {
    while (begun < files.length && !isOver) yield files[begun++] as string;
  };
  const read = async (path: string) =>
    graphOf({ ...(await readArticle(path)), ...given(options) }, sourceName(path), options);
  for await (const outcome of inOrder(paths(), options.extractor.concurrency ?? 1, read)) {
    progress.step();
    if (outcome.status === "fulfilled") {
      graphs.push(outcome.value);
      continue;
    }
    progress.clear();
    complain(outcome.reason, options);
    const part = partOf(outcome.reason);
    if (part) graphs.push(part);
    isOver ||= isFinal(outcome.reason);
  }
  progress.clear();
  if (begun < files.length) tell(`${files.length - begun} more articles were not begun`);
  const [first] = graphs;
  if (first === undefined) return;
  const graph = graphs.length === 1 ? first : merge(graphs);
  const sink = openSink(options.output);
  await sink.write(formatGraphFile(options.layout ? withLayout(graph) : graph));
  await sink.close();
}

/** What the command line says of an article counts more than what the article says of itself. */
function given({ id, title, url, publisher, published }: FileOptions): Omit<Article, "text"> {
  return Object.fromEntries(
    Object.entries({ id, title, url, publisher, published }).filter(([, value]) => value !== undefined),
  );
}
