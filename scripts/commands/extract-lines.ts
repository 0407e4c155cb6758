import { formatGraphFile } from "../../graph/graph-file.ts";
import type { ActorGraphFile } from "../../graph/schema.ts";
import { inOrder } from "../extractors/in-order.ts";
import { parseArticle } from "../input/article.ts";
import { decode } from "../input/decode.ts";
import { InputError } from "../input/input-error.ts";
import { type Line, lines } from "../input/lines.ts";
import { openInput, sourceName } from "../input/read.ts";
import { complain } from "../output/complain.ts";
import { Progress } from "../output/progress.ts";
import { openSink } from "../output/sink.ts";
import { tell } from "../output/tell.ts";
import { graphOf, isFinal, partOf, type Reading } from "./graph-of.ts";

interface Options extends Reading {
  publisher?: string;
  published?: string;
  output?: string;
  debug?: boolean;
}

/**
 * Reads NDJSON, one article a line, and writes NDJSON, one graph a line, in the same order. No more articles are in memory than are read at a
 * time, and none is read before there is room for the one before. A bad line is told, and the rest goes on.
 */
export async function extractLines(files: string[], options: Options): Promise<void> {
  const progress = new Progress("articles");
  const sink = openSink(options.output);
  const tellFault = (fault: unknown) => {
    // A sink that is full or gone is the end of all.
    if (!(fault instanceof InputError)) throw fault;
    progress.clear();
    complain(fault, options);
  };
  let isOver = false;
  const begun = async function* (path: string) {
    for await (const line of lines(await openInput(path))) {
      if (isOver) return tell(`${sourceName(path)}: what comes from line ${line.number} on was not begun`);
      yield line;
    }
  };
  for (const path of files) {
    const read = (line: Line) => graphOfLine(line, sourceName(path), options);
    try {
      for await (const outcome of inOrder(begun(path), options.extractor.concurrency ?? 1, read)) {
        const graph = outcome.status === "fulfilled" ? outcome.value : partOf(outcome.reason);
        if (graph) await sink.write(`${JSON.stringify(JSON.parse(formatGraphFile(graph)))}\n`);
        if (outcome.status === "rejected") {
          tellFault(outcome.reason);
          isOver ||= isFinal(outcome.reason);
        }
        progress.step();
      }
    } catch (error) {
      // This file can't be read, or can't be read on.
      tellFault(error);
    }
  }
  progress.clear();
  await sink.close();
}

/** The graph of a line's article; none of an empty line. */
async function graphOfLine(
  { number, bytes }: Line,
  file: string,
  { publisher, published, ...reading }: Options,
): Promise<ActorGraphFile | undefined> {
  const source = `${file}, line ${number}`;
  if (bytes === undefined)
    throw new InputError(source, "is longer than an article can be. One article a line is expected.");
  const text = decode(bytes, source);
  if (text.trim() === "") return undefined;
  const article = {
    ...parseArticle(text, source),
    ...(publisher !== undefined && { publisher }),
    ...(published !== undefined && { published }),
  };
  return graphOf(article, source, reading);
}
