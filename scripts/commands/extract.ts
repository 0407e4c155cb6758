import { type Command, InvalidArgumentError } from "commander";
import type { Article } from "../../graph/extract/index.ts";
import { formatGraphFile } from "../../graph/graph-file.ts";
import { merge } from "../../graph/merge.ts";
import type { ActorGraphFile } from "../../graph/schema.ts";
import { readArticle } from "../input/article.ts";
import { dayOf } from "../input/day.ts";
import { sourceName } from "../input/read.ts";
import { complain } from "../output/complain.ts";
import { Progress } from "../output/progress.ts";
import { openSink } from "../output/sink.ts";
import { extractLines } from "./extract-lines.ts";
import { graphOf } from "./graph-of.ts";
import { withLayout } from "./with-layout.ts";

interface ExtractOptions {
  id?: string;
  title?: string;
  url?: string;
  publisher?: string;
  published?: string;
  output?: string;
  ndjson?: boolean;
  layout: boolean;
  debug?: boolean;
}

const MANUAL = `
A text file may begin with what is known about it. Offsets in the records then
count from the line after the second ---:

  ---
  title: Trump calls Putin and Zelenskyy
  published: 2025-05-19
  ---
  WASHINGTON — U.S. President Donald Trump spoke by telephone with …

A file whose name ends in .json holds one article:

  {"text": "WASHINGTON — …", "title": "…", "published": "2025-05-19"}

Several files become one graph. With --ndjson each line of the input is such a
JSON article, and each line of the output its graph, by the article's id.

Examples:
  $ actor-graph extract article.txt --published 2025-05-19 > talks.graph.json
  $ actor-graph extract may/*.txt -o may.graph.json
  $ actor-graph extract --ndjson articles.ndjson > graphs.ndjson`;

export function addExtract(program: Command): void {
  program
    .command("extract")
    .summary("read news text into a graph file")
    .description("Reads news articles, and writes who met or spoke with whom, and who stands where, as a graph file.")
    .argument("<files...>", 'text or JSON files, UTF-8; "-" is standard input')
    .option("--published <day>", "day of publication, as 2025-05-19: what “on Sunday” is counted from", parseDay)
    .option("--title <text>", "title of the article")
    .option("--url <address>", "where the article stands")
    .option("--publisher <name>", "who published it")
    .option("--id <id>", "id of the article in the graph file")
    .option("-o, --output <file>", "write into this file rather than to standard output")
    .option("--ndjson", "read one JSON article a line, write one graph a line")
    .option("--no-layout", "leave out the places of actors in a drawing")
    .addHelpText("after", MANUAL)
    .action(async (files: string[], _own: unknown, command: Command) => {
      const options = command.optsWithGlobals<ExtractOptions>();
      refuseSharedNames(files, options, command);
      await (options.ndjson ? extractLines(files, options) : extractFiles(files, options));
    });
}

/** One graph of all files that can be read. */
async function extractFiles(files: string[], options: ExtractOptions): Promise<void> {
  const progress = new Progress("articles", files.length);
  const graphs: ActorGraphFile[] = [];
  for (const path of files) {
    try {
      graphs.push(await graphOf({ ...(await readArticle(path)), ...given(options) }, sourceName(path)));
      progress.step();
    } catch (error) {
      progress.clear();
      complain(error, options);
    }
  }
  progress.clear();
  const [first] = graphs;
  if (first === undefined) return;
  const graph = graphs.length === 1 ? first : merge(graphs);
  const sink = openSink(options.output);
  await sink.write(formatGraphFile(options.layout ? withLayout(graph) : graph));
  await sink.close();
}

/** What the command line says of an article counts more than what the article says of itself. */
function given({ id, title, url, publisher, published }: ExtractOptions): Omit<Article, "text"> {
  return Object.fromEntries(
    Object.entries({ id, title, url, publisher, published }).filter(([, value]) => value !== undefined),
  );
}

function refuseSharedNames(files: string[], options: ExtractOptions, command: Command): void {
  const own = (["id", "title", "url"] as const).find((name) => options[name] !== undefined);
  if (own !== undefined && (files.length > 1 || options.ndjson)) {
    command.error(`error: --${own} is of one article, and there may be several here. Put it into each article.`);
  }
  const twice = files.find((path, index) => files.indexOf(path) !== index);
  if (twice !== undefined) command.error(`error: ${sourceName(twice)} is named twice.`);
}

function parseDay(text: string): string {
  const day = dayOf(text);
  if (day === undefined) throw new InvalidArgumentError("Expected a day such as 2025-05-19.");
  return day;
}
