import { formatGraphFile } from "../../graph/graph-file.ts";
import { parseArticle } from "../input/article.ts";
import { decode } from "../input/decode.ts";
import { InputError } from "../input/input-error.ts";
import { type Line, lines } from "../input/lines.ts";
import { openInput, sourceName } from "../input/read.ts";
import { complain } from "../output/complain.ts";
import { Progress } from "../output/progress.ts";
import { openSink, type Sink } from "../output/sink.ts";
import { graphOf } from "./graph-of.ts";

interface Options {
  publisher?: string;
  published?: string;
  output?: string;
  debug?: boolean;
}

/**
 * Reads NDJSON, one article a line, and writes NDJSON, one graph a line, in the same order. One article is in memory
 * at a time, and none is read before there is room for the one before. A bad line is told, and the rest goes on.
 */
export async function extractLines(files: string[], options: Options): Promise<void> {
  const progress = new Progress("articles");
  const sink = openSink(options.output);
  for (const path of files) {
    try {
      for await (const line of lines(await openInput(path))) {
        await extractLine(line, sourceName(path), sink, options).catch((error) => {
          if (!(error instanceof InputError)) throw error;
          progress.clear();
          complain(error, options);
        });
        progress.step();
      }
    } catch (error) {
      // This file can't be read, or can't be read on. A sink that is full or gone is the end of all.
      if (!(error instanceof InputError)) throw error;
      progress.clear();
      complain(error, options);
    }
  }
  progress.clear();
  await sink.close();
}

async function extractLine({ number, bytes }: Line, file: string, sink: Sink, options: Options): Promise<void> {
  const source = `${file}, line ${number}`;
  if (bytes === undefined)
    throw new InputError(source, "is longer than an article can be. One article a line is expected.");
  const text = decode(bytes, source);
  if (text.trim() === "") return;
  const { publisher, published } = options;
  const article = {
    ...parseArticle(text, source),
    ...(publisher !== undefined && { publisher }),
    ...(published !== undefined && { published }),
  };
  const graph = formatGraphFile(await graphOf(article, source));
  await sink.write(`${JSON.stringify(JSON.parse(graph))}\n`);
}
